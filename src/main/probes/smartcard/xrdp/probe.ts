import { setTimeout as timer } from 'node:timers/promises'
import type { Probe, Unwatch } from '../../probe.ts'
import type { WithoutTime } from '../pcsc-probe.ts'
import { describeReaders, type CardNames } from '../readers.ts'
import { readXrdpReaders, XrdpChannelError, XrdpStatusError } from './channel.ts'
import type { XrdpEndpoint } from './endpoint.ts'
import { because, probeError, said } from '../../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../../core/snapshot/said.ts'

/** How long all questions of one look may take: each goes to the client and back, and a probe has 5 s. */
const LIMIT_MS = 3000
/** How often the watch looks. The protocol could wait for a change, but xrdp does not pass on that a reader came. */
const POLL_MS = 600
/** After no answer: the channel server keeps every request that the client does not answer. */
const SILENT_MS = 15_000

export interface XrdpProbeOptions {
  endpoint: XrdpEndpoint | { missing: ProbeText }
  cardNames?: CardNames
  limitMs?: number
  silentMs?: number
}

const REDIRECT = said('hint.redirect-cards')

/** Nobody listens: smart cards are not built into xrdp, its channel is off, or the channel server has ended. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED'])
const FORBIDDEN = new Set(['EACCES', 'EPERM'])

function explain(error: unknown, shown: string): WithoutTime {
  if (error instanceof XrdpStatusError) {
    const { code, text, call } = error
    // Establishing a context asks nothing of the client but to take questions about smart cards.
    if (call === 'SCardEstablishContext') {
      return {
        status: 'absent',
        ...because(said('reason.xrdp-not-offered')),
        error: probeError(code, text, REDIRECT)
      }
    }
    return { status: 'failed', ...because(said('reason.xrdp-no-list')), error: probeError(code, text, said('hint.local-service')) }
  }
  if (!(error instanceof XrdpChannelError)) throw error
  if (NOBODY.has(error.code)) {
    const nobody = probeError(error.code, said('reason.xrdp-nobody', { path: shown }), said('hint.xrdp-built'))
    return { status: 'absent', ...because(said('reason.xrdp-none')), error: nobody }
  }
  if (FORBIDDEN.has(error.code)) {
    return {
      status: 'denied',
      ...because(said('reason.xrdp-denied')),
      error: probeError(error.code, said('reason.no-permission', { path: shown }), said('hint.run-as-session-user'))
    }
  }
  if (error.code === 'TIMEOUT') {
    return {
      status: 'failed',
      ...because(said('reason.xrdp-silent')),
      error: probeError(error.code, said('reason.no-answer-at', { path: shown }), REDIRECT)
    }
  }
  return {
    status: 'failed',
    ...because(said('reason.xrdp-failed')),
    error: probeError(error.code, said('xrdp.asked-at', { message: error.text, path: shown }), said('hint.sign-out'))
  }
}

/**
 * The readers that the client of an xrdp session redirects, as xrdp's channel server tells them: libpcsclite cannot ask it. Only
 * lists and states cross; cards are never opened.
 */
export function createXrdpProbe({ endpoint, cardNames, limitMs = LIMIT_MS, silentMs = SILENT_MS }: XrdpProbeOptions): Probe<'smartcard'> {
  if ('missing' in endpoint) {
    const error = probeError('NO_ENDPOINT', endpoint.missing, said('hint.start-from-desktop'))
    return {
      topic: 'smartcard',
      read: async () => ({ status: 'failed', tookMs: 0, ...because(said('reason.xrdp-no-endpoint')), error })
    }
  }
  const { path, shown } = endpoint
  return {
    topic: 'smartcard',
    async read({ signal }) {
      const began = performance.now()
      const took = (): number => Math.round((performance.now() - began) * 100) / 100
      try {
        const readers = await describeReaders(await readXrdpReaders(path, limitMs, signal), 'yes', cardNames)
        return { status: 'present', tookMs: took(), data: { service: { state: 'running' }, readers } }
      } catch (error) {
        const reading = explain(error, shown)
        return { ...reading, tookMs: took() }
      }
    },
    watch: (changed) => watchXrdp(path, changed, limitMs, silentMs)
  }
}

/** Calls back after the first look and whenever a look differs from the one before. */
function watchXrdp(path: string, changed: () => void, limitMs: number, silentMs: number): Unwatch {
  const stop = new AbortController()
  async function look(): Promise<{ seen: string; pause: number }> {
    try {
      const readers = await readXrdpReaders(path, limitMs)
      return {
        seen: JSON.stringify(readers.map(({ name, eventState, atr }) => [name, eventState, Buffer.from(atr).toString('hex')])),
        pause: POLL_MS
      }
    } catch (error) {
      if (!(error instanceof XrdpStatusError || error instanceof XrdpChannelError)) throw error
      return { seen: error.message, pause: error.code === 'TIMEOUT' ? silentMs : POLL_MS }
    }
  }
  async function run(): Promise<void> {
    let last: string | undefined
    while (!stop.signal.aborted) {
      const { seen, pause } = await look()
      if (stop.signal.aborted) return
      if (seen !== last) changed()
      last = seen
      try {
        await timer(pause, undefined, { signal: stop.signal })
      } catch (error) {
        if (!stop.signal.aborted) throw error
      }
    }
  }
  // Not before the caller has what ends it.
  setImmediate(() => void run())
  return () => stop.abort()
}
