import * as v from 'valibot'
import { text } from '../core/snapshot/reading.ts'

/** Sidecheck Portable, which a copy of the program may have with it: what the window can ask about it. */

/** Why there is none to write: this copy came without it, or is a portable one itself. */
export const ABSENT_REASONS = ['not-with-this-copy', 'is-portable'] as const

export const portableOfferSchema = v.variant('state', [
  v.object({
    state: v.literal('ready'),
    /** The folder that will be made. */
    name: text,
    /** Whether the system's dialog asks for the folder; else a person types one. */
    asks: v.boolean()
  }),
  v.object({ state: v.literal('absent'), reason: v.picklist(ABSENT_REASONS) })
])
export type PortableOffer = v.InferOutput<typeof portableOfferSchema>

/** Without a folder the system's dialog asks for one. */
export const portableRequestSchema = v.object({ folder: v.exactOptional(v.pipe(v.string(), v.maxLength(4096))) })
export type PortableRequest = v.InferOutput<typeof portableRequestSchema>

/** What came of it: the folder that was made, or null where a person closed the dialog. */
export const portableWrittenSchema = v.object({ folder: v.nullable(text) })

/** How far it is, in bytes of what is written. */
export const portableProgressSchema = v.object({ done: v.number(), total: v.number() })
export type PortableProgress = v.InferOutput<typeof portableProgressSchema>

/** Codes of `portable.write` and of the command. */
export const PORTABLE_FAULTS = [
  'ABSENT',
  'BAD_FOLDER',
  'NO_FOLDER',
  'NOT_WRITABLE',
  'ALREADY_THERE',
  'NO_SPACE',
  'DAMAGED',
  'IS_WRITING',
  'NOT_WRITTEN'
] as const
export type PortableFault = (typeof PORTABLE_FAULTS)[number]
