import { setTimeout as timer } from 'node:timers/promises'
import type { Pcsc, ScardContext } from '../../native/pcsc/bindings.ts'
import { PcscError, PcscLibraryError } from '../../native/pcsc/library.ts'
import type { Unwatch } from '../probe.ts'
import { readReaders, releaseWhateverItIs } from './readers.ts'

/** The longest a wait for a change takes. Whatever a platform fails to tell is found this soon by looking again. */
const SLICE_MS = 500
/** A wait that ended sooner than this without news did not wait; some implementations ignore the state they are given. */
const SHORT_MS = 20
/** The same where the platform tells of readers that come and go. */
const TOLD_SLICE_MS = 2000
/** How long after an error the resource manager is tried again; twice as long after each further one, up to the longest. */
const RETRY_MS = 700
const MAX_RETRY_MS = 3000
/**
 * The name that stands for "a reader came or went". Windows counts the readers in the high word of its state; pcsc-lite 1.9.9
 * compares with the list at the call's begin and ignores what it is given.
 * https://learn.microsoft.com/windows/win32/api/winscard/nf-winscard-scardgetstatuschangew
 */
const PNP_NOTIFICATION = '\\\\?PnP?\\Notification'

/**
 * Calls back when a reader or card came or went, when a reader's use changed, and when the resource manager died or
 * came back; once also after its first look, since nobody knows what was read before. It has a context of its own and keeps at
 * most one thread of the libuv pool.
 */
export function watchReaders(pcsc: Pcsc, changed: () => void): Unwatch {
  const stop = new AbortController()
  let waitingOn: ScardContext | undefined
  let seen: string | undefined

  /** Whether this is news. */
  function notice(now: string): boolean {
    if (now === seen || stop.signal.aborted) return false
    seen = now
    changed()
    return true
  }

  async function pause(ms: number): Promise<void> {
    try {
      await timer(ms, undefined, { signal: stop.signal })
    } catch (error) {
      if (!stop.signal.aborted) throw error
    }
  }

  async function wait(context: ScardContext, slice: number, readers: readonly { name: string; known: number }[]): Promise<void> {
    waitingOn = context
    try {
      await pcsc.wait(context, slice, readers)
    } finally {
      waitingOn = undefined
    }
  }

  /** Watches over one context until it fails or the watch ends. */
  async function watchContext(context: ScardContext): Promise<void> {
    // pcsc-lite takes no more names than it can have readers, and macOS knows no such name: then only looking again tells.
    let pnp = true
    let waited = true
    while (!stop.signal.aborted) {
      const readers = await readReaders(pcsc, context)
      const news = notice(JSON.stringify(readers.map(({ name, eventState }) => [name, eventState])))
      const asked = readers.map(({ name, eventState }) => ({ name, known: eventState }))
      if (pnp) asked.push({ name: PNP_NOTIFICATION, known: readers.length * 0x10000 })
      if (asked.length === 0 || (!waited && !news)) await pause(SLICE_MS)
      if (asked.length === 0 || stop.signal.aborted) continue
      const started = performance.now()
      try {
        await wait(context, pnp ? TOLD_SLICE_MS : SLICE_MS, asked)
      } catch (error) {
        if (!pnp || !(error instanceof PcscError)) throw error
        pnp = false
        continue
      }
      waited = performance.now() - started >= SHORT_MS
    }
  }

  async function run(): Promise<void> {
    let retry = RETRY_MS
    while (!stop.signal.aborted) {
      let context: ScardContext | undefined
      try {
        context = await pcsc.establish()
        retry = RETRY_MS
        await watchContext(context)
      } catch (error) {
        if (!(error instanceof PcscError || error instanceof PcscLibraryError)) throw error
        notice(error.message)
      } finally {
        if (context !== undefined) await releaseWhateverItIs(pcsc, context)
      }
      await pause(retry)
      retry = Math.min(2 * retry, MAX_RETRY_MS)
    }
  }

  // Not before the caller has what ends it.
  setImmediate(() => void run())
  return () => {
    stop.abort()
    // A wait that a dead or deaf resource manager does not end is over after its slice.
    if (waitingOn === undefined) return
    pcsc.cancel(waitingOn).catch((error: unknown) => {
      if (!(error instanceof PcscError)) throw error
    })
  }
}
