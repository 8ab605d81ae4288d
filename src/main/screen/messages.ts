import * as v from 'valibot'
import { MAX_PART } from '../../core/link/screen/parts.ts'
import { REFUSALS } from './screens.ts'

/**
 * What the program and the process that takes pictures say to each other. Pictures of the screen never come back: only what our own
 * codes hold, and how many others were seen.
 */

const id = v.pipe(v.number(), v.integer())
const name = v.pipe(v.string(), v.maxLength(64))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The largest picture file that a person may bring, in bytes: a photo of 50 million pixels has 20 MiB. */
export const MAX_FILE = 32 * 1024 * 1024

/** The most windows that are listed. */
export const MAX_LISTED = 200
export const MAX_TITLE = 200
/** The most codes of ours that are taken from one picture. */
export const MAX_CODES = 200

const base64 = (bytes: number) => v.pipe(v.string(), v.maxLength(Math.ceil(bytes / 3) * 4))

export const targetSchema = v.variant('kind', [
  v.object({ kind: v.literal('all') }),
  v.object({ kind: v.picklist(['screen', 'window']), id: name })
])
/** What a person chose to have read: one screen, one window, or all screens. */
export type Target = v.InferOutput<typeof targetSchema>

export const askSchema = v.variant('what', [
  v.object({ what: v.literal('list') }),
  /** One picture. `turn` counts them. `thorough`: looks longer, for codes that are askew, inverted or unsharp. */
  v.object({ what: v.literal('look'), target: targetSchema, turn: count, thorough: v.boolean() }),
  v.object({ what: v.literal('file'), base64: base64(MAX_FILE) })
])
export type Ask = v.InferOutput<typeof askSchema>

export const toScreenSchema = v.object({ type: v.literal('screen'), id, ask: askSchema })
export type ToScreen = v.InferOutput<typeof toScreenSchema>

const seeableSchema = v.object({
  kind: v.picklist(['screen', 'window']),
  id: name,
  name: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  width: count,
  height: count,
  hidden: v.boolean()
})

/** Why a file is not looked at. */
export const NO_PICTURE = ['not-a-picture', 'too-large', 'damaged'] as const

export const answerSchema = v.variant('is', [
  v.object({ is: v.literal('list'), seeable: v.pipe(v.array(seeableSchema), v.maxLength(MAX_LISTED)) }),
  v.object({
    is: v.literal('seen'),
    /** What our codes hold. */
    codes: v.pipe(v.array(base64(MAX_PART)), v.maxLength(MAX_CODES)),
    /** Codes of others. */
    foreign: count,
    /** Places that look like a code and could not be read. */
    unread: count,
    /** Nothing but black. */
    black: v.boolean(),
    /** The title of a window that is kept out of pictures, where the system tells and nothing was found. */
    protected: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_TITLE)))
  }),
  v.object({ is: v.picklist(['hidden', 'gone', 'protected']) }),
  v.object({ is: v.literal('refused'), why: v.picklist(REFUSALS), code: v.pipe(v.string(), v.maxLength(300)) }),
  v.object({ is: v.literal('no-picture'), why: v.picklist(NO_PICTURE) }),
  v.object({ is: v.literal('failed'), code: v.pipe(v.string(), v.maxLength(100)), message: v.pipe(v.string(), v.maxLength(2000)) })
])
export type Answer = v.InferOutput<typeof answerSchema>
export type Seen = Extract<Answer, { is: 'seen' }>

export const fromScreenSchema = v.object({ type: v.literal('screen'), id, answer: answerSchema })
export type FromScreen = v.InferOutput<typeof fromScreenSchema>
