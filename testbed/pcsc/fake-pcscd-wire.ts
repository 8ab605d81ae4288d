/**
 * The messages between libpcsclite and pcscd, version 4:4, as far as listing and waiting need them. A request is a header
 * (uint32 length of the body, uint32 command) and the body; an answer is the body alone. Everything is in the byte order of
 * the machine. Source of the layouts: pcsc-lite's winscard_msg.h and eventhandler.h; checked against libpcsclite 1.9.9.
 */

export const VERSION = { major: 4, minor: 4 } as const
export const HEADER_BYTES = 8
/** PCSCLITE_MAX_READERS_CONTEXTS: every answer about readers has this many places. */
export const MAX_READERS = 16
/** MAX_READERNAME, with the NUL that ends the name. */
const NAME_BYTES = 128
const ATR_BYTES = 33
/** name, eventCounter, readerState, readerSharing, ATR and 3 bytes of padding, cardAtrLength, cardProtocol. */
const READER_BYTES = NAME_BYTES + 4 + 4 + 4 + ATR_BYTES + 3 + 4 + 4

export const COMMAND = {
  establish: 0x01,
  release: 0x02,
  cancel: 0x0d,
  version: 0x11,
  readers: 0x12,
  wait: 0x13,
  stopWaiting: 0x14
} as const
export type Command = (typeof COMMAND)[keyof typeof COMMAND]

/** Length of each request's body. What is not here is not part of the fake. */
const BODY_BYTES: ReadonlyMap<number, number> = new Map([
  [COMMAND.establish, 12],
  [COMMAND.release, 8],
  [COMMAND.cancel, 8],
  [COMMAND.version, 12],
  [COMMAND.readers, 0],
  [COMMAND.wait, 0],
  [COMMAND.stopWaiting, 0]
])

export interface Request {
  command: Command
  body: Buffer
}

/** The first request in the bytes and how many it takes, undefined while it is not complete. Throws on what pcscd would not get. */
export function readRequest(bytes: Buffer): { request: Request; length: number } | undefined {
  if (bytes.length < HEADER_BYTES) return undefined
  const size = bytes.readUInt32LE(0)
  const command = bytes.readUInt32LE(4)
  const expected = BODY_BYTES.get(command)
  if (expected === undefined) throw new Error(`the fake pcscd does not know command 0x${command.toString(16)}`)
  if (size !== expected) throw new Error(`command 0x${command.toString(16)} with ${size} bytes instead of ${expected}`)
  if (bytes.length < HEADER_BYTES + size) return undefined
  return { request: { command: command as Command, body: bytes.subarray(HEADER_BYTES, HEADER_BYTES + size) }, length: HEADER_BYTES + size }
}

/** A reader as the daemon knows it. */
export interface WireReader {
  name: string
  eventCounter: number
  state: number
  /** 0: nobody uses the card; -1: one program for itself; else how many share it. */
  sharing: number
  atr: Buffer
}

/** Flags of WireReader.state, from pcsclite.h. A mute card is one that is in the reader and got no power. */
export const READER_STATE = { absent: 0x02, present: 0x04, swallowed: 0x08, powered: 0x10, negotiable: 0x20 } as const

/** Throws on a name that pcscd could not hold. */
export function checkReaderName(name: string): void {
  const bytes = Buffer.byteLength(name)
  if (bytes === 0 || bytes >= NAME_BYTES || name.includes('\0')) throw new Error(`no reader can have the name ${JSON.stringify(name)}`)
}

/** An ATR's bytes. Throws on what no card could answer. */
export function readAtr(atr: string): Buffer {
  if (!/^3[bf]([0-9a-f]{2}){1,32}$/i.test(atr)) throw new Error(`not an ATR: ${JSON.stringify(atr)}`)
  return Buffer.from(atr, 'hex')
}

/** The answer about all readers: 16 places, the unused ones zero. */
export function encodeReaders(readers: readonly WireReader[]): Buffer {
  const bytes = Buffer.alloc(MAX_READERS * READER_BYTES)
  readers.forEach((reader, at) => {
    const place = bytes.subarray(at * READER_BYTES, (at + 1) * READER_BYTES)
    place.write(reader.name, 0, 'utf8')
    place.writeUInt32LE(reader.eventCounter, NAME_BYTES)
    place.writeUInt32LE(reader.state, NAME_BYTES + 4)
    place.writeInt32LE(reader.sharing, NAME_BYTES + 8)
    reader.atr.copy(place, NAME_BYTES + 12)
    place.writeUInt32LE(reader.atr.length, READER_BYTES - 8)
    place.writeUInt32LE(reader.atr.length > 0 ? 1 : 0, READER_BYTES - 4)
  })
  return bytes
}

/** Some 32-bit values one after the other. */
export function encodeWords(...words: number[]): Buffer {
  const bytes = Buffer.alloc(words.length * 4)
  words.forEach((word, at) => bytes.writeUInt32LE(word >>> 0, at * 4))
  return bytes
}
