import koffi from 'koffi'
import type { Address, Handle, HandleName } from './types.ts'

/** Room for one pointer that a function fills. */
export const pointerCell = (): Buffer => Buffer.alloc(8)

/** Room for one DWORD that a function reads or fills. */
export function dwordCell(value = 0): Buffer {
  const cell = Buffer.alloc(4)
  cell.writeUInt32LE(value)
  return cell
}

/** The address a function left in a cell, null where it left none. */
export function addressIn(cell: Buffer, offset = 0): Address | null {
  const address = cell.readBigUInt64LE(offset)
  return address === 0n ? null : address
}

/** The handle a function left in a cell; it must have reported success. */
export const handleIn = <N extends HandleName>(cell: Buffer): Handle<N> => cell.readBigUInt64LE() as Handle<N>

/** A copy of the bytes at an address. Without a type of this length: koffi keeps every type for as long as the process runs. */
export function bytesAt(address: Address, length: number): Buffer {
  if (length === 0) return Buffer.alloc(0)
  const bytes: unknown = koffi.decode(address, 'uint8', length)
  if (!(bytes instanceof Uint8Array)) throw new TypeError('koffi decoded no bytes')
  return Buffer.from(bytes)
}

/** The zero-terminated UTF-16 text at an address, "" for null. */
export const textAt = (address: Address | null): string => (address === null ? '' : koffi.decode.string16(address))

/** The UTF-16 text in a buffer up to its first zero, or to its end. */
export function textIn(buffer: Buffer, start = 0, end = buffer.length): string {
  const text = buffer.toString('utf16le', start, end)
  const zero = text.indexOf('\0')
  return zero < 0 ? text : text.slice(0, zero)
}

/** The texts of a double-zero-terminated list of UTF-16 texts. */
export function textsIn(buffer: Buffer): string[] {
  const texts: string[] = []
  for (const text of buffer.toString('utf16le').split('\0')) {
    if (text === '') break
    texts.push(text)
  }
  return texts
}
