import * as v from 'valibot'
import { deviceTestSchema } from '../core/device-test/result.ts'
import { MAX_HALF_LENGTH } from '../core/link/limits.ts'
import { MAX_SERIES_SECONDS } from '../core/signal/series.ts'
import { text } from '../core/snapshot/reading.ts'
import { sideSchema } from '../core/snapshot/schema.ts'
import { delayRequestSchema, soundOutcomeSchema, toneSchema } from './sound.ts'

/**
 * What the two halves ask of each other over a live way. Both ends answer and ask. A half crosses as its text: the reader that
 * files have names what is wrong with it, of newer versions too.
 */

/** Raised when an older program could misunderstand a newer one. Fields and calls may be added without. */
export const PEER_VERSION = 1

const id = v.pipe(v.string(), v.uuid())

export const greetingSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: text,
  side: sideSchema,
  /** The machine's name; "" where it is not known. */
  machine: text,
  /** The running program; another one each time that it is started. */
  copy: id,
  pairing: id
})
export type Greeting = v.InferOutput<typeof greetingSchema>

/** The longest that one half listens for the other, in seconds. */
export const MAX_PEER_LISTEN_SECONDS = 30

/** A sound test that the other half may ask for. No sound comes back, only what was measured. */
export const peerSoundSchema = v.variant('kind', [
  v.object({ kind: v.literal('play'), endpoint: v.nullable(text), tone: toneSchema }),
  v.object({
    kind: v.literal('listen'),
    endpoint: v.nullable(text),
    seconds: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(MAX_PEER_LISTEN_SECONDS))
  }),
  // Programs from before it answer BAD_ARGUMENTS.
  delayRequestSchema
])
export type PeerSound = v.InferOutput<typeof peerSoundSchema>

/** A device that the other half may have tested here: opened and let go, no byte written to a port. */
export const peerTestSchema = v.variant('test', [
  v.object({ test: v.literal('port'), name: text, loopback: v.literal(false) }),
  v.object({ test: v.literal('card'), reader: text })
])
export type PeerTest = v.InferOutput<typeof peerTestSchema>

export const stopSoundSchema = v.object({ sent: v.boolean() })

const halfTextSchema = v.pipe(v.string(), v.maxLength(MAX_HALF_LENGTH))

/** The longest test of the delay, and what devices take to open; what carries the call from the window to the other half waits as long. */
export const PEER_SOUND_MS = (MAX_SERIES_SECONDS + 60) * 1000

export const peerContract = {
  calls: {
    /** The first call of each end; nothing else is answered before. Fails with NEWER, SAME_SIDE or ANOTHER_COPY. */
    'peer.greet': { args: v.tuple([greetingSchema]), result: greetingSchema },
    /** Everything of this side. Null where nothing has been read yet: it comes by `peer.half`. */
    'peer.half': { args: v.tuple([]), result: v.nullable(halfTextSchema) },
    /** Reads everything again. */
    'peer.scan': { args: v.tuple([]), result: v.null() },
    /** Plays or listens on this side, to the end; one at a time. Fails with BUSY; a test that fails has its error as the outcome. */
    'peer.sound': { args: v.tuple([peerSoundSchema]), result: soundOutcomeSchema, withinMs: PEER_SOUND_MS },
    /** Ends what runs, if anything does. `sent`: the asking half has played its whole sound meanwhile, so silence says something. */
    'peer.sound.stop': { args: v.tuple([stopSoundSchema]), result: v.null() },
    /** Tests a port or a card that this side's newest snapshot lists. Fails as `device.test` does. */
    'peer.test': {
      args: v.tuple([peerTestSchema]),
      result: deviceTestSchema
    },
    /** Answers at once: the way there and back is timed by it. */
    'peer.ping': { args: v.tuple([]), result: v.null() }
  },
  events: {
    'peer.half': halfTextSchema,
    /** A sound test that this side runs for the other has opened its device. */
    'peer.sound.started': v.object({ device: v.object({ id: text, name: text }) })
  }
} as const
export type PeerContract = typeof peerContract
