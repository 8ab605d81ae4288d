import { findJsonFault, positionAt } from '../text/json.ts'
import { MAX_SNAPSHOT_LENGTH, readSnapshotText, readSnapshotValue } from '../snapshot/read.ts'
import type { ReadResult } from '../snapshot/read.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { fromBase64Url, toBase64Url } from './base64.ts'
import { crc32 } from './crc.ts'
import { refusal } from '../snapshot/refusal.ts'
import { say } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'

/**
 * Compression as the host has it: raw deflate (RFC 1951) of the text in UTF-8. `inflate` rejects data that is damaged
 * or grows over `maxBytes`, and must stop there: a few kilobytes can hold gigabytes.
 */
export interface TextDeflate {
  deflate(text: string): Promise<Uint8Array>
  inflate(data: Uint8Array, maxBytes: number): Promise<string>
}

/** What a code begins with, by what is in it. Programs from before half codes say of them that they are newer. */
export const CODE_MARKS = { snapshot: 'SC1.', half: 'SC2.' } as const
export type CodeKind = keyof typeof CODE_MARKS
/** Characters of data in a block; two more check it, so that damage can be located. */
const BLOCK = 62
const CHECK = 2
/** Characters in a line, so that mail leaves the lines alone: exactly one block. */
const LINE = BLOCK + CHECK

/** The longest code read, in UTF-16 code units with what stands around it. One of 200 devices of each kind is under 50 thousand. */
export const MAX_CODE_LENGTH = 4 * 1024 * 1024

/** A code is copied by hand: of the timeline only the newest entries are worth their length. */
const CODED_TIMELINE = 20
const newestOnly = (key: string, value: unknown): unknown =>
  key === 'timeline' && Array.isArray(value) ? value.slice(-CODED_TIMELINE) : value

/** A snapshot as text for copying by hand. */
export const encodeCode = (snapshot: Snapshot, deflate: TextDeflate): Promise<string> =>
  packCode('snapshot', JSON.stringify(snapshot, newestOnly), deflate)

/**
 * JSON as text for copying by hand: a mark such as "SC1." and a full stop at the end around lines of 64 characters out of
 * A-Z a-z 0-9 - _. Each line carries its own check, the whole a checksum.
 */
export async function packCode(kind: CodeKind, json: string, { deflate }: TextDeflate): Promise<string> {
  const data = await deflate(json)
  const sum = crc32(data)
  const payload = toBase64Url(Uint8Array.from([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255, ...data]))
  const lines: string[] = []
  for (let at = 0; at < payload.length; at += BLOCK) {
    const block = payload.slice(at, at + BLOCK)
    lines.push(block + blockCheck(block, lines.length))
  }
  return `${CODE_MARKS[kind]}\n${lines.join('\n')}.\n`
}

/** Reads a snapshot out of a code, as `unpackCode` finds it; of one that holds a half, the snapshot of its writer. Never rejects. */
export async function decodeCode(text: string, deflate: TextDeflate): Promise<ReadResult> {
  const unpacked = await unpackCode(text, deflate)
  if (!unpacked.ok) return unpacked
  return unpacked.kind === 'snapshot' ? readSnapshotText(unpacked.json) : readSnapshotValue(snapshotOf(unpacked.json))
}

/** What a half has as its snapshot, read or not; undefined where it is no half. */
function snapshotOf(json: string): unknown {
  if (findJsonFault(json, DEPTH_OF_HALF) !== undefined) return undefined
  const half: unknown = JSON.parse(json)
  return typeof half === 'object' && half !== null && 'snapshot' in half ? half.snapshot : undefined
}

/** As deep as a half may be nested. */
const DEPTH_OF_HALF = 32

export type Unpacked = { ok: true; kind: CodeKind; json: string } | { ok: false; error: ReadError }

/**
 * Finds a code in a text and unpacks it: anything may stand before and behind it; white space, "> " of quoted mail and
 * soft line breaks inside it are left out. Never rejects; the error says where the code is damaged.
 */
