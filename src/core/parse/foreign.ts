import type { ReadError } from '../snapshot/refusal.ts'
import { refusal } from '../snapshot/refusal.ts'
import { cleanText, decodeText } from '../text/decode.ts'
import { say } from '../words/index.ts'

/** How much of a file is looked at: what it is stands at its beginning. */
const SAMPLE = 16 * 1024

/**
 * Files that people bring and that are not read: for each there is something else to bring, which is said instead of the list of
 * everything that is read. `intake.foreign.<id>` says what it is, `intake.foreign.<id>.todo` what to bring.
 */
export const FOREIGN = [
  'event-file',
  'trace',
  'picture',
  'recording',
  'pdf',
  'office',
  'archive',
  'program',
  'hive',
  'certificate',
  'gpresult-html',
  'html',
  'msinfo',
  'dxdiag',
  'snapshot',
  'sound',
  'facts',
  'comparison'
] as const
type Foreign = (typeof FOREIGN)[number]

/** First bytes, as characters of one byte each, and at which place. Before text, since some hold readable words. */
const MAGIC: readonly [Foreign, pattern: RegExp][] = [
  ['event-file', /^ElfFile\0/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|avif))/],
  ['recording', /^(?:RIFF[^]{4}WAVE|ID3|fLaC|OggS|\xff[\xfb\xf3\xf2]|[^]{4}ftyp|\x1aE\xdf\xa3)/],
  ['pdf', /^%PDF-/],
  ['office', /^(?:PK\x03\x04[^]{0,4000}(?:word|xl|ppt)\/|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf)/],
  ['archive', /^(?:PK[\x03\x05]|7z\xbc\xaf|Rar!|\x1f\x8b|MSCF|BZh|\xfd7zXZ)/],
  ['program', /^(?:MZ[^]{58}|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/],
  ['hive', /^regf/],
  ['certificate', /^\x30\x82[^]{2}\x30\x82/]
]

/** First characters of texts, behind white space. */
const BEGINNINGS: readonly [Foreign, pattern: RegExp][] = [
  ['certificate', /^-----BEGIN (?:CERTIFICATE|PKCS7|X509)/],
  ['msinfo', /^(?:<\?xml[^>]{0,200}\?>\s{0,100})?<MsInfo>|^System Information report written at/i],
  ['dxdiag', /^(?:<\?xml[^>]{0,200}\?>\s{0,100})?<DxDiag>|^-{3,40}\s{1,8}System Information\s{1,8}-{3,40}\s{1,20}Time of this report/i],
  ['gpresult-html', /^(?:<!DOCTYPE html[^>]{0,300}>\s{0,100})?<html[^>]{0,1000}gpmc_/i],
  ['html', /^(?:<!DOCTYPE html|<html[\s>])/i],
  ['snapshot', /^\{\s{0,100}"schema"\s{0,8}:\s{0,8}"sidecheck\.snapshot\//],
  ['sound', /^\{\s{0,100}"schema"\s{0,8}:\s{0,8}"sidecheck\.sound/],
  ['facts', /^\{\s{0,100}"schema"\s{0,8}:\s{0,8}"sidecheck\.facts\//],
  ['comparison', /^\{\s{0,100}"schema"\s{0,8}:\s{0,8}"sidecheck\.(?:comparison|diagnosis)\//]
]

/** A trace has no beginning of its own that is worth knowing. */
const ENDINGS: readonly [Foreign, pattern: RegExp][] = [['trace', /\.(?:etl|pcapng?|cap|dmp)$/i]]

function foreignIn(input: Uint8Array | string, path: string): Foreign | undefined {
  if (typeof input !== 'string') {
    const start = input.subarray(0, 4096)
    const bytes = Array.from(start, (byte) => String.fromCharCode(byte)).join('')
    const found = MAGIC.find(([, pattern]) => pattern.test(bytes))?.[0]
    if (found !== undefined) return found
  }
  const text = typeof input === 'string' ? cleanText(input.slice(0, SAMPLE)) : decodeText(input.subarray(0, SAMPLE)).text
  const trimmed = text.trimStart()
  return BEGINNINGS.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? ENDINGS.find(([, pattern]) => pattern.test(path))?.[0]
}

/**
 * Why a file is not read that is of a known kind, and what to bring instead; undefined for any other.
 *
 * @param path of the file as far as it is known
 */
export function foreign(input: Uint8Array | string, path = ''): ReadError | undefined {
  if (input.length === 0 || (typeof input === 'string' && input.trim() === ''))
    return refusal(say('intake.empty'), '', say('intake.empty.todo'))
  const id = foreignIn(input, path)
  return id === undefined ? undefined : refusal(say(`intake.foreign.${id}`), '', say(`intake.foreign.${id}.todo`))
}
