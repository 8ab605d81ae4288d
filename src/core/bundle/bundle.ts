import { strToU8 } from 'fflate'
import * as v from 'valibot'
import { readDeviceTestText } from '../device-test/read.ts'
import { deviceTestText } from '../device-test/result.ts'
import { FACTS_SCHEMA, readFactsText } from '../evidence/facts-file.ts'
import { EMPTY_CASE } from '../report/case-file.ts'
import type { CaseFile } from '../report/case-file.ts'
import { reportHtml } from '../report/html.ts'
import { reportMarkdown } from '../report/markdown.ts'
import { reportText } from '../report/plain.ts'
import { reportOf } from '../report/report.ts'
import type { ReportMade } from '../report/report.ts'
import { CHECK_CHOICES } from '../self-check/types.ts'
import { readOwnFile } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import { readSnapshotText } from '../snapshot/read.ts'
import { refusal } from '../snapshot/refusal.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { text } from '../snapshot/reading.ts'
import { readSoundText } from '../sound/read.ts'
import { soundResultsText } from '../sound/results.ts'
import { decodeText } from '../text/decode.ts'
import { say } from '../words/index.ts'
import type { Speaker } from '../words/index.ts'
import { readTexts, textsText } from './texts.ts'
import { packed, unpacked } from './zip.ts'

/**
 * A case in one file, `.sidecheck`: both snapshots, sound and device tests, facts, what was pasted, and the report in three forms for
 * whoever has no Sidecheck. Stable contract `sidecheck.bundle/1`: parts and fields may be added, never renamed.
 */
export const BUNDLE_SCHEMA = 'sidecheck.bundle/1'

const PLATFORMS = ['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'] as const
const MANIFEST = 'sidecheck.json'
const SIDES: readonly Side[] = ['local', 'session']
/** More tests than one window keeps of both sides. */
const MAX_TESTS = 128
const MAX_ANSWERS = 64

export const manifestSchema = v.object({
  schema: v.literal(BUNDLE_SCHEMA),
  /** When it was made. */
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  app: v.object({ version: text }),
  /** Whether names were replaced before it was made. */
  names: v.picklist(['hidden', 'shown']),
  ticket: v.optional(text, ''),
  note: v.optional(v.pipe(v.string(), v.maxLength(8000)), ''),
  /** Named by a person. */
  platform: v.optional(v.fallback(v.optional(v.picklist(PLATFORMS)), undefined)),
  /** Whether both sides are one machine: hidden names tell the two apart. */
  oneMachine: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
  /** What the person asked about; what a later version may ask is left out. */
  topic: v.optional(v.fallback(v.optional(v.picklist(CHECK_CHOICES)), undefined)),
  /** Ids of questions with those of the choices. */
  answers: v.optional(
    v.pipe(
      v.record(text, text),
      v.check((answers) => Object.keys(answers).length <= MAX_ANSWERS)
    ),
    {}
  )
})

const FILE: OwnFile = {
  schema: BUNDLE_SCHEMA,
  most: 256 * 1024,
  says: {
    tooLarge: say('bundle.content'),
    noJson: say('bundle.content'),
    newer: say('bundle.newer'),
    other: say('bundle.other'),
    content: say('bundle.content'),
    todo: say('bundle.again')
  }
}

/** What was read of a bundle. */
export interface Bundle {
  case: CaseFile
  /** ISO time. */
  at: string
  version: string
  names: 'hidden' | 'shown'
}

export type BundleResult = { ok: true; bundle: Bundle } | { ok: false; error: ReadError }

