import { said, saidEnglish } from '../../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../../core/snapshot/said.ts'

/**
 * The messages of xrdp's channel server on its smart card socket, as far as listing readers needs them. A message is a
 * uint32 length of the body, a uint32 code and the body, all little-endian; an answer has the code of its request.
 * The rest of the protocol is not written down here on purpose: requests that open a card or talk to it can end the channel
 * server, and with it every redirection of the session.
 * Source of the layouts: sesman/chansrv/smartcard_pcsc.c and sesman/chansrv/pcsc/xrdp_pcsc.c, v0.10.1, in
 * https://github.com/neutrinolabs/xrdp
 */

export const CODE = { establish: 0x01, release: 0x02, list: 0x03, status: 0x0c } as const
export type Code = (typeof CODE)[keyof typeof CODE]

/** A name in a message: UTF-8, cut after 99 bytes, filled with NUL. */
export const NAME_BYTES = 100
export const ATR_BYTES = 36
/** The server has room for no more, and does not check. */
export const MAX_READERS = 16
/**
 * How many readers one status request asks for. MS-RDPESC 2.2.2.12 allows a client eleven, and the server builds its request to the
 * client in 4096 bytes without checking, which sixteen long names exceed.
 */
export const MAX_ASKED = 10

const HEADER_BYTES = 8
const STATUS_BYTES = 4
const STATE_BYTES = 3 * 4 + ATR_BYTES
/** SCARD_SCOPE_SYSTEM */
const SCOPE_SYSTEM = 2
/** Room for names that the server is told; it only looks whether there is any. */
const LIST_ROOM = 8192

/** The longest body of each answer. A length over it is refused before any of it is read. */
const MAX_BODY: Readonly<Record<Code, number>> = {
  [CODE.establish]: 8,
  [CODE.release]: STATUS_BYTES,
  [CODE.list]: 8 + MAX_READERS * NAME_BYTES + STATUS_BYTES,
  [CODE.status]: 4 + MAX_ASKED * STATE_BYTES + STATUS_BYTES
}

/** What answers is not xrdp's channel server, or it sends what it should not. */
export class XrdpAnswerError extends Error {
  override readonly name = 'XrdpAnswerError'
  constructor(readonly text: ProbeText) {
    super(saidEnglish(text))
  }
}

/** A name as it came, for asking again in the same bytes: a name that was cut may end within a character. */
export type WireName = Uint8Array

export interface WireState {
  /** SCARD_STATE_* flags; zero where the client does not know the reader (any more). */
  eventState: number
  atr: Uint8Array
}

function message(code: Code, body: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt32LE(body.length, 0)
  header.writeUInt32LE(code, 4)
  return Buffer.concat([header, body])
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeUInt32LE(value >>> 0, at * 4))
  return bytes
}

export const establishRequest = (): Buffer => message(CODE.establish, words(SCOPE_SYSTEM))
export const releaseRequest = (context: number): Buffer => message(CODE.release, words(context))
/** Asks for the readers of all groups. */
export const listRequest = (context: number): Buffer => message(CODE.list, words(context, 0, LIST_ROOM))

/**
 * Asks for the state of at most MAX_ASKED readers, all said to be unknown and with no time to wait, so that the client answers at once.
 * It must not wait: the server could then not be asked anything else on this connection.
 */
export function statusRequest(context: number, names: readonly WireName[]): Buffer {
  if (names.length === 0 || names.length > MAX_ASKED) throw new RangeError(`${names.length} readers in one request`)
  const places = names.map((name) => {
    const place = Buffer.alloc(NAME_BYTES + STATE_BYTES)
    place.set(name.subarray(0, NAME_BYTES - 1))
    return place
  })
  return message(CODE.status, Buffer.concat([words(context, 0, names.length), ...places]))
}

/**
 * The body of the answer to a request, undefined while it is not complete. Throws XrdpAnswerError on another code, a length
 * no such answer has, and bytes after the end: nothing may come unasked.
 */
export function readAnswer(bytes: Buffer, code: Code): Buffer | undefined {
  if (bytes.length < HEADER_BYTES) return undefined
  const length = bytes.readUInt32LE(0)
  const answered = bytes.readUInt32LE(4)
  if (answered !== code) throw new XrdpAnswerError(said('xrdp.answer.code', { code, answered }))
  if (length > MAX_BODY[code]) throw new XrdpAnswerError(said('xrdp.answer.too-long', { code, length, limit: MAX_BODY[code] }))
  if (bytes.length < HEADER_BYTES + length) return undefined
  if (bytes.length > HEADER_BYTES + length) throw new XrdpAnswerError(said('xrdp.answer.more', { code }))
  return bytes.subarray(HEADER_BYTES)
}

function checkLength(about: 'context' | 'releasing' | 'readers' | 'states', body: Buffer, length: number, count = 0): void {
  if (body.length !== length) throw new XrdpAnswerError(said(`xrdp.answer.length.${about}`, { found: body.length, length, count }))
}

const lastWord = (body: Buffer): number => body.readUInt32LE(body.length - STATUS_BYTES)

/** `status` is what the client's device answered, 0 for success. The return code of its smart card service is not passed on. */
export function decodeEstablish(body: Buffer): { context: number; status: number } {
  checkLength('context', body, 8)
  return { context: body.readUInt32LE(0), status: lastWord(body) }
}

export function decodeRelease(body: Buffer): { status: number } {
  checkLength('releasing', body, STATUS_BYTES)
  return { status: lastWord(body) }
}

/** The readers' names without their padding. */
export function decodeList(body: Buffer): { names: WireName[]; status: number } {
  if (body.length < 8) throw new XrdpAnswerError(said('xrdp.answer.short.readers', { found: body.length }))
  const count = body.readUInt32LE(4)
  if (count > MAX_READERS) throw new XrdpAnswerError(said('xrdp.answer.readers', { count, limit: MAX_READERS }))
  checkLength('readers', body, 8 + count * NAME_BYTES + STATUS_BYTES, count)
  const names = Array.from({ length: count }, (_, at) => {
    const place = body.subarray(8 + at * NAME_BYTES, 8 + (at + 1) * NAME_BYTES)
    const end = place.indexOf(0)
    if (end < 0) throw new XrdpAnswerError(said('xrdp.answer.name'))
    return Uint8Array.from(place.subarray(0, end))
  })
  return { names, status: lastWord(body) }
}

/** The states in the order asked for. None where the client could not answer, for example because a reader went in the meantime. */
export function decodeStatus(body: Buffer, asked: number): { states: WireState[]; status: number } {
  if (body.length < 4) throw new XrdpAnswerError(said('xrdp.answer.short.states', { found: body.length }))
  const count = body.readUInt32LE(0)
  if (count !== 0 && count !== asked) throw new XrdpAnswerError(said('xrdp.answer.states', { count, asked }))
  checkLength('states', body, 4 + count * STATE_BYTES + STATUS_BYTES, count)
  const states = Array.from({ length: count }, (_, at) => {
    const place = body.subarray(4 + at * STATE_BYTES)
    const atrLength = place.readUInt32LE(8)
    if (atrLength > ATR_BYTES) throw new XrdpAnswerError(said('xrdp.answer.atr', { length: atrLength, limit: ATR_BYTES }))
    return { eventState: place.readUInt32LE(4), atr: Uint8Array.from(place.subarray(12, 12 + atrLength)) }
  })
  return { states, status: lastWord(body) }
}

const decoder = new TextDecoder('utf-8')

/** A name as text; what is no UTF-8 becomes U+FFFD. */
export const nameText = (name: WireName): string => decoder.decode(name)