export async function unpackCode(text: string, { inflate }: TextDeflate): Promise<Unpacked> {
  if (text.length > MAX_CODE_LENGTH) return refuse(say('code.too-long'), say('code.characters', { count: String(text.length) }))
  const start = findStart(text)
  if ('error' in start) return start
  const collected = collect(text, start.at)
  if ('error' in collected) return collected
  const checked = checkBlocks(text, collected)
  if ('error' in checked) return checked
  const bytes = fromBase64Url(checked.payload)
  if (!bytes || bytes.length < 5) return refuse(say('code.damaged'), say('code.too-short'))
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  const data = bytes.subarray(4)
  if (((a << 24) | (b << 16) | (c << 8) | d) >>> 0 !== crc32(data)) return refuse(say('code.damaged'), say('code.checksum'))
  let json: string
  try {
    json = await inflate(data, MAX_SNAPSHOT_LENGTH)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(say('code.not-unpacked'), say('code.not-unpacked.where', { limit: String(MAX_SNAPSHOT_LENGTH), reason }))
  }
  return { ok: true, kind: start.kind, json }
}

/** Whether a text has what codes begin with, anywhere. Cheap: for texts that come without being asked for. */
export const looksLikeOurCode = (text: string): boolean => text.length <= MAX_CODE_LENGTH && MARK.test(text)

const MARK = /\bSC(\d{1,3})\./

function findStart(text: string): { at: number; kind: CodeKind } | { ok: false; error: ReadError } {
  const mark = MARK.exec(text)
  if (!mark) return refuse(say('code.none'), say('code.none.where'))
  const kind = mark[1] === '1' ? 'snapshot' : mark[1] === '2' ? 'half' : undefined
  if (kind === undefined) {
    const error = refusal(say('code.newer'), say('code.newer.where', { mark: mark[0] }), say('snapshot-file.update'))
    return { ok: false, error }
  }
  return { at: mark.index + mark[0].length, kind }
}

/** The characters of the code, and the offset of each in the text. */
interface Collected {
  characters: string
  offsets: number[]
}

/** White space, a quoting ">" or "|", a code fence, the soft line break of quoted-printable mail, and invisible characters. */
const IGNORED = /[\s>|`\u00ad\u200b-\u200f\u2060\ufeff]|=(?=\r?\n)/

function collect(text: string, start: number): Collected | { ok: false; error: ReadError } {
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '.') return { characters: characters.join(''), offsets }
    if (/[A-Za-z0-9_-]/.test(character)) {
      characters.push(character)
      offsets.push(at)
    } else if (!IGNORED.test(character === '=' ? text.slice(at, at + 3) : character)) {
      return refuse(
        say('code.damaged'),
        say('code.stranger', { place: place(text, at), character: JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) })
      )
    }
  }
  return refuse(say('code.cut'), say('code.cut.where', { count: String(characters.length) }))
}

function checkBlocks(text: string, { characters, offsets }: Collected): { payload: string } | { ok: false; error: ReadError } {
  const blocks: string[] = []
  for (let at = 0; at < characters.length; at += LINE) {
    const line = characters.slice(at, at + LINE)
    const block = line.slice(0, -CHECK)
    if (line.length <= CHECK || blockCheck(block, blocks.length) !== line.slice(-CHECK)) {
      const from = place(text, offsets[at] ?? 0)
      const to = place(text, offsets[at + line.length - 1] ?? 0)
      return refuse(say('code.damaged'), say('code.changed', { from, to }))
    }
    blocks.push(block)
  }
  return { payload: blocks.join('') }
}

/** Twelve bits of the block's checksum as two characters. The block's number is part of it, so that swapped lines show. */
function blockCheck(block: string, index: number): string {
  const text = `${index}:${block}`
  const sum = crc32(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  return toBase64Url(Uint8Array.from([(sum >>> 4) & 255, (sum & 15) << 4])).slice(0, CHECK)
}

function place(text: string, offset: number): Text {
  const { line, column } = positionAt(text, offset)
  return say('code.place', { line: String(line), column: String(column) })
}

function refuse(what: Words, where: Words): { ok: false; error: ReadError } {
  return { ok: false, error: refusal(what, where, say('code.again')) }
}
