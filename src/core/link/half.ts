import * as v from 'valibot'
import { deviceTestSchema } from '../device-test/result.ts'
import { hideNames } from '../exchange/hide/hide.ts'
import { readSnapshotValue } from '../snapshot/read.ts'
import { claims, readOwnFile } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import { soundResultsSchema } from '../sound/results.ts'
import { say } from '../words/index.ts'
import { MAX_HALF_LENGTH, MAX_TESTS } from './limits.ts'

export { MAX_HALF_LENGTH, MAX_TESTS }

/**
 * What one side hands to the other by any way: its snapshot, what its tests have shown, and as an answer what it has of the other
 * side already. Stable contract `sidecheck.half/1`: fields may be added, never renamed.
 */
export const HALF_SCHEMA = 'sidecheck.half/1'

const id = v.pipe(v.string(), v.uuid())
const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())

/** One side's readings and the results of its tests. */
const seen = {
  snapshot: snapshotSchema,
  sound: v.exactOptional(soundResultsSchema),
  tests: v.exactOptional(v.pipe(v.array(deviceTestSchema), v.maxLength(MAX_TESTS)))
}

export const seenSchema = v.object(seen)
/** One side's readings and the results of its tests. Side, machine and version stand in the snapshot. */
export type Seen = v.InferOutput<typeof seenSchema>

export const halfSchema = v.object({
  schema: v.literal(HALF_SCHEMA),
  /** The running program that wrote it; another one each time that Sidecheck is started. */
  copy: id,
  /** What both halves of one pair have in common: the one that reads first takes it over. */
  pairing: id,
  /** When it was handed over, by the writer's clock. */
  at: isoTime,
  ...seen,
  /** What the writer has of the side that it writes to. */
  answer: v.exactOptional(seenSchema)
})
export type Half = v.InferOutput<typeof halfSchema>

const FILE: OwnFile = {
  schema: HALF_SCHEMA,
  most: MAX_HALF_LENGTH,
  depth: 32,
  says: {
    tooLarge: say('half.too-large'),
    noJson: say('half.no-json'),
    newer: say('half.newer'),
    other: say('half.other'),
    content: say('half.content'),
    todo: say('half.again')
  }
}

/** Snapshots are read by their own reader: it knows newer ones and names what is wrong in them. */
const readable = { snapshot: v.unknown(), sound: seen.sound, tests: seen.tests }
const envelopeSchema = v.object({ ...halfSchema.entries, ...readable, answer: v.exactOptional(v.object(readable)) })

export type HalfResult = { ok: true; half: Half } | { ok: false; error: ReadError }

/** Whether a text claims to be a half: then it is read as one, whatever is wrong with it. */
export const looksLikeHalf = (text: string): boolean => claims(text, FILE)

/** Reads a half from text of any origin. Fields that the schema does not know are dropped. Never throws. */
export function readHalf(text: string): HalfResult {
  const read = readOwnFile(text, FILE, envelopeSchema)
  if (!read.ok) return read
  const { answer, ...rest } = read.value
  const snapshot = readSnapshotValue(rest.snapshot)
  if (!snapshot.ok) return snapshot
  const half: Half = { ...rest, snapshot: snapshot.snapshot }
  if (answer === undefined) return { ok: true, half }
  const theirs = readSnapshotValue(answer.snapshot)
  return theirs.ok ? { ok: true, half: { ...half, answer: { ...answer, snapshot: theirs.snapshot } } } : theirs
}

/** A half as text: for files, folders, codes and the screen. */
export const halfText = (half: Half): string => JSON.stringify(half)

/** A half without names; what is in both of its sides has the same stand-in in both. */
export function hiddenHalf(half: Half): Half {
  const sides = [half, ...(half.answer === undefined ? [] : [half.answer])]
  const hidden = hideNames({
    snapshots: sides.map(({ snapshot }) => snapshot),
    sound: sides.flatMap(({ sound }) => sound ?? []),
    tests: sides.flatMap(({ tests }) => tests ?? [])
  })
  const hide = <S extends Seen>(one: S): S => ({
    ...one,
    snapshot: hidden.snapshot(one.snapshot),
    ...(one.sound === undefined ? {} : { sound: hidden.sound(one.sound) }),
    ...(one.tests === undefined ? {} : { tests: one.tests.map((test) => hidden.test(test)) })
  })
  return { ...hide(half), ...(half.answer === undefined ? {} : { answer: hide(half.answer) }) }
}
