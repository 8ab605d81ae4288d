import type { PastedEvidence } from '../facts/answers.ts'
import { holdsKnownMessage } from '../facts/messages.ts'
import { detectKind, MAX_BYTES, parse, readText } from '../parse/index.ts'
import type { ParseKind, Problem } from '../parse/index.ts'
import { MAX_DEVICES, MAX_TEXT } from '../snapshot/reading.ts'
import type { ReadError } from '../snapshot/read.ts'
import type { Side } from '../snapshot/schema.ts'

export type PastedKind = PastedEvidence['kind']

/** What a text is called where a person meets it. */
export const PASTED_NAMES: Readonly<Record<PastedKind, string>> = {
  'certutil-scinfo': 'certutil -scinfo',
  'certutil-store': 'certutil -store',
  chgport: 'change port /query',
  mode: 'mode',
  'pcsc-scan': 'pcsc_scan',
  'opensc-tool': 'opensc-tool -l',
  rdp: '.rdp file',
  'host-pool': 'host pool properties',
  reg: 'registry values',
  'policy-rules': 'policy rules',
  'gpo-report': 'Group Policy report',
  'error-text': 'error message'
}

export type EvidenceResult = { ok: true; evidence: PastedEvidence; kind: PastedKind; problems: Problem[] } | { ok: false; error: ReadError }

/** An error message or an excerpt of a log; longer texts are of a kind of their own, or none. In UTF-16 code units. */
const MAX_MESSAGE = 64 * 1024

const KINDS =
  'the output of certutil -scinfo, certutil -store my, change port /query, mode, pcsc_scan or opensc-tool -l, an .rdp file, host pool properties, ' +
  'registry values, Registry.pol, a .PolicyRules file, a Group Policy report as XML, or an error message'

/**
 * Makes evidence of what a person pasted or dropped without saying what it is. Never throws; what is not of a known kind
 * is refused with what is wrong, where, and what to do. A snapshot is no evidence: it is read elsewhere.
 *
 * @param input bytes of a file, or text
 * @param at ISO time of pasting
 * @param path of the file as far as it is known, "" for pasted text
 */
export function evidenceOf(input: Uint8Array | string, side: Side, at: string, path = ''): EvidenceResult {
  if (input.length > MAX_BYTES) {
    return refuse(
      'This is too large to be read.',
      `${(input.length / 1024 / 1024).toFixed(1)} MiB; at most ${MAX_BYTES / 1024 / 1024} MiB are read`,
      'Bring only the output of one command.'
    )
  }
  const kind = detectKind(input)
  if (kind === undefined && input.length <= 2 * MAX_MESSAGE) {
    const { text } = readText(input)
    if (text.length <= MAX_MESSAGE && holdsKnownMessage(text))
      return { ok: true, kind: 'error-text', problems: [], evidence: { side, kind: 'error-text', at, value: text } }
  }
  if (kind === undefined) return refuse('Sidecheck does not know what this is.', '', `Bring a snapshot, ${KINDS}.`)
  return byKind(kind, input, side, at, path)
}

function byKind(kind: ParseKind, input: Uint8Array | string, side: Side, at: string, path: string): EvidenceResult {
  switch (kind) {
    case 'certutil-scinfo': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      const { service, readers, certificates, errors, problems } = result.value
      return taken(kind, problems, { side, kind, at, value: { service, readers, certificates, errors } }, [...readers, ...certificates])
    }
    case 'certutil-store': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      return taken(
        kind,
        result.value.problems,
        { side, kind, at, value: { certificates: result.value.certificates } },
        result.value.certificates
      )
    }
    case 'chgport': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      return taken(kind, result.value.problems, { side, kind, at, value: { ports: result.value.ports } }, result.value.ports)
    }
    case 'mode': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      const ports = result.value.ports.map(({ name }) => ({ name }))
      return taken(kind, result.value.problems, { side, kind, at, value: { ports } }, ports)
    }
    case 'pcsc-scan':
    case 'opensc-tool': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      const { service, readers, problems } = result.value
      return taken(kind, problems, { side, kind, at, value: { service, readers } }, readers)
    }
    case 'rdp':
    case 'host-pool': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      // A signature is longer than any value that decides something.
      const properties = result.value.properties.map(({ name, type, value }) => ({ name, type, value: value.slice(0, MAX_TEXT) }))
      return taken(kind, result.value.problems, { side, kind, at, value: { properties } }, [])
    }
    case 'reg': {
      const result = parse(kind, input, path)
      if (!result.ok) return unread(kind, result)
      const { values, pol, problems } = result.value
      return taken(kind, problems, { side, kind, at, value: { values, ...(pol && { pol }) } }, [])
    }
    case 'policy-rules':
    case 'gpo-report': {
      const result = parse(kind, input)
      if (!result.ok) return unread(kind, result)
      const { values, resultant, otherLanguage, problems } = result.value
      // "Decides nothing" would be wrong: what it decides is not known.
      if (otherLanguage && values.length === 0) {
        return refuse(
          'This Group Policy report is not in English.',
          'its policies stand there by their names only',
          'Bring Registry.pol or a registry export of the session host, or a report that was written on an English Windows.'
        )
      }
      return taken(kind, problems, { side, kind, at, value: { values, ...(resultant && { resultant }) } }, [])
    }
  }
}

/** Bounds what is kept: no machine has that many devices, and no device such a name. */
function taken(kind: ParseKind, problems: Problem[], evidence: PastedEvidence, items: readonly object[]): EvidenceResult {
  if (items.length > MAX_DEVICES)
    return refuse(
      `This ${PASTED_NAMES[kind]} lists more than any machine has.`,
      `${items.length} entries; at most ${MAX_DEVICES} are taken`,
      'Bring the output of one machine.'
    )
  const long = items.flatMap((item) => Object.values(item)).some((value) => typeof value === 'string' && value.length > MAX_TEXT)
  if (long)
    return refuse(
      `A value in this ${PASTED_NAMES[kind]} is too long.`,
      `more than ${MAX_TEXT} characters`,
      'Check that its line breaks came along, then bring it again.'
    )
  return { ok: true, kind, problems, evidence }
}

function unread(kind: ParseKind, { reason, line }: { reason: string; line?: number }): EvidenceResult {
  return refuse(
    `This looks like ${PASTED_NAMES[kind]}, but it could not be read.`,
    line === undefined ? reason : `line ${line}: ${reason}`,
    'Copy the whole output again and bring it once more.'
  )
}

function refuse(what: string, where: string, todo: string): EvidenceResult {
  return { ok: false, error: { what, where, todo } }
}
