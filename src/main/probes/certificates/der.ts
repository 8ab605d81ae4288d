/** One element of DER: its tag byte, its content, and the bytes of both with the length between them. */
export interface DerElement {
  tag: number
  content: Uint8Array
  whole: Uint8Array
}

/** Bytes that are not the DER they should be. */
export class DerError extends Error {}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  printable: 0x13,
  teletex: 0x14,
  ia5: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universal: 0x1c,
  bmp: 0x1e
} as const

/** The element at the start of the bytes. Throws DerError. */
export function readElement(bytes: Uint8Array): DerElement {
  const tag = bytes[0]
  const first = bytes[1]
  if (tag === undefined || first === undefined) throw new DerError('the bytes end inside an element')
  let length = first
  let header = 2
  if (first >= 0x80) {
    const count = first & 0x7f
    if (count === 0 || count > 4) throw new DerError('a length of a form DER does not have')
    length = 0
    for (let index = 0; index < count; index++) length = length * 256 + (bytes[2 + index] ?? Number.NaN)
    header += count
  }
  if (!(header + length <= bytes.length)) throw new DerError('an element is longer than its bytes')
  return { tag, content: bytes.subarray(header, header + length), whole: bytes.subarray(0, header + length) }
}

/** All elements that follow each other in the bytes. Throws DerError. */
export function readElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = []
  for (let rest = bytes; rest.length > 0;) {
    const element = readElement(rest)
    elements.push(element)
    rest = rest.subarray(element.whole.length)
  }
  return elements
}

/** The elements inside a sequence, a set or a constructed tag. Throws DerError where the tag is another. */
export function children(element: DerElement | undefined, tag?: number): DerElement[] {
  if (element === undefined) throw new DerError('an element is missing')
  if (tag !== undefined && element.tag !== tag) throw new DerError(`tag 0x${element.tag.toString(16)} where 0x${tag.toString(16)} belongs`)
  return readElements(element.content)
}

/** An object identifier in dotted form. Throws DerError. */
export function oidOf(element: DerElement | undefined): string {
  if (element?.tag !== TAG.oid || element.content.length === 0) throw new DerError('an object identifier is missing')
  const arcs: bigint[] = []
  let arc = 0n
  for (const byte of element.content) {
    arc = (arc << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0n
    }
  }
  const [joint = 0n, ...rest] = arcs
  const first = joint < 80n ? joint / 40n : 2n
  return [first, joint - first * 40n, ...rest].join('.')
}

/** The text of a string element of any of the types that names use. */
export function textOf({ tag, content }: DerElement): string {
  if (tag === TAG.bmp) {
    const units = Array.from(
      { length: content.length >> 1 },
      (_, index) => ((content[index * 2] ?? 0) << 8) | (content[index * 2 + 1] ?? 0)
    )
    return String.fromCharCode(...units)
  }
  return new TextDecoder(tag === TAG.teletex ? 'latin1' : 'utf-8').decode(content)
}

/** A UTCTime or GeneralizedTime as ISO text, undefined where it is neither. Years of UTCTime below 50 are of this century. */
export function timeOf(element: DerElement | undefined): string | undefined {
  if (element === undefined) return undefined
  const text = new TextDecoder().decode(element.content)
  const full = element.tag === TAG.utcTime ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/.exec(full)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second = '00'] = parts
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
