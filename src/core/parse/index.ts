import { parseScinfo } from './certutil/scinfo.ts'
import { parseStore } from './certutil/store.ts'
import { parseChgport } from './chgport/chgport.ts'
import { cleanText, type Decoded, decodeText } from './decode.ts'
import { parseGpoReport } from './gpo/report.ts'
import { parsePolicyRules } from './gpo/rules.ts'
import { MAX_BYTES } from './limits.ts'
import { parseMode } from './mode/mode.ts'
import { parseOpensc } from './pcsc/opensc.ts'
import { parsePcscScan } from './pcsc/scan.ts'
import { parseHostPool, parseRdp } from './rdp/rdp.ts'
import { isPol, parsePol } from './reg/pol.ts'
import { parseReg } from './reg/reg.ts'
import type {
  Parsed,
  ParsedChgport,
  ParsedHostPool,
  ParsedMode,
  ParsedPolicies,
  ParsedRdp,
  ParsedReaders,
  ParsedReg,
  ParsedScinfo,
  ParsedStore,
  ParseKind,
  ParseResult
} from './types.ts'

export { decodeText, type Encoding } from './decode.ts'
export { detectKind } from './detect.ts'
export { MAX_BYTES } from './limits.ts'
export { REMOVED } from './rdp/rdp.ts'
export * from './types.ts'

/** What parsing each kind gives. */
export interface ParsedByKind {
  'certutil-scinfo': ParsedScinfo
  'certutil-store': ParsedStore
  chgport: ParsedChgport
  mode: ParsedMode
  'pcsc-scan': ParsedReaders
  'opensc-tool': ParsedReaders
  rdp: ParsedRdp
  'host-pool': ParsedHostPool
  reg: ParsedReg
  'policy-rules': ParsedPolicies
  'gpo-report': ParsedPolicies
}

/**
 * Reads a file's bytes, or text that was pasted, as the given kind. It never throws: what cannot be read is listed in
 * `problems`, and only an input that is not of the kind at all, is empty, or is larger than 8 MiB is refused.
 *
 * @param path of the file, as far as it is known: the folder of a Registry.pol tells its hive
 */
export function parse<K extends ParseKind>(kind: K, input: Uint8Array | string, path?: string): ParseResult<ParsedByKind[K]>
export function parse(kind: ParseKind, input: Uint8Array | string, path = ''): ParseResult {
  if (input.length > MAX_BYTES) return { ok: false, reason: 'larger than 8 MiB' }
  if (kind === 'reg' && typeof input !== 'string' && isPol(input)) return parsePol(input, path)
  const { text, encoding } = readText(input)
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  return byKind(kind, text, encoding)
}

function byKind(kind: ParseKind, text: string, encoding: Decoded['encoding'] | undefined): ParseResult<Parsed> {
  switch (kind) {
    case 'certutil-scinfo':
      return parseScinfo(text)
    case 'certutil-store':
      return parseStore(text)
    case 'chgport':
      return parseChgport(text)
    case 'mode':
      return parseMode(text)
    case 'pcsc-scan':
      return parsePcscScan(text)
    case 'opensc-tool':
      return parseOpensc(text)
    case 'rdp':
      return parseRdp(text, encoding)
    case 'host-pool':
      return parseHostPool(text, encoding)
    case 'reg':
      return parseReg(text)
    case 'policy-rules':
      return parsePolicyRules(text)
    case 'gpo-report':
      return parseGpoReport(text)
  }
}

/** The text of bytes or of a string; a string has no encoding any more. */
export function readText(input: Uint8Array | string): { text: string; encoding?: Decoded['encoding'] } {
  return typeof input === 'string' ? { text: cleanText(input) } : decodeText(input)
}
