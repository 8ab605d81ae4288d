import { MAX_DEVICES, MAX_TEXT } from '../snapshot/reading.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import type { Side } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { detectKinds } from './detect.ts'
import { foreign } from './foreign.ts'
import type { Problem } from './kind.ts'
import { strange } from './strange.ts'
import { kindOf, PARSE_KINDS } from './kinds.ts'
import type { ParseKind, PastedEvidence } from './kinds.ts'
import { MAX_BYTES } from './limits.ts'
import { parse } from './parse.ts'
import { refusal } from '../snapshot/refusal.ts'

/** asked: several kinds claim the text alike, so a person has to say which it is. */
export type EvidenceResult =
  | { ok: true; evidence: PastedEvidence; kind: ParseKind; problems: Problem[] }
  | { ok: false; asked: ParseKind[] }
  | { ok: false; asked?: undefined; error: ReadError }

const name = (id: ParseKind): Words => say(`kind.${id}`)
const MEBIBYTE = 1024 * 1024

/**
 * Makes evidence of what a person pasted or dropped without saying what it is. Never throws; what is not of a known kind
 * is refused with what is wrong, where, and what to do. A snapshot is no evidence: it is read elsewhere.
 *
 * @param input bytes of a file, or text
 * @param at ISO time of pasting
 * @param path of the file as far as it is known, "" for pasted text
 * @param known the kind, where a person said it
 */
export function evidenceOf(input: Uint8Array | string, side: Side, at: string, path = '', known?: ParseKind): EvidenceResult {
  if (input.length > MAX_BYTES) {
    const where = say('intake.too-large.where', { size: Math.round((input.length / MEBIBYTE) * 10) / 10, limit: MAX_BYTES / MEBIBYTE })
    return refuse(say('intake.too-large'), where, say('intake.too-large.todo'))
  }
  const refused = known === undefined ? foreign(input, path) : undefined
  if (refused !== undefined) return { ok: false, error: refused }
  const [kind, ...others] = known === undefined ? byName(detectKinds(input), path) : [known]
  const told = kind === undefined ? strange(input, path) : undefined
  if (told !== undefined) return { ok: false, error: told }
  if (kind === undefined)
    return refuse(
      say('intake.unknown'),
      '',
      say('intake.unknown.todo', {
        kinds: items(
          'or',
          PARSE_KINDS.map((id) => say(`kind.${id}.bring`))
        )
      })
    )
  return others.length > 0 ? { ok: false, asked: [kind, ...others] } : taken(kind, input, side, at, path)
}

/** What a file is called decides only between kinds that its content may be. */
const byName = (kinds: ParseKind[], path: string): ParseKind[] =>
  kinds.length > 1 && kinds.includes('rdp') && /\.rdpw?$/i.test(path) ? ['rdp'] : kinds

/** Bounds what is kept: no machine has that many devices, and no device such a name. */
function taken(id: ParseKind, input: Uint8Array | string, side: Side, at: string, path: string): EvidenceResult {
  const result = parse(id, input, path)
  if (!result.ok) {
    const { line, text } = result
    const where = line === undefined ? text : say('parse.problem', { line: String(line), reason: text })
    return refuse(say('intake.unread', { kind: name(id) }), where, say('intake.unread.todo'))
  }
  const { content, entries } = kindOf(id)
  const read = content(result.value)
  if (!read.ok) return read
  const listed = entries(read.content)
  if (listed.length > MAX_DEVICES) {
    const where = say('intake.too-many.where', { count: String(listed.length), limit: String(MAX_DEVICES) })
    return refuse(say('intake.too-many', { kind: name(id) }), where, say('intake.too-many.todo'))
  }
  const long = listed.flatMap((item) => Object.values(item)).some((value) => typeof value === 'string' && value.length > MAX_TEXT)
  if (long)
    return refuse(
      say('intake.too-long', { kind: name(id) }),
      say('intake.too-long.where', { limit: String(MAX_TEXT) }),
      say('intake.too-long.todo')
    )
  // The kind and its content come from one place: their types are told apart by the kind again.
  const evidence = { side, kind: id, at, value: read.content } as PastedEvidence
  return { ok: true, kind: id, problems: result.value.problems, evidence }
}

const refuse = (what: Words, where: Words, todo: Words): EvidenceResult => ({ ok: false, error: refusal(what, where, todo) })
