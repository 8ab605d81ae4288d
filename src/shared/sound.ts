import * as v from 'valibot'
import { MAX_SERIES_SECONDS, SERIES_EVERY_SECONDS } from '../core/signal/series.ts'
import { saidSchema, text } from '../core/snapshot/reading.ts'

/** What sound tests ask for and bring back: shared by the window, the program and its audio process. */

const finite = v.pipe(v.number(), v.finite())

export const MAX_LISTEN_SECONDS = 120
export const MAX_MIC_SECONDS = 3600
/** The longest recording kept in memory for playing back. */
export const MAX_KEEP_SECONDS = 10

export const toneSchema = v.picklist(['left', 'right', 'both', 'chirp'])
export type Tone = v.InferOutput<typeof toneSchema>

export const audioErrorKindSchema = v.picklist([
  'in-use',
  'unplugged',
  'not-found',
  'privacy',
  'sample-rate',
  'channels',
  'no-server',
  'no-data',
  'missing',
  'too-many',
  'no-recording',
  'crashed',
  'other'
])
export type AudioErrorKind = v.InferOutput<typeof audioErrorKindSchema>

/** An error in words, with the native code. Same fields as a reading's error, and its kind. */
export const audioErrorSchema = v.object({
  kind: audioErrorKindSchema,
  code: text,
  message: text,
  hint: text,
  /** Message and hint as data, where they are the program's own words. */
  text: v.optional(saidSchema),
  hintText: v.optional(saidSchema)
})
export type AudioError = v.InferOutput<typeof audioErrorSchema>

/** dBFS; one for each read of a twentieth of a second. `t`: seconds since the first sample. */
export const levelSchema = v.object({
  t: finite,
  rms: finite,
  peak: finite,
  truePeak: finite,
  hold: finite,
  noiseFloor: finite,
  clippedSamples: v.number(),
  /** rms of each channel. */
  channels: v.array(finite)
})
export type LevelUpdate = v.InferOutput<typeof levelSchema>

export const micResultSchema = v.object({
  sampleRate: v.number(),
  /** One per 100 ms, dBFS. */
  levels: v.array(v.object({ t: finite, rms: finite, peak: finite })),
  statistics: v.object({
    rms: finite,
    peak: finite,
    truePeak: finite,
    noiseFloor: finite,
    loud: finite,
    clippedSamples: v.number(),
    samples: v.number(),
    seconds: finite,
    zeroShare: finite,
    offset: finite
  }),
  /** rms of each channel over the whole time. */
  channels: v.array(finite),
  /** Loudness over the kept seconds, for comparing with the other side; null where nothing is kept. */
  loudness: v.nullable(v.object({ rate: v.number(), levels: v.array(v.number()) }))
})
export type MicResult = v.InferOutput<typeof micResultSchema>

/** startedAt: when the first sample was handed to the device, by this machine's clock, ISO 8601. */
export const playResultSchema = v.object({ seconds: finite, startedAt: text })
export type PlayResult = v.InferOutput<typeof playResultSchema>

export const listenResultSchema = v.object({
  detected: v.boolean(),
  /** dBFS of the sound, or of what was heard instead. */
  level: finite,
  snr: v.nullable(finite),
  dropouts: v.array(v.object({ t: finite, ms: finite })),
  bandwidthHz: v.nullable(finite),
  distortionPercent: v.nullable(finite),
  driftPpm: v.nullable(finite),
  /** When the sound's first sample arrived, by this machine's clock, ISO 8601. */
  heardAt: v.nullable(text),
  score: finite,
  seconds: finite
})
export type ListenResult = v.InferOutput<typeof listenResultSchema>

/** When the sounds of a series were handed to an output, and when those of the other side were heard; by this machine's clock, ISO 8601. */
export const sentSeriesSchema = v.object({ sent: v.array(text), seconds: finite })
export const heardSeriesSchema = v.object({ heard: v.array(text), seconds: finite })
const deviceSchema = v.nullable(v.object({ id: text, name: text }))

/** One side's part in a test of the delay: the devices are null where it did not play, or did not listen. */
export const delayResultSchema = v.object({
  output: deviceSchema,
  input: deviceSchema,
  startedAt: text,
  sent: v.array(text),
  heard: v.array(text),
  seconds: finite
})
export type DelayResult = v.InferOutput<typeof delayResultSchema>

/** A side's part in a test of the delay. `lag`: this side sends later by so many seconds, so that the two take turns. */
export const delayRequestSchema = v.object({
  kind: v.literal('delay'),
  seconds: v.pipe(finite, v.minValue(30), v.maxValue(MAX_SERIES_SECONDS)),
  lag: v.pipe(finite, v.minValue(0), v.maxValue(SERIES_EVERY_SECONDS)),
  sends: v.boolean(),
  listens: v.boolean()
})

/** One test that the window asks for. `endpoint`: an endpoint's id in this side's snapshot, null for the default. */
export const soundRequestSchema = v.variant('kind', [
  v.object({
    kind: v.literal('mic'),
    endpoint: v.nullable(text),
    /** Ends by itself after so many seconds; null: until stopped. */
    seconds: v.nullable(v.pipe(finite, v.minValue(0.5), v.maxValue(MAX_MIC_SECONDS))),
    /** Keeps the last seconds in memory for `replay` and for comparing speech. */
    keepSeconds: v.pipe(finite, v.minValue(0), v.maxValue(MAX_KEEP_SECONDS)),
    /** Meters what an output plays instead: `endpoint` is an output's id, or null for the default output. */
    monitor: v.optional(v.boolean())
  }),
  v.object({ kind: v.literal('play'), endpoint: v.nullable(text), tone: toneSchema }),
  v.object({ kind: v.literal('replay'), endpoint: v.nullable(text) }),
  /** Listens for the proof sound on an input, or on what an output plays. */
  v.object({
    kind: v.literal('listen'),
    endpoint: v.nullable(text),
    seconds: v.pipe(finite, v.minValue(1), v.maxValue(MAX_LISTEN_SECONDS))
  }),
  /** Sends and listens for minutes: how the delay changes. */
  delayRequestSchema
])
export type SoundRequest = v.InferOutput<typeof soundRequestSchema>

/** Names one running test within one window's connection. */
export const soundRunSchema = v.pipe(v.number(), v.integer(), v.minValue(1))

export const soundOutcomeSchema = v.variant('of', [
  v.object({ of: v.literal('mic'), ...micResultSchema.entries }),
  v.object({ of: v.literal('play'), ...playResultSchema.entries }),
  v.object({ of: v.literal('listen'), ...listenResultSchema.entries }),
  v.object({ of: v.literal('delay'), ...delayResultSchema.entries }),
  v.object({ of: v.literal('error'), error: audioErrorSchema })
])
export type SoundOutcome = v.InferOutput<typeof soundOutcomeSchema>
