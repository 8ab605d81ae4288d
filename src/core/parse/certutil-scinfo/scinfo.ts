import { Problems } from '../limits.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { CertificateCollector } from '../certutil/certificates.ts'
import type { ParsedCertificate, ParsedReader } from '../types.ts'
import { readErrors } from './errors.ts'
import type { ParsedError } from './errors.ts'
import { readServiceSentence } from '../certutil/labels.ts'
import { readReaders } from './readers.ts'
import { prepare, readBanner, type TextLine } from '../certutil/text.ts'
import { refused } from '../refused.ts'

export interface ParsedScinfo {
  kind: 'certutil-scinfo'
  service: 'running' | 'stopped' | 'unknown'
  readers: ParsedReader[]
  certificates: ParsedCertificate[]
  errors: ParsedError[]
  problems: Problem[]
}

/** The rule under each reader's analysis, the command and its last line, and a failed API call. */
const MARK =
  /^-{6,}\s?={6,}|^(?:.{0,260}>\s?)?certutil(?:\.exe)?\s.{0,40}-scinfo\b|^certutil\s?[:：]\s{0,4}-scinfo\b|^SCard[A-Z]\w{4,40}\s?[:：].{0,400}\b0x[0-9a-f]{1,8}\s?\(/i

/** Whether something in the text stands in no other tool's output: a mark of certutil, or a state as only Windows names it. */
export function isScinfo(text: string): boolean {
  const lines = prepare(text, new Problems())
  return readSentence(lines) !== undefined || lines.some((line) => MARK.test(line.text) || /\bSCARD_STATE_/.test(line.text))
}

/**
 * Reads what `certutil -scinfo` prints, in any language: readers with their states, card and ATR, the certificates that
 * each pass (CSP, then KSP) finds on the cards, and the error codes. Sample:
 * https://learn.microsoft.com/azure/virtual-desktop/redirection-configure-smart-cards
 */
export function parseScinfo(text: string): ParseResult<ParsedScinfo> {
  const problems = new Problems()
  const lines = prepare(text, problems)
  const { readers, statusEnd, found } = readReaders(lines, problems)
  const errors = readErrors(lines)
  const sentence = readSentence(lines)
  const service = readers.length > 0 ? 'running' : (sentence ?? stoppedByCode(errors))
  const collector = new CertificateCollector(problems)
  const first = lines.findIndex((line) => readBanner(line.text) !== undefined)
  for (const line of lines.slice(first < 0 ? statusEnd : first)) {
    // A text that was pasted twice has readers behind certificates; `--- ` lines are readers wherever they stand.
    if (/\bSCARD_STATE_/.test(line.text)) collector.close()
    else if (!/^-{2,3}\s/.test(line.text)) collector.feed(line)
  }
  const certificates = collector.finish()
  const ofTheKind = found || sentence !== undefined || lines.some((line) => MARK.test(line.text))
  if (!ofTheKind) return refused('parse.refused.certutil-scinfo')
  return { ok: true, value: { kind: 'certutil-scinfo', service, readers, certificates, errors, problems: problems.list } }
}

function readSentence(lines: readonly TextLine[]): 'running' | 'stopped' | undefined {
  for (const { text } of lines) {
    if (readBanner(text) !== undefined) return undefined
    const said = readServiceSentence(text)
    if (said !== undefined) return said
  }
  return undefined
}

/** SCARD_E_NO_SERVICE and SCARD_E_SERVICE_STOPPED say so in every language. */
function stoppedByCode(errors: readonly { code: string }[]): 'stopped' | 'unknown' {
  return errors.some(({ code }) => code === '0x8010001d' || code === '0x8010001e') ? 'stopped' : 'unknown'
}
