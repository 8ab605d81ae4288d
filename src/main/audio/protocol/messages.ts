import * as v from 'valibot'
import { MAX_SERIES_SECONDS, SERIES_EVERY_SECONDS } from '../../../core/signal/series.ts'
import { text } from '../../../core/snapshot/reading.ts'
import {
  MAX_KEEP_SECONDS,
  MAX_LISTEN_SECONDS,
  MAX_MIC_SECONDS,
  audioErrorSchema,
  levelSchema,
  heardSeriesSchema,
  listenResultSchema,
  micResultSchema,
  playResultSchema,
  sentSeriesSchema,
  toneSchema
} from '../../../shared/sound.ts'

export * from '../../../shared/sound.ts'

/**
 * What the program and its audio process say to each other, besides the signs of life of every process. A stream is one
 * running microphone, playback or listening; its number is chosen by the program. Every stream ends with exactly one
 * `finished` or `failed`.
 */

export const MAX_STREAMS = 3
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
  v.object({
    type: v.literal('listen'),
    stream,
    endpoint: endpointChoiceSchema,
    seconds: v.pipe(finite, v.minValue(1), v.maxValue(MAX_LISTEN_SECONDS))
  }),
  /** The sounds of a series in one stream, and listening for them. */
  v.object({
    type: v.literal('send-series'),
    stream,
    endpoint: endpointChoiceSchema,
    lag: v.pipe(finite, v.minValue(0), v.maxValue(SERIES_EVERY_SECONDS)),
    times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))
  }),
  v.object({
    type: v.literal('hear-series'),
    stream,
    endpoint: endpointChoiceSchema,
    seconds: v.pipe(finite, v.minValue(1), v.maxValue(2 * MAX_SERIES_SECONDS))
  }),
  v.object({ type: v.literal('stop'), stream }),
  v.object({ type: v.literal('forget') })
])
export type ToAudio = v.InferOutput<typeof toAudioSchema>

const device = v.object({ name: text, hostApi: text })
export type OpenedDevice = v.InferOutput<typeof device>

export const portAudioDeviceSchema = v.object({
  name: text,
  hostApi: text,
  inputs: v.number(),
  outputs: v.number(),
  sampleRate: v.number()
})
export type PortAudioEntry = v.InferOutput<typeof portAudioDeviceSchema>

export const fromAudioSchema = v.variant('type', [
  /**
   * This process ends now, because PortAudio keeps stale state after a failed open or a lost device. What has not started must be
   * asked of the next one.
   */
  v.object({ type: v.literal('leaving') }),
  v.object({
    type: v.literal('devices'),
    id: v.number(),
    devices: v.optional(v.array(portAudioDeviceSchema)),
    error: v.optional(audioErrorSchema)
  }),
  v.object({ type: v.literal('started'), stream, device, sampleRate: v.number() }),
  v.object({ type: v.literal('level'), stream, level: levelSchema }),
  v.object({
    type: v.literal('finished'),
    stream,
    result: v.variant('of', [
      v.object({ of: v.literal('mic'), ...micResultSchema.entries }),
      v.object({ of: v.literal('play'), ...playResultSchema.entries }),
      v.object({ of: v.literal('listen'), ...listenResultSchema.entries }),
      v.object({ of: v.literal('sent-series'), ...sentSeriesSchema.entries }),
      v.object({ of: v.literal('heard-series'), ...heardSeriesSchema.entries })
    ])
  }),
  v.object({ type: v.literal('failed'), stream, error: audioErrorSchema })
])
export type FromAudio = v.InferOutput<typeof fromAudioSchema>
