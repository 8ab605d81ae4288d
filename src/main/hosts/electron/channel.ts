import { isProbe } from '../../../shared/electron-protocol.ts'
import type { Probe } from '../../../shared/electron-protocol.ts'
import { MAX_BACKLOG } from '../../../shared/wire.ts'
import type { Channel } from '../../../shared/wire.ts'

/** The part of Electron's MessagePortMain that a channel needs. */
export interface PortMain {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** Hears whether the page at the other end answers. */
export interface Watch {
  /** It has not answered for `SILENT_MS`; told once until it does. */
  silent(): void
  heard(): void
}

/** How often the page is asked, and after how long without an answer it counts as hanging, in milliseconds. */
export const PROBE_MS = 5000
export const SILENT_MS = 15_000
/** Between two questions at the most, in UTF-16 units. */
const PROBE_EVERY = 256 * 1024

/**
 * A channel over one end of a MessageChannelMain. A port tells nobody how much waits in it, and takes whatever is put in: so the
 * page is asked now and then how far it has come. What has not been read by a page that hangs is the backlog, which events are
 * dropped over.
 */
export function portChannel(port: PortMain, watch?: Watch): Channel {
  let posted = 0
  let asked = 0
  let read = 0
  let sinceProbe = 0
  let unanswered: number | undefined
  let silent = false
  let wasFull = false
  const caughtUp = new Set<() => void>()
  const ask = (): void => {
    sinceProbe = 0
    asked = posted
    unanswered ??= performance.now()
    port.postMessage({ probe: posted } satisfies Probe)
  }
  const backlog = (): number => {
    const waiting = posted - read
    wasFull ||= waiting > MAX_BACKLOG
    return waiting
  }
  const hear = (answer: unknown): void => {
    unanswered = undefined
    if (silent) {
      silent = false
      watch?.heard()
    }
    // Only what was asked about can have been read.
    if (typeof answer === 'number' && answer > read && answer <= asked) read = answer
    if (!wasFull || posted - read > MAX_BACKLOG) return
    wasFull = false
    for (const listener of caughtUp) listener()
  }
  const timer = setInterval(() => {
    if (unanswered === undefined || posted > asked) ask()
    else if (!silent && performance.now() - unanswered >= SILENT_MS) {
      silent = true
      watch?.silent()
    }
  }, PROBE_MS)
  timer.unref()
  port.on('close', () => clearInterval(timer))
  return {
    post: (message) => {
      port.postMessage(message)
      posted += message.length
      sinceProbe += message.length
      if (sinceProbe >= PROBE_EVERY) ask()
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        if (isProbe(data)) hear(data.probe)
        else {
          hear(undefined)
          listener(data)
        }
      })
      port.start()
    },
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
    backlog,
    onCaughtUp: (listener) => void caughtUp.add(listener)
  }
}
