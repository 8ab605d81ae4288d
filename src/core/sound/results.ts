import * as v from 'valibot'
import { text } from '../snapshot/reading.ts'
import { sideSchema } from '../snapshot/schema.ts'

/**
 * The outcome of one side's sound tests, small enough to hand to the other side by hand. No sound is in it: the course of
 * loudness says how loud it was, not what was said. Stable contract `sidecheck.sound/1`: fields may be added, never renamed.
 */
export const SOUND_SCHEMA = 'sidecheck.sound/1'

const finite = v.pipe(v.number(), v.finite())
const level = v.pipe(finite, v.minValue(-400), v.maxValue(100))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const seconds = v.pipe(finite, v.minValue(0), v.maxValue(7200))
const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const share = v.pipe(finite, v.minValue(0), v.maxValue(1))

const deviceSchema = v.object({ id: text, name: text })

/** Values per second of a loudness curve; speech is compared at this rate. */
export const LOUDNESS_RATE = 200
/** The most that a test keeps: ten seconds. */
const MAX_LOUDNESS = 4096

export const micRecordSchema = v.object({
  device: deviceSchema,
  /** When the first sample came, by this side's clock. */
  startedAt: isoTime,
  sampleRate: v.pipe(finite, v.minValue(1000), v.maxValue(1_000_000)),
  /** dBFS; 0 is a full-scale square wave. */
  statistics: v.object({
    rms: level,
    peak: level,
    truePeak: level,
    noiseFloor: level,
    loud: level,
    clippedSamples: count,
    samples: count,
    seconds,
    zeroShare: share,
    offset: finite
  }),
  /** The last seconds, and when they began. */
  loudness: v.nullable(v.object({ at: isoTime, rate: v.literal(LOUDNESS_RATE), levels: v.pipe(v.array(level), v.maxLength(MAX_LOUDNESS)) }))
})
export type MicRecord = v.InferOutput<typeof micRecordSchema>

export const listenRecordSchema = v.object({
  device: deviceSchema,
  startedAt: isoTime,
  endedAt: isoTime,
  detected: v.boolean(),
  /** When the sound's first sample arrived, by this side's clock. */
  heardAt: v.nullable(isoTime),
  level,
  snr: v.nullable(level),
  dropouts: v.pipe(v.array(v.object({ t: finite, ms: v.pipe(finite, v.minValue(0)) })), v.maxLength(1000)),
  bandwidthHz: v.nullable(v.pipe(finite, v.minValue(0))),
  distortionPercent: v.nullable(v.pipe(finite, v.minValue(0))),
  driftPpm: v.nullable(finite),
  /** A person's word that the other side played while this listened; null where nobody was asked or knows. */
  sentMeanwhile: v.nullable(v.boolean())
})
export type ListenRecord = v.InferOutput<typeof listenRecordSchema>

export const sentRecordSchema = v.object({
  device: deviceSchema,
  /** When the first sample was handed to the device, by this side's clock. */
  at: isoTime,
  seconds
})

export const answerRecordSchema = v.object({
  device: deviceSchema,
  /** When the sound was played, by this side's clock. */
  at: isoTime,
  played: v.picklist(['left', 'both', 'right']),
  /** one: on one side only. */
  answer: v.picklist(['yes', 'no', 'one'])
})
/** What a person said when they were asked whether they heard a test sound: their word, which proves nothing. */
export type AnswerRecord = v.InferOutput<typeof answerRecordSchema>

/** The longest test of the delay, in seconds. */
export const MAX_DELAY_SECONDS = 300
const MAX_DELAY_SOUNDS = 64

/**
 * One side's part in a test of the delay: sounds that it sent at an even distance, and those that it heard of the other side. Each half
 * of the test is enough to see whether the delay moves; how long it is needs both.
 */
export const delayRecordSchema = v.object({
  startedAt: isoTime,
  /** How long the test was to go on, and the distance of two sounds of one side. */
  seconds: v.pipe(finite, v.minValue(1), v.maxValue(2 * MAX_DELAY_SECONDS)),
  every: v.pipe(finite, v.minValue(1), v.maxValue(60)),
  /** null: this side did not play, or did not listen. */
  output: v.nullable(deviceSchema),
  input: v.nullable(deviceSchema),
  /** When each sound was handed to the output, and when each was heard, by this side's clock, in order. */
  sent: v.pipe(v.array(isoTime), v.maxLength(MAX_DELAY_SOUNDS)),
  heard: v.pipe(v.array(isoTime), v.maxLength(MAX_DELAY_SOUNDS))
})
export type DelayRecord = v.InferOutput<typeof delayRecordSchema>

/** The most results of one kind that are kept, the newest. */
export const MAX_RECORDS = 64

const records = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_RECORDS))

export const soundResultsSchema = v.object({
  schema: v.literal(SOUND_SCHEMA),
  side: sideSchema,
  /** The machine's name, a stand-in where names are hidden, "" where it is not known. */
  machine: text,
  takenAt: isoTime,
  mic: v.nullable(micRecordSchema),
  listens: records(listenRecordSchema),
  sent: records(sentRecordSchema),
  /** Not in the files of versions that asked and forgot. */
  answers: v.optional(records(answerRecordSchema), []),
  /** The newest test of the delay. */
  delay: v.exactOptional(delayRecordSchema)
})
export type SoundResults = v.InferOutput<typeof soundResultsSchema>

/** What one side's tests have brought so far, without the envelope. */
export type SoundRecords = Pick<SoundResults, 'mic' | 'listens' | 'sent' | 'answers' | 'delay'>

export const NO_RECORDS: SoundRecords = { mic: null, listens: [], sent: [], answers: [] }

/** The text of a result file: one line a field, except for long lists of numbers. */
export function soundResultsText(results: SoundResults): string {
  return `${JSON.stringify(results, null, 1).replace(/\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, '')}]`)}\n`
}

/** sidecheck-sound-SIDE-TIME.json. The machine's name stays out of it. */
export function soundFileName({ side, takenAt }: SoundResults): string {
  return `sidecheck-sound-${side}-${takenAt.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.json`
}
