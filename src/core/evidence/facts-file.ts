import * as v from 'valibot'
import { CLIENT_PLATFORMS } from '../facts/answers.ts'
import type { AudioResult, Extras } from '../facts/answers.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { MAX_DEVICES, text } from '../snapshot/reading.ts'
import { sideSchema } from '../snapshot/schema.ts'
import { refusal } from '../snapshot/refusal.ts'
import { ownJson, shaped } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import { say } from '../words/index.ts'

/**
 * What no snapshot carries, as a file: a person's answers and the results of tests. It is written by hand, so a key that is
 * not known is refused: a slip of the pen must not be taken for an answer that was given.
 */
export const FACTS_SCHEMA = 'sidecheck.facts/1'

const list = <const S extends v.GenericSchema>(item: S) => v.exactOptional(v.pipe(v.array(item), v.maxLength(MAX_DEVICES)))
const flag = v.exactOptional(v.boolean())
const millis = v.pipe(v.number(), v.finite(), v.minValue(0))
const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const consent = v.picklist(['granted', 'refused', 'asked'])

export const factsSchema = v.strictObject({
  schema: v.literal(FACTS_SCHEMA),
  properties: list(v.strictObject({ name: text, value: text, source: v.picklist(['rdp', 'host-pool']) })),
  client: v.exactOptional(v.strictObject({ platform: v.picklist(CLIENT_PLATFORMS), name: v.exactOptional(text) })),
  consent: v.exactOptional(v.union([consent, v.record(text, consent)])),
  gateway: v.exactOptional(v.strictObject({ name: v.exactOptional(text), ports: v.picklist(['allowed', 'forbidden', 'unknown']) })),
  worksWithoutGateway: flag,
  conditionalAccess: v.exactOptional(v.strictObject({ clipboard: flag, drive: flag, printer: flag, usb: flag })),
  xrdp: v.exactOptional(v.strictObject({ rdpsnd: flag, rdpdr: flag, drdynvc: flag, soundModule: flag })),
  serialTests: list(
    v.strictObject({
      side: sideSchema,
      port: text,
      result: v.picklist(['opened', 'no-answer', 'loopback', 'not-found', 'access-denied', 'in-use', 'not-supported', 'failed']),
      roundTripMs: v.exactOptional(millis),
      message: v.exactOptional(text)
    })
  ),
  /** No rule reads them yet: the key is kept, so that files of testers stay valid. */
  cardTests: list(
    v.strictObject({
      side: sideSchema,
      reader: text,
      result: v.picklist(['opens', 'usable', 'failed']),
      code: v.exactOptional(text),
      at: v.exactOptional(isoTime),
      tookMs: v.exactOptional(millis)
    })
  ),
  apduRoundTrip: v.exactOptional(v.strictObject({ local: v.exactOptional(millis), session: v.exactOptional(millis) })),
  arrivals: list(v.strictObject({ capability: text, name: text, at: isoTime })),
  join: list(
    v.strictObject({
      side: sideSchema,
      state: v.picklist(['workgroup', 'domain', 'entra', 'entra-hybrid']),
      domain: v.exactOptional(text)
    })
  ),
  kdcRootPresent: flag,
  domains: list(v.strictObject({ domain: text, resolves: v.boolean() })),
  signatureOnlyKeys: list(text),
  wantsHello: flag,
  logonOffersNoCertificate: flag,
  dualEnrollment: flag,
  biometricFails: flag,
  optimisedApps: list(v.strictObject({ name: text, source: text })),
  audio: list(
    v.strictObject({ side: sideSchema, kind: text, device: v.exactOptional(text), value: v.exactOptional(v.union([v.number(), text])) })
  )
})

type FactsFile = v.InferOutput<typeof factsSchema>

/** A file of facts, taken apart: what a person answered or a test showed, and the sound tests. */
export interface FileFacts {
  extras: Extras
  audioResults: AudioResult[]
}

export type FactsReadResult = { ok: true; facts: FileFacts } | { ok: false; error: ReadError }

const KEYS = Object.keys(factsSchema.entries)

const FILE: OwnFile = {
  schema: FACTS_SCHEMA,
  most: 1024 * 1024,
  says: {
    tooLarge: say('facts-file.too-large'),
    noJson: say('facts-file.no-json'),
    other: say('facts-file.other'),
    content: say('facts-file.content'),
    todo: say('facts-file.keys', { keys: KEYS.join(', ') })
  }
}

/** Reads a file of facts of any origin. Never throws. */
export function readFactsText(content: string): FactsReadResult {
  const read = ownJson(content, FILE)
  if (!read.ok) return read
  const unknown = Object.keys(read.value).filter((key) => !KEYS.includes(key))
  if (unknown.length > 0)
    return { ok: false, error: refusal(say('facts-file.unknown-keys'), unknown.map(shown).join(', '), FILE.says.todo) }
  const facts = shaped(read.value, FILE, factsSchema)
  return facts.ok ? { ok: true, facts: apart(facts.value) } : facts
}

// The card tests stay behind: see the schema.
const apart = ({ schema: _schema, cardTests: _cardTests, audio = [], ...extras }: FactsFile): FileFacts => ({ extras, audioResults: audio })

const shown = (key: string): string => JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}...` : key)