/** The parts of a bundle as texts by name, in their order: what leaves, readable. The case has been hidden before where names are to be. */
export function bundleParts(given: CaseFile, made: ReportMade, names: Bundle['names'], speak: Speaker): ReadonlyMap<string, string> {
  const { local, session, texts, extras, audioResults, sound, tests, platform, oneMachine, answers, topic, ticket, note } = given
  const known = PLATFORMS.find((one) => one === platform)
  const parts = new Map<string, string>()
  const add = (name: string, value: object): void => void parts.set(name, `${JSON.stringify(value, null, 1)}\n`)
  add(MANIFEST, {
    schema: BUNDLE_SCHEMA,
    at: made.at,
    app: { version: made.version },
    names,
    ...(ticket === '' ? {} : { ticket }),
    ...(note === '' ? {} : { note }),
    ...(known === undefined ? {} : { platform: known }),
    ...(topic === undefined ? {} : { topic }),
    ...(oneMachine === undefined ? {} : { oneMachine }),
    ...(Object.keys(answers).length === 0 ? {} : { answers })
  })
  if (local !== undefined) add('local.json', local)
  if (session !== undefined) add('session.json', session)
  for (const results of sound) parts.set(`sound-${results.side}.json`, soundResultsText(results))
  tests.slice(-MAX_TESTS).forEach((test, index) => parts.set(`tests/${String(index + 1).padStart(3, '0')}.json`, deviceTestText(test)))
  if (Object.keys(extras).length > 0 || audioResults.length > 0)
    add('facts.json', { schema: FACTS_SCHEMA, ...extras, ...(audioResults.length === 0 ? {} : { audio: audioResults }) })
  if (texts.length > 0) parts.set('texts.json', textsText(texts))
  const report = reportOf(given, made, speak)
  parts.set('report.html', reportHtml(report, speak))
  parts.set('report.md', reportMarkdown(report, speak))
  parts.set('report.txt', reportText(report, speak))
  return parts
}

/** The file itself. */
export function bundleBytes(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return packed(new Map([...parts].map(([name, part]) => [name, strToU8(part)])))
}

class Refused extends Error {
  constructor(readonly error: ReadError) {
    super(error.what)
  }
}

/** Reads a bundle of any origin. Parts that this version does not know are left alone. Never throws. */
export function readBundle(bytes: Uint8Array): BundleResult {
  const archive = unpacked(bytes)
  if (!archive.ok) return { ok: false, error: refusal(say(`bundle.zip.${archive.fault}`), archive.part, say('bundle.again')) }
  try {
    return { ok: true, bundle: bundleOf(archive.parts) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error }
    throw error
  }
}

function bundleOf(parts: ReadonlyMap<string, Uint8Array>): Bundle {
  const manifest = textOf(parts, MANIFEST)
  if (manifest === undefined) throw new Refused(refusal(say('bundle.other'), '', say('bundle.again')))
  const read = readOwnFile(manifest, FILE, manifestSchema)
  if (!read.ok) throw inPart(MANIFEST, read.error)
  const { at, app, names, ticket, note, platform, topic, oneMachine, answers } = read.value
  const local = snapshotOf(parts, 'local')
  const session = snapshotOf(parts, 'session')
  const facts = partOf(parts, 'facts.json', readFactsText)?.facts
  const texts = partOf(parts, 'texts.json', readTexts)?.texts ?? []
  return {
    at,
    version: app.version,
    names,
    case: {
      ...EMPTY_CASE,
      ...facts,
      ...(local === undefined ? {} : { local }),
      ...(session === undefined ? {} : { session }),
      texts,
      sound: SIDES.flatMap((side) => {
        const results = partOf(parts, `sound-${side}.json`, readSoundText)?.results
        if (results !== undefined && results.side !== side) throw wrongSide(`sound-${side}.json`)
        return results === undefined ? [] : [results]
      }),
      tests: [...parts.keys()]
        .filter((name) => /^tests\/\d{1,4}\.json$/.test(name))
        .toSorted()
        .slice(-MAX_TESTS)
        .flatMap((name) => partOf(parts, name, readDeviceTestText)?.test ?? []),
      ...(platform === undefined ? {} : { platform }),
      ...(topic === undefined ? {} : { topic }),
      ...(oneMachine === undefined ? {} : { oneMachine }),
      answers,
      ticket,
      note
    }
  }
}

function snapshotOf(parts: ReadonlyMap<string, Uint8Array>, side: Side): Snapshot | undefined {
  const snapshot = partOf(parts, `${side}.json`, readSnapshotText)?.snapshot
  if (snapshot !== undefined && snapshot.side !== side) throw wrongSide(`${side}.json`)
  return snapshot
}

const wrongSide = (name: string): Refused => new Refused(refusal(say('bundle.side'), name, say('bundle.again')))

const inPart = (name: string, { words: { what, where, todo } }: ReadError): Refused =>
  new Refused(refusal(what, where === '' ? name : say('bundle.in', { part: name, where }), todo))

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined => {
  const bytes = parts.get(name)
  return bytes === undefined ? undefined : decodeText(bytes).text
}

/** A part by its own reader; undefined where it is not there. @throws Refused naming the part */
function partOf<T extends { ok: true }>(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  read: (content: string) => T | { ok: false; error: ReadError }
): T | undefined {
  const content = textOf(parts, name)
  if (content === undefined) return undefined
  const result = read(content)
  if (result.ok) return result
  throw inPart(name, result.error)
}
