import * as v from 'valibot'

/** The longest string a snapshot field may hold, in UTF-16 code units. A device name is a few dozen. */
export const MAX_TEXT = 4096

/** The most devices of one kind that one side may list. The window and the engines are measured with 200. */
export const MAX_DEVICES = 2048

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
export const devices = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_DEVICES))
export const hex = v.pipe(v.string(), v.maxLength(1024), v.regex(/^[0-9a-f]*$/, 'lower-case hexadecimal digits expected'))
export const redirectedAnswer = v.picklist(['yes', 'no', 'unknown'])
export const millis = v.pipe(v.number(), v.finite(), v.minValue(0))

/** A catalogue entry in a file: its id is not known to every version, so it is only ever shown, never relied upon. */
export interface Said {
  id: string
  params?: { [name: string]: string | number | Said } | undefined
}

const saidAt = (deeper: v.GenericSchema<Said> | undefined): v.GenericSchema<Said> =>
  v.object({
    id: v.pipe(v.string(), v.maxLength(120)),
    params: v.optional(
      v.pipe(
        v.record(v.pipe(v.string(), v.maxLength(60)), v.union(deeper === undefined ? [text, v.number()] : [text, v.number(), deeper])),
        v.check((params) => Object.keys(params).length <= 16, 'at most 16 params expected')
      )
    )
  })

/** A sentence holds others at most so deep: "why; and besides: why (the meaning of a code)". */
export const saidSchema = saidAt(saidAt(saidAt(undefined)))

/**
 * A native or program error as it reaches the report. `code` is the native code as it is written in the field
 * (`0x8010001D`, `EACCES`, `TIMEOUT`), `hint` the one thing a person can do about it ("" when there is none).
 */
export const probeErrorSchema = v.object({
  code: text,
  message: text,
  hint: text,
  /** Message and hint as data, where they are the program's own words: so they can be said in another language. */
  text: v.optional(saidSchema),
  hintText: v.optional(saidSchema)
})
export type ProbeError = v.InferOutput<typeof probeErrorSchema>

/**
 * A source that a reading with data could not read besides. mayHide: it lists devices that no other source does, so that one
 * which is not in the data is not known to be missing. Elsewhere only details are lacking.
 */
export const gapSchema = v.object({ ...probeErrorSchema.entries, mayHide: v.optional(v.boolean()) })
export type Gap = v.InferOutput<typeof gapSchema>

/** The most gaps that one reading carries besides its data. */
export const MAX_INCOMPLETE = 32

export const READING_STATUSES = ['present', 'absent', 'unsupported', 'denied', 'not-asked', 'failed'] as const

/**
 * A probe's answer. "Unknown" is a value: only `present` carries data, and every other state says why there is none.
 * `incomplete` has an error for each source that could not be read besides: what is in the data holds, but details or devices may lack.
 * absent: the thing the probe asks does not exist or does not run here. unsupported: this platform has no such thing.
 * denied: it exists, and this user may not ask it. failed: asking went wrong, with the native code. not-asked: nobody looked, or
 * somebody still does (`isNotYet`).
 */
export type Reading<T> =
  | { status: 'present'; tookMs: number; data: T; incomplete?: Gap[] | undefined }
  | { status: 'absent'; tookMs: number; reason: string; text?: Said | undefined; error?: ProbeError | undefined }
  | { status: 'unsupported'; tookMs: number; reason: string; text?: Said | undefined; error?: ProbeError | undefined }
  | { status: 'denied'; tookMs: number; reason: string; text?: Said | undefined; error?: ProbeError | undefined }
  | { status: 'not-asked'; tookMs: number; reason: string; text?: Said | undefined; error?: ProbeError | undefined }
  | { status: 'failed'; tookMs: number; reason: string; text?: Said | undefined; error: ProbeError }

const withoutData = <S extends 'absent' | 'unsupported' | 'denied' | 'not-asked'>(status: S) =>
  v.object({ status: v.literal(status), tookMs: millis, reason: text, text: v.optional(saidSchema), error: v.optional(probeErrorSchema) })

/** The schema of a reading whose data has the given schema. */
export function readingSchema<const S extends v.GenericSchema>(data: S) {
  return v.variant('status', [
    v.object({
      status: v.literal('present'),
      tookMs: millis,
      data,
      incomplete: v.optional(v.pipe(v.array(gapSchema), v.maxLength(MAX_INCOMPLETE)))
    }),
    withoutData('absent'),
    withoutData('unsupported'),
    withoutData('denied'),
    withoutData('not-asked'),
    v.object({ status: v.literal('failed'), tookMs: millis, reason: text, text: v.optional(saidSchema), error: probeErrorSchema })
  ])
}

/** The reason of a topic that was still being read when its snapshot was made. */
export const NOT_YET = 'reason.not-yet'

/** Whether a topic was still being read: its answer comes with the next snapshot. */
export const isNotYet = (reading: Reading<unknown>): boolean => reading.status === 'not-asked' && reading.text?.id === NOT_YET

/** Whether there is nothing here that could be read: what the probe asks does not exist or run, or the platform has no such thing. */
export const isNotThere = ({ status }: Pick<Reading<unknown>, 'status'>): boolean => status === 'absent' || status === 'unsupported'

/** What a reading with data could not read besides, in the order it was met. */
export const incompleteOf = (reading: Reading<unknown>): readonly Gap[] => (reading.status === 'present' ? (reading.incomplete ?? []) : [])

/** Whether devices may exist that a reading with data does not have. */
export const mayHideDevices = (reading: Reading<unknown>): boolean => incompleteOf(reading).some(({ mayHide }) => mayHide === true)

/** The data of a reading that has some, else undefined. */
export function dataOf<T>(reading: Reading<T>): T | undefined {
  return reading.status === 'present' ? reading.data : undefined
}
