/**
 * xrdp's smart card protocol as its channel server sees it: requests decoded, answers encoded. Written apart from the client's side, so that
 * each is tested against the other. Layouts: sesman/chansrv/smartcard_pcsc.c, v0.10.1, in https://github.com/neutrinolabs/xrdp
 */

export const NAME_PLACE = 100
export const ATR_PLACE = 36
const STATE_PLACE = 12 + ATR_PLACE

export type XrdpRequest =
  | { ask: 'establish'; scope: number }
  | { ask: 'release'; context: number }
  | { ask: 'list'; context: number; room: number }
  | { ask: 'status'; context: number; timeout: number; readers: { name: Buffer; current: number }[] }

function readBody(code: number, body: Buffer): XrdpRequest {
  switch (code) {
    case 1:
      return { ask: 'establish', scope: body.readUInt32LE(0) }
    case 2:
      return { ask: 'release', context: body.readUInt32LE(0) }
    case 3: {
      const groups = body.readUInt32LE(4)
      return { ask: 'list', context: body.readUInt32LE(0), room: body.readUInt32LE(8 + groups) }
    }
    case 12: {
      const count = body.readUInt32LE(8)
      if (body.length !== 12 + count * (NAME_PLACE + STATE_PLACE))
        throw new Error(`a status request for ${count} readers with ${body.length} bytes`)
      // More than these and the real server writes over its own memory, or the client refuses.
      if (count > 11) throw new Error(`a status request for ${count} readers`)
      const readers = Array.from({ length: count }, (_, at) => {
        const place = body.subarray(12 + at * (NAME_PLACE + STATE_PLACE))
        const end = place.indexOf(0)
        if (end < 0 || end >= NAME_PLACE) throw new Error('a name without an end')
        return { name: Buffer.from(place.subarray(0, end)), current: place.readUInt32LE(NAME_PLACE) }
      })
      return { ask: 'status', context: body.readUInt32LE(0), timeout: body.readUInt32LE(4), readers }
    }
    default:
      throw new Error(`request code ${code}, which ends the channel server or is not known to it`)
  }
}

/** The first request in the bytes and how many it takes, undefined while it is not complete. Throws on what must not be sent to xrdp. */
export function readXrdpRequest(bytes: Buffer): { request: XrdpRequest; length: number } | undefined {
  if (bytes.length < 8) return undefined
  const end = 8 + bytes.readUInt32LE(0)
  if (end > 8192) throw new Error(`a request of ${end} bytes`)
  const code = bytes.readUInt32LE(4)
  if (![1, 2, 3, 12].includes(code)) throw new Error(`request code ${code}, which ends the channel server or is not known to it`)
  return bytes.length < end ? undefined : { request: readBody(code, bytes.subarray(8, end)), length: end }
}

function answer(code: number, ...parts: (number | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'number' ? word(part) : part)))
  return Buffer.concat([word(body.length), word(code), body])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

function padded(bytes: Uint8Array, length: number): Buffer {
  const place = Buffer.alloc(length)
  place.set(bytes.subarray(0, length))
  return place
}

export interface XrdpState {
  current: number
  event: number
  atr: Uint8Array
}

export const establishAnswer = (context: number, status: number): Buffer => answer(1, context, status)
export const releaseAnswer = (status: number): Buffer => answer(2, status)
/** `names` are cut after 99 bytes, as the server does. */
export const listAnswer = (names: readonly Uint8Array[], status: number): Buffer =>
  answer(3, names.length * 2, names.length, ...names.map((name) => padded(name.subarray(0, NAME_PLACE - 1), NAME_PLACE)), status)
export const statusAnswer = (states: readonly XrdpState[], status: number): Buffer =>
  answer(12, states.length, ...states.flatMap(({ current, event, atr }) => [current, event, atr.length, padded(atr, ATR_PLACE)]), status)
