import koffi from 'koffi'
import type { PcscAbi } from './abi.ts'
import { SCARD } from './codes.ts'
import { bindLibrary, pooled, unsigned } from './library.ts'
import type { Done } from './library.ts'

/** A connection to the resource manager. Only one call may be under way on it at a time; another one freezes its caller. */
export type ScardContext = (number | bigint) & { readonly __brand: 'SCARDCONTEXT' }

/** A reader to ask for, with the state the caller knows of it (0: none, which makes the call answer at once). */
export interface ReaderQuery {
  name: string
  /** dwEventState of the last answer. */
  known: number
}

export interface ReaderStatus {
  name: string
  /** SCARD_STATE_* flags with the event counter in the high word, as an unsigned number. */
  eventState: number
  atr: Uint8Array
}

/**
 * The part of PC/SC that lists readers and their state. It cannot connect to a card: connecting can block without limit,
 * and it changes the card's state. Only the card test does so (card.ts). Every method rejects with PcscError, and with PcscLibraryError where the library is missing.
 * Each runs on a thread of the libuv pool: a resource manager that does not answer keeps the thread, not the process.
 */
export interface Pcsc {
  /** A new context in the system's scope. */
  establish(): Promise<ScardContext>
  release(context: ScardContext): Promise<void>
  /** Reader names in the resource manager's order, which is not stable; empty where it has none. */
  listReaders(context: ScardContext): Promise<string[]>
  /** The readers' state now. An unknown name fails the whole call. */
  status(context: ScardContext, names: readonly string[]): Promise<ReaderStatus[]>
  /**
   * Waits until a reader's state differs from the known one, at most `timeoutMs`.
   * Resolves when something changed and when nothing did; rejects with SCARD_E_CANCELLED after cancel.
   */
  wait(context: ScardContext, timeoutMs: number, readers: readonly ReaderQuery[]): Promise<void>
  /** Ends a wait on the context. It asks the resource manager, which may not answer. */
  cancel(context: ScardContext): Promise<void>
}

/** Characters for the list of readers: far over 16 readers of 128 bytes (pcsc-lite), and what Windows lists. */
const LIST_UNITS = 65_536
/** https://learn.microsoft.com/windows/win32/api/winscard/nf-winscard-scardestablishcontext */
const SCOPE_SYSTEM = 2
const STATE_CHANGED = 0x0002

interface NativeReaderState {
  szReader: string
  pvUserData: null
  dwCurrentState: number | bigint
  dwEventState: number | bigint
  cbAtr: number | bigint
  rgbAtr: Uint8Array
}

const bind = (abi: PcscAbi) =>
  bindLibrary(abi, (bound, pointer) => ({
    establishContext: bound(abi.functions.establishContext, [abi.dword, 'void *', 'void *', koffi.out(pointer(abi.context))]),
    releaseContext: bound(abi.functions.releaseContext, [abi.context]),
    listReaders: bound(abi.functions.listReaders, [abi.context, 'void *', 'void *', koffi.inout(pointer(abi.dword))]),
    getStatusChange: bound(abi.functions.getStatusChange, [abi.context, abi.dword, koffi.inout(pointer(abi.readerState)), abi.dword]),
    cancel: bound(abi.functions.cancel, [abi.context])
  }))

/** The names in a multi-string (each ended by NUL, the list by an empty name) of at most `units` characters. */
export function splitMultiString(buffer: Buffer, abi: Pick<PcscAbi, 'encoding' | 'bytesPerUnit'>, units: number): string[] {
  const text = buffer.toString(abi.encoding, 0, units * abi.bytesPerUnit)
  const end = text.indexOf('\0\0')
  return (end < 0 ? text : text.slice(0, end)).split('\0').filter((name) => name !== '')
}

/** The PC/SC interface of a platform. The library is loaded by the first call, not by this one. */
export function createPcsc(abi: PcscAbi): Pcsc {
  let functions: ReturnType<typeof bind> | undefined
  const native = () => (functions ??= bind(abi))
  const nativeStates = (readers: readonly ReaderQuery[]): NativeReaderState[] =>
    readers.map(({ name, known }) => ({
      szReader: name,
      pvUserData: null,
      // The flag is an answer, never part of what a caller knows.
      dwCurrentState: (known & ~STATE_CHANGED) >>> 0,
      dwEventState: 0,
      cbAtr: 0,
      rgbAtr: new Uint8Array(0)
    }))
  return {
    async establish() {
      const context: [number | bigint | null] = [null]
      await pooled('SCardEstablishContext', (done) => native().establishContext.async(SCOPE_SYSTEM, null, null, context, done))
      return context[0] as ScardContext
    },
    async release(context) {
      await pooled('SCardReleaseContext', (done) => native().releaseContext.async(context, done))
    },
    async listReaders(context) {
      const buffer = Buffer.alloc(LIST_UNITS * abi.bytesPerUnit)
      const units: [number | bigint] = [LIST_UNITS]
      const list = (done: Done): void => native().listReaders.async(context, null, buffer, units, done)
      const code = await pooled('SCardListReaders', list, SCARD.E_NO_READERS_AVAILABLE)
      return code === SCARD.SUCCESS ? splitMultiString(buffer, abi, Number(units[0])) : []
    },
    async status(context, names) {
      if (names.length === 0) return []
      const states = nativeStates(names.map((name) => ({ name, known: 0 })))
      await pooled('SCardGetStatusChange', (done) => native().getStatusChange.async(context, 0, states, states.length, done))
      return states.map((state, at) => ({
        name: names[at] ?? state.szReader,
        eventState: unsigned(state.dwEventState),
        atr: state.rgbAtr.slice(0, Number(state.cbAtr))
      }))
    },
    async wait(context, timeoutMs, readers) {
      const states = nativeStates(readers)
      const wait = (done: Done): void => native().getStatusChange.async(context, timeoutMs, states, states.length, done)
      await pooled('SCardGetStatusChange', wait, SCARD.E_TIMEOUT)
    },
    async cancel(context) {
      await pooled('SCardCancel', (done) => native().cancel.async(context, done))
    }
  }
}
