import { setTimeout as timer } from 'node:timers/promises'
import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { SmartcardData } from '../../../core/snapshot/schema.ts'
import type { Probe } from '../probe.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'

type SmartcardReading = Reading<SmartcardData>
type Unread = Exclude<SmartcardReading, { status: 'present' }>

/** What stands for both when neither answered: that something went wrong says more than that something is not there. */
const WORSE: readonly Unread['status'][] = ['failed', 'denied', 'absent', 'unsupported']

const errorOf = ({ status, error }: Unread): ProbeError => error ?? { code: status.toUpperCase(), message: '', hint: '' }

/** The error with its reason before it, as it stands beside the data of the other source. */
function besides(reading: Unread): ProbeError {
  const { code, message, text, hint, hintText } = errorOf(reading)
  const reason = reading.text ?? reading.reason
  const known = reading.text !== undefined || text !== undefined
  const both = message === '' ? reading.text : known ? said('error.reason-and-message', { reason, message: text ?? message }) : undefined
  return {
    code,
    message: `${reading.reason} ${message}`.trim(),
    hint,
    ...(both === undefined ? {} : { text: both }),
    ...(hintText === undefined ? {} : { hintText })
  }
}

function neither(pcsc: Unread, xrdp: Unread): SmartcardReading {
  const xrdpLeads = WORSE.indexOf(xrdp.status) <= WORSE.indexOf(pcsc.status)
  const [lead, other] = xrdpLeads ? [xrdp, pcsc] : [pcsc, xrdp]
  const why = said(xrdpLeads ? 'reason.both-xrdp-first' : 'reason.both-host-first', {
    first: lead.text ?? lead.reason,
    second: other.text ?? other.reason
  })
  const { code, message, text, hint, hintText } = errorOf(lead)
  const second = errorOf(other)
  const error = {
    code,
    message: `${message} And ${second.code}: ${second.message}`.trim().slice(0, 4000),
    hint,
    text: said('error.and-code', { message: text ?? message, code: second.code, second: second.text ?? second.message }),
    ...(hintText === undefined ? {} : { hintText })
  }
  return { status: lead.status, tookMs: 0, ...because(why), error }
}

/**
 * The reading of a session that has readers from two places: the session host's own PC/SC service, and xrdp for the readers of
 * the client. One that answers is enough; the error of the other stands beside the data. A host on which no service was ever
 * started (`pcscExpected` is false) has no readers of its own, and nothing went wrong there.
 * A reader whose place is not known is left out where xrdp lists one of the same name: a PC/SC library can itself ask xrdp.
 */
export function joinReadings(pcsc: SmartcardReading, xrdp: SmartcardReading, pcscExpected: boolean): SmartcardReading {
  if (pcsc.status !== 'present' && xrdp.status !== 'present') return neither(pcsc, xrdp)
  const redirected = xrdp.status === 'present' ? xrdp.data.readers : []
  const names = new Set(redirected.map(({ name }) => name))
  const own = pcsc.status === 'present' ? pcsc.data.readers.filter((reader) => reader.redirected === 'no' || !names.has(reader.name)) : []
  const incomplete = [
    // What the client redirects stands with xrdp alone; where xrdp says that there is nothing, nothing can hide there.
    ...(xrdp.status === 'present' ? [] : [{ ...besides(xrdp), mayHide: xrdp.status !== 'absent' }]),
    ...(pcsc.status === 'present' || (pcsc.status === 'absent' && !pcscExpected) ? [] : [besides(pcsc)])
  ]
  const data: SmartcardData = { service: { state: 'running' }, readers: [...redirected, ...own] }
  return { status: 'present', tookMs: 0, data, ...(incomplete.length > 0 && { incomplete }) }
}

export interface TwoSources {
  pcsc: Probe<'smartcard'>
  xrdp: Probe<'smartcard'>
  /** Whether a PC/SC service should answer on this machine. */
  pcscExpected: () => boolean
  pcscLimitMs?: number
}

/** How long the host's own service may take to answer before the other's readers are listed without its. */
const PCSC_LIMIT_MS = 2500

/**
 * Reads with a time limit, after which, or when the whole read has to stop, the reading is a failed one. An old question that is still open is waited for again
 * instead of asking another one, because each keeps a thread.
 */
function limited(probe: Probe<'smartcard'>, limitMs: number): Probe<'smartcard'>['read'] {
  let open: Promise<SmartcardReading> | undefined
  return async (context) => {
    open ??= probe.read(context).finally(() => (open = undefined))
    const stop = new AbortController()
    const silent = (ms: number): SmartcardReading => ({
      status: 'failed',
      tookMs: ms,
      ...because(said('reason.pcsc-silent')),
      error: probeError('TIMEOUT', said('reason.no-answer-ms', { ms: String(ms) }), said('hint.restart-pcsc'))
    })
    const began = performance.now()
    const stopped = new Promise<SmartcardReading>((resolve) =>
      context.signal.addEventListener('abort', () => resolve(silent(Math.round(performance.now() - began))), { once: true })
    )
    try {
      return await Promise.race([open, stopped, timer(limitMs, silent(limitMs), { signal: stop.signal })])
    } finally {
      stop.abort()
    }
  }
}

/** A probe that asks both at once. */
export function createTwoSourcesProbe({ pcsc, xrdp, pcscExpected, pcscLimitMs = PCSC_LIMIT_MS }: TwoSources): Probe<'smartcard'> {
  const readPcsc = limited(pcsc, pcscLimitMs)
  return {
    topic: 'smartcard',
    async read(context) {
      const began = performance.now()
      const [fromXrdp, fromPcsc] = await Promise.all([xrdp.read(context), readPcsc(context)])
      return { ...joinReadings(fromPcsc, fromXrdp, pcscExpected()), tookMs: Math.round((performance.now() - began) * 100) / 100 }
    },
    watch(changed) {
      const unwatch = [xrdp.watch?.(changed), pcsc.watch?.(changed)]
      return () => {
        for (const end of unwatch) end?.()
      }
    }
  }
}
