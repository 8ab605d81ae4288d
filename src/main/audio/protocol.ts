import * as v from 'valibot'
import { text } from '../../core/snapshot/reading.ts'

/**
 * What the program and its audio process say to each other. A stream is one running microphone, playback or listening;
 * its number is chosen by the program. Every stream ends with exactly one `finished` or `failed`.
 */

/** How the process ends when it must be started anew: PortAudio keeps stale state after a failed open or a lost device. */
export const REFORK_EXIT_CODE = 75
export const MAX_STREAMS = 3
export const MAX_LISTEN_SECONDS = 120
export const MAX_MIC_SECONDS = 3600
/** The longest recording kept in memory for playing back. */
export const MAX_KEEP_SECONDS = 10

const stream = v.pipe(v.number(), v.integer(), v.minValue(0))
const finite = v.pipe(v.number(), v.finite())

/** Which endpoint to open. Resolved to a PortAudio device just before opening, because its indexes shift. */
export const endpointChoiceSchema = v.object({
  /** Who named it: 'pulse', 'mmdevice' or 'portaudio'; it decides how the id is understood. */
  source: v.picklist(['pulse', 'mmdevice', 'portaudio']),
  direction: v.picklist(['input', 'output']),
  /** The endpoint's id in the snapshot; null for the system's default. */
  id: v.nullable(text),
  name: text
})
export type EndpointChoice = v.InferOutput<typeof endpointChoiceSchema>

export const toneSchema = v.picklist(['left', 'right', 'both', 'chirp'])
export type Tone = v.InferOutput<typeof toneSchema>

export const toAudioSchema = v.variant('type', [
  v.object({ type: v.literal('devices'), id: v.pipe(v.number(), v.integer()) }),
  v.object({
    type: v.literal('mic'),
    stream,
    endpoint: endpointChoiceSchema,
    /** Ends by itself after so long; null: until stopped. */
    seconds: v.nullable(v.pipe(finite, v.minValue(0.1), v.maxValue(MAX_MIC_SECONDS))),
    /** Keeps the last seconds in memory for `play` with sound 'recording'. */
    keepSeconds: v.pipe(finite, v.minValue(0), v.maxValue(MAX_KEEP_SECONDS))
  }),
  v.object({ type: v.literal('play'), stream, endpoint: endpointChoiceSchema, sound: v.picklist([...toneSchema.options, 'recording']) }),
  v.object({ type: v.literal('listen'), stream, endpoint: endpointChoiceSchema, seconds: v.pipe(finite, v.minValue(1), v.maxValue(MAX_LISTEN_SECONDS)) }),
  v.object({ type: v.literal('stop'), stream }),
  v.object({ type: v.literal('forget') }),
  v.object({ type: v.literal('ping'), id: v.pipe(v.number(), v.integer()) })
])
export type ToAudio = v.InferOutput<typeof toAudioSchema>

export const audioErrorKindSchema = v.picklist(['in-use', 'unplugged', 'not-found', 'privacy', 'sample-rate', 'channels', 'no-server', 'no-data', 'missing', 'too-many', 'no-recording', 'crashed', 'other'])
export type AudioErrorKind = v.InferOutput<typeof audioErrorKindSchema>

/** An error in words, with the native code. Same fields as a reading's error, and its kind. */
export const audioErrorSchema = v.object({ kind: audioErrorKindSchema, code: text, message: text, hint: text })
export type AudioError = v.InferOutput<typeof audioErrorSchema>

const device = v.object({ name: text, hostApi: text })
export type OpenedDevice = v.InferOutput<typeof device>

/** dBFS; one for each read of a sixtieth of a second. `t`: seconds since the first sample. */
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

export const portAudioDeviceSchema = v.object({ name: text, hostApi: text, inputs: v.number(), outputs: v.number(), sampleRate: v.number() })
export type PortAudioEntry = v.InferOutput<typeof portAudioDeviceSchema>

export const fromAudioSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  /** This process ends now with REFORK_EXIT_CODE; what has not started must be asked of the next one. */
  v.object({ type: v.literal('leaving') }),
  v.object({ type: v.literal('pong'), id: v.number() }),
  v.object({ type: v.literal('devices'), id: v.number(), devices: v.optional(v.array(portAudioDeviceSchema)), error: v.optional(audioErrorSchema) }),
  v.object({ type: v.literal('started'), stream, device, sampleRate: v.number() }),
  v.object({ type: v.literal('level'), stream, level: levelSchema }),
  v.object({ type: v.literal('finished'), stream, result: v.variant('of', [
    v.object({ of: v.literal('mic'), ...micResultSchema.entries }),
    v.object({ of: v.literal('play'), ...playResultSchema.entries }),
    v.object({ of: v.literal('listen'), ...listenResultSchema.entries })
  ]) }),
  v.object({ type: v.literal('failed'), stream, error: audioErrorSchema })
])
export type FromAudio = v.InferOutput<typeof fromAudioSchema>
