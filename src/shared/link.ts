import * as v from 'valibot'
import { deviceTestSchema } from '../core/device-test/result.ts'
import { MAX_HALF_LENGTH, MAX_TESTS } from '../core/link/limits.ts'
import { saidSchema, text } from '../core/snapshot/reading.ts'
import { sideSchema } from '../core/snapshot/schema.ts'
import { soundResultsSchema } from '../core/sound/results.ts'
import { LINK_WAYS } from './policies.ts'
import { soundOutcomeSchema } from './sound.ts'

/** What the window and its program say about the ways between the two halves. */

export const linkWaySchema = v.picklist(LINK_WAYS)
const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * off: nobody switched it on. forbidden: a policy does not allow it. not-here: it cannot be used here, `why` says what lacks.
 * waiting: it is on, and nothing of the other half has come. reading: parts of it have come. connected: it is live.
 * taken: the other half came by it, once. trouble: it is on and does not get on. ended: it gave up, `why` says why.
 */
export const WAY_STATES = ['off', 'forbidden', 'not-here', 'waiting', 'reading', 'connected', 'taken', 'trouble', 'ended'] as const

export const wayStateSchema = v.object({
  way: linkWaySchema,
  state: v.picklist(WAY_STATES),
  why: v.exactOptional(saidSchema),
  /** What would make it so. */
  todo: v.exactOptional(saidSchema),
  /** The native code, where there is one. */
  code: v.exactOptional(text),
  /** When the newest of the other half was written, by its clock where that is known. */
  at: v.exactOptional(isoTime),
  /** There and back by this way, in milliseconds: the median of the newest. */
  roundTripMs: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** Parts read, and of how many. */
  read: v.exactOptional(count),
  all: v.exactOptional(count)
})
export type WayState = v.InferOutput<typeof wayStateSchema>

/** A running copy of the other half, as it names itself. */
export const copySchema = v.object({ copy: v.pipe(v.string(), v.uuid()), machine: text, side: sideSchema, app: text, way: linkWaySchema })
export type Copy = v.InferOutput<typeof copySchema>

/** What a code that nobody has taken yet would bring. */
export const peekedHalfSchema = v.object({ machine: text, side: sideSchema, takenAt: isoTime })
export type PeekedHalf = v.InferOutput<typeof peekedHalfSchema>

/** What one half may have the other do. */
export const askedSchema = v.picklist(['play', 'listen', 'delay', 'port', 'card'])
export type Asked = v.InferOutput<typeof askedSchema>

export const linkSchema = v.object({
  ways: v.array(wayStateSchema),
  /** What the other half has this one do now. */
  asked: v.array(askedSchema),
  /** The other half that is used now. */
  peer: v.nullable(copySchema),
  /** Another copy that came meanwhile, and is not used unless a person takes it. `why`: what is strange about it. */
  rival: v.nullable(v.object({ ...copySchema.entries, why: v.exactOptional(saidSchema) }))
})
export type Link = v.InferOutput<typeof linkSchema>

/** How much is put into one code on the screen, as `core/link/screen/code.ts` has it: the less, the larger its modules. */
export const CODE_SIZE_NAMES = ['dense', 'medium', 'large', 'largest'] as const
export type CodeSizeName = (typeof CODE_SIZE_NAMES)[number]

/** Codes to show in turn. `bits`: one character a module, row by row, 1 is dark. */
export const codesSchema = v.object({ codes: v.array(v.object({ modules: count, bits: v.string() })) })
export type Codes = v.InferOutput<typeof codesSchema>

const fault = { why: saidSchema, todo: v.exactOptional(saidSchema), code: v.exactOptional(text) }

/** The screens and windows that can be read, or why none can. `target` goes into `link.open`. */
export const screensSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    choices: v.array(
      v.object({ target: text, kind: v.picklist(['screen', 'window']), name: text, width: count, height: count, hidden: v.boolean() })
    )
  }),
  v.object({ ok: v.literal(false), ...fault })
])
export type Screens = v.InferOutput<typeof screensSchema>

/** What a picture has added. taken: all codes were there; the half comes by `link.half`. more: further pictures are needed. */
export const pictureReadSchema = v.variant('is', [
  v.object({ is: v.literal('taken') }),
  v.object({ is: v.literal('more'), why: saidSchema }),
  v.object({ is: v.literal('refused'), ...fault })
])
export type PictureRead = v.InferOutput<typeof pictureReadSchema>

/** This side as text for the clipboard, and what was left out of it to keep it short. */
export const halfCodeSchema = v.object({ code: v.string(), left: v.exactOptional(saidSchema) })

export const openWaySchema = v.object({
  way: linkWaySchema,
  /** A folder that a person chose, for the drive. */
  folder: v.exactOptional(text),
  /** The screen or window to read, as `link.screens` named it; everything where it is absent. */
  screen: v.exactOptional(text)
})
export type OpenWay = v.InferOutput<typeof openWaySchema>

/** What the window's tests have shown. */
export const sharedResultsSchema = v.object({
  sound: v.nullable(soundResultsSchema),
  tests: v.pipe(v.array(deviceTestSchema), v.maxLength(MAX_TESTS))
})
export type SharedResults = v.InferOutput<typeof sharedResultsSchema>

/** What came of a test that this half ran for the other one; times by this side's clock. */
export const doneSchema = v.variant('kind', [
  v.object({
    kind: v.literal('sound'),
    device: v.object({ id: text, name: text }),
    startedAt: isoTime,
    endedAt: isoTime,
    /** The other half played its whole sound meanwhile. */
    sentMeanwhile: v.boolean(),
    outcome: soundOutcomeSchema
  }),
  v.object({ kind: v.literal('test'), test: deviceTestSchema })
])
export type Done = v.InferOutput<typeof doneSchema>

const halfText = v.pipe(v.string(), v.maxLength(MAX_HALF_LENGTH))

/** A half that the window itself was given, as its text. */
export const peekRequestSchema = v.object({ text: halfText })
export const givenHalfSchema = v.object({ way: v.picklist(['clipboard', 'file']), text: halfText })
export type GivenHalf = v.InferOutput<typeof givenHalfSchema>

/** The other half as its text, which the reader of files reads, and when it was written, by the writer's clock. */
export const heardHalfSchema = v.object({ way: linkWaySchema, text: halfText, at: isoTime })
export type HeardHalf = v.InferOutput<typeof heardHalfSchema>
