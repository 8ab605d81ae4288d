import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { ReaderSource, SmartcardData } from '../../../core/snapshot/schema.ts'
import type { Probe } from '../probe.ts'

type SmartcardReading = Reading<SmartcardData>
type Unread = Exclude<SmartcardReading, { status: 'present' }>

/** What stands for both when neither answered: that something went wrong says more than that something is not there. */
const WORSE: readonly Unread['status'][] = ['failed', 'denied', 'absent', 'unsupported']

function asSource(name: ReaderSource['name'], reading: SmartcardReading): ReaderSource {
  if (reading.status === 'present') return { name, status: 'present' }
  return { name, status: reading.status, reason: reading.reason, ...(reading.error !== undefined && { error: reading.error }) }
}

/** Both errors in one, with the code and the hint of the one that leads. */
function bothErrors(lead: Unread, other: Unread): ProbeError | undefined {
  if (lead.error === undefined || other.error === undefined) return lead.error ?? other.error
  const { code, message, hint } = lead.error
  return { code, message: `${message} And ${other.error.code}: ${other.error.message}`.slice(0, 4000), hint }
}

function neither(xrdp: Unread, pcsc: Unread): SmartcardReading {
  const [lead, other] = WORSE.indexOf(xrdp.status) <= WORSE.indexOf(pcsc.status) ? [xrdp, pcsc] : [pcsc, xrdp]
  const error = bothErrors(lead, other) ?? { code: 'UNKNOWN', message: lead.reason, hint: '' }
  return { status: lead.status, tookMs: 0, reason: `${lead.reason} ${other.reason}`, error }
}

/**
 * The reading of a session that has readers from two places: the session host's own PC/SC service, and xrdp for the readers of
 * the client. One that answers is enough; what became of the other stands beside it in `sources`.
 * A reader whose place is not known is left out where xrdp lists one of the same name: a PC/SC library can itself ask xrdp.
 */
export function joinReadings(pcsc: SmartcardReading, xrdp: SmartcardReading): SmartcardReading {
  if (pcsc.status !== 'present' && xrdp.status !== 'present') return neither(xrdp, pcsc)
  const redirected = xrdp.status === 'present' ? xrdp.data.readers : []
  const names = new Set(redirected.map(({ name }) => name))
  const own = pcsc.status === 'present' ? pcsc.data.readers.filter((reader) => reader.redirected === 'no' || !names.has(reader.name)) : []
  const sources = [asSource('pcsc', pcsc), asSource('xrdp', xrdp)]
  return { status: 'present', tookMs: 0, data: { service: { state: 'running' }, readers: [...redirected, ...own], sources } }
}

/** A probe that asks both at once. */
export function createTwoSourcesProbe(pcsc: Probe<'smartcard'>, xrdp: Probe<'smartcard'>): Probe<'smartcard'> {
  return {
    topic: 'smartcard',
    async read(context) {
      const began = performance.now()
      const [fromXrdp, fromPcsc] = await Promise.all([xrdp.read(context), pcsc.read(context)])
      return { ...joinReadings(fromPcsc, fromXrdp), tookMs: Math.round((performance.now() - began) * 100) / 100 }
    },
    watch(changed) {
      const unwatch = [xrdp.watch?.(changed), pcsc.watch?.(changed)]
      return () => {
        for (const end of unwatch) end?.()
      }
    }
  }
}
