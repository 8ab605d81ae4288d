import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { said, saidEnglish } from '../../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../../core/snapshot/said.ts'
import type { ReaderStatus } from '../../../native/pcsc/bindings.ts'
import { scardHex } from '../../../native/pcsc/codes.ts'
import {
  CODE,
  decodeEstablish,
  decodeList,
  decodeRelease,
  decodeStatus,
  establishRequest,
  listRequest,
  MAX_ASKED,
  nameText,
  readAnswer,
  releaseRequest,
  statusRequest,
  XrdpAnswerError,
  type Code,
  type WireName,
  type WireState
} from './wire.ts'

/** How often the list is read again because a reader went between listing and asking. */
const ATTEMPTS = 3

/** The channel server could not be asked. `code` is an errno, TIMEOUT, CLOSED or BAD_ANSWER. */
export class XrdpChannelError extends Error {
  override readonly name = 'XrdpChannelError'
  constructor(
    readonly code: string,
    /** A string is the system's own words. */
    readonly text: string | ProbeText,
    options?: ErrorOptions
  ) {
    super(typeof text === 'string' ? text : saidEnglish(text), options)
  }
}

/** The channel server answered, and the client did not do what was asked. */
export class XrdpStatusError extends Error {
  override readonly name = 'XrdpStatusError'
  /** As `0x` and eight digits: the NTSTATUS with which the client's device ended the request. */
  readonly code: string
  readonly text: ProbeText
  constructor(
    readonly call: 'SCardEstablishContext' | 'SCardListReaders' | 'SCardGetStatusChange' | 'SCardReleaseContext',
    status: number
  ) {
    const code = scardHex(status)
    const text = said('xrdp.client-ended', { call, code })
    super(saidEnglish(text))
    this.code = code
    this.text = text
  }
}

/** Errors of the system keep their code; what the signal ended is a TIMEOUT. */
function asChannelError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return new XrdpChannelError('TIMEOUT', said('xrdp.no-answer'), { cause: error })
  if (error instanceof XrdpAnswerError) return new XrdpChannelError('BAD_ANSWER', error.text, { cause: error })
  if (error instanceof Error && 'code' in error && 'syscall' in error)
    return new XrdpChannelError(String(error.code), error.message, { cause: error })
  return error
}

/** The answer to one request. Rejects when the connection ends, the signal aborts, or the answer is none. */
async function exchange(socket: Socket, code: Code, request: Buffer, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted()
  const ended = (): XrdpChannelError => new XrdpChannelError('CLOSED', said('xrdp.closed', { code }))
  if (socket.destroyed) throw ended()
  let release = (): void => undefined
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      let pending = Buffer.alloc(0)
      const take = (bytes: Buffer): void => {
        pending = Buffer.concat([pending, bytes])
        try {
          const body = readAnswer(pending, code)
          if (body !== undefined) resolve(body)
        } catch (error) {
          reject(error)
        }
      }
      const closed = (): void => reject(ended())
      const aborted = (): void => reject(signal.reason)
      socket.on('data', take).once('close', closed).once('error', reject)
      signal.addEventListener('abort', aborted, { once: true })
      release = () => {
        socket.off('data', take).off('close', closed).off('error', reject)
        signal.removeEventListener('abort', aborted)
      }
      socket.write(request)
    })
  } finally {
    release()
  }
}

function check(call: XrdpStatusError['call'], status: number): void {
  if (status !== 0) throw new XrdpStatusError(call, status)
}

async function statesOf(socket: Socket, context: number, names: readonly WireName[], signal: AbortSignal): Promise<WireState[]> {
  const states: WireState[] = []
  for (let from = 0; from < names.length; from += MAX_ASKED) {
    const asked = names.slice(from, from + MAX_ASKED)
    const answer = decodeStatus(await exchange(socket, CODE.status, statusRequest(context, asked), signal), asked.length)
    check('SCardGetStatusChange', answer.status)
    states.push(...answer.states)
  }
  return states
}

async function readersOf(socket: Socket, context: number, signal: AbortSignal): Promise<ReaderStatus[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { names, status } = decodeList(await exchange(socket, CODE.list, listRequest(context), signal))
    check('SCardListReaders', status)
    const states = await statesOf(socket, context, names, signal)
    if (states.length !== names.length) continue
    return names
      .map((name, at) => ({ name: nameText(name), eventState: states[at]?.eventState ?? 0, atr: states[at]?.atr ?? new Uint8Array(0) }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  }
  throw new XrdpAnswerError(said('xrdp.no-states'))
}

/**
 * Every reader that the remote desktop client redirects, with its state now, sorted by name. One connection, closed in any case.
 * Rejects with XrdpChannelError, and with XrdpStatusError for a status that is not success: xrdp passes on how the client's device
 * ended a request, not the return code of its smart card service. FreeRDP 2.11 ends the first request with 0xC0000001 where smart
 * cards are not redirected; where its service does not run, the list ends so or is empty.
 * @param stop ends the question before its own limit; that is a TIMEOUT as well.
 */
export async function readXrdpReaders(path: string, limitMs: number, stop?: AbortSignal): Promise<ReaderStatus[]> {
  // AbortSignal.any is younger than the Node of some versions of Electron.
  const ending = new AbortController()
  const { signal } = ending
  const end = (): void => ending.abort()
  const limit = setTimeout(end, limitMs)
  stop?.addEventListener('abort', end, { once: true })
  if (stop?.aborted === true) end()
  // Whoever waits hears of an error himself; one that comes while nobody waits must not end the process.
  const socket = connect(path).on('error', () => undefined)
  try {
    await once(socket, 'connect', { signal })
    const { context, status } = decodeEstablish(await exchange(socket, CODE.establish, establishRequest(), signal))
    check('SCardEstablishContext', status)
    const readers = await readersOf(socket, context, signal)
    // The server releases what is left over when the connection ends, but only after cancelling what it takes for a wait.
    check('SCardReleaseContext', decodeRelease(await exchange(socket, CODE.release, releaseRequest(context), signal)).status)
    return readers
  } catch (error) {
    throw asChannelError(error, signal)
  } finally {
    clearTimeout(limit)
    stop?.removeEventListener('abort', end)
    socket.destroy()
  }
}
