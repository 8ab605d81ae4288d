import * as v from 'valibot'
import { assess } from '../assess/assess.ts'
import { kindOf, PARSE_KINDS } from '../parse/index.ts'
import type { PastedEvidence } from '../parse/index.ts'
import type { CaseText } from '../report/case-file.ts'
import { readOwnFile } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import { refusal } from '../snapshot/refusal.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { sideSchema } from '../snapshot/schema.ts'
import { text } from '../snapshot/reading.ts'
import { english, say } from '../words/index.ts'

/** What a person pasted or dropped, as it was read: the texts themselves are not kept anywhere. */
const TEXTS_SCHEMA = 'sidecheck.texts/1'

/** As many as a window or a command gathers. */
const MAX_TEXTS = 128

const textSchema = v.object({
  name: v.optional(text, ''),
  problems: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  evidence: v.object({
    side: sideSchema,
    kind: v.string(),
    at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
    value: v.looseObject({})
  })
})
const textsSchema = v.object({ schema: v.literal(TEXTS_SCHEMA), texts: v.pipe(v.array(textSchema), v.maxLength(MAX_TEXTS)) })

const FILE: OwnFile = {
  schema: TEXTS_SCHEMA,
  most: 8 * 1024 * 1024,
  depth: 24,
  says: {
    tooLarge: say('bundle.content'),
    noJson: say('bundle.content'),
    newer: say('bundle.newer'),
    other: say('bundle.content'),
    content: say('bundle.content'),
    todo: say('bundle.again')
  }
}

export const textsText = (texts: readonly CaseText[]): string =>
  `${JSON.stringify({ schema: TEXTS_SCHEMA, texts: texts.slice(-MAX_TEXTS) }, null, 1)}\n`

export type TextsResult = { ok: true; texts: CaseText[] } | { ok: false; error: ReadError }

/**
 * Reads them back. A kind that this version does not know is left out. What a parser gives has no schema: each is tried on all that
 * uses it, and one that breaks anything there is refused.
 */
export function readTexts(content: string): TextsResult {
  const read = readOwnFile(content, FILE, textsSchema)
  if (!read.ok) return read
  const texts: CaseText[] = []
  for (const [index, { name, problems, evidence }] of read.value.texts.entries()) {
    const kind = PARSE_KINDS.find((one) => one === evidence.kind)
    if (kind === undefined) continue
    const tried = { ...evidence, kind } as unknown as PastedEvidence
    if (!isUsable(tried))
      return { ok: false, error: refusal(say('bundle.text'), say('bundle.text.where', { number: index + 1 }), say('bundle.again')) }
    texts.push({ name, problems, evidence: tried })
  }
  return { ok: true, texts }
}

function isUsable(evidence: PastedEvidence): boolean {
  try {
    const kind = kindOf(evidence.kind)
    for (const words of [kind.held(evidence.value), kind.remark?.(evidence.value)]) if (words !== undefined) english(words)
    const { findings } = assess(undefined, undefined, { pasted: [evidence] })
    return findings.every(({ title, cause }) => english(title) !== '' && typeof english(cause) === 'string')
  } catch (error) {
    // Whatever shape was expected in there: it is not the one that a parser gives.
    if (error instanceof Error) return false
    throw error
  }
}
