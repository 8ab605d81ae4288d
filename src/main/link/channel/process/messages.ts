import * as v from 'valibot'

/** Between the program and the process that owns a channel on Windows. Bytes go as base64: a forked process takes JSON. */

const bytes = v.pipe(v.string(), v.base64())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const name = v.pipe(v.string(), v.maxLength(64))

export const toChannelSchema = v.variant('type', [
  v.object({ type: v.literal('open'), name }),
  v.object({ type: v.literal('write'), bytes }),
  /** So many bytes were taken: as many more may come. */
  v.object({ type: v.literal('took'), count }),
  v.object({ type: v.literal('echo'), name, most: count, limitMs: v.number() })
])
export type ToChannel = v.InferOutput<typeof toChannelSchema>

/** `code` as the field writes it: 0x and eight digits. */
const failed = v.object({ type: v.literal('failed'), message: v.string(), code: v.string() })

export const fromChannelSchema = v.variant('type', [
  v.object({ type: v.literal('opened') }),
  v.object({ type: v.literal('bytes'), bytes }),
  v.object({ type: v.literal('wrote'), count }),
  v.object({ type: v.literal('echoed'), times: v.array(v.number()) }),
  failed
])
export type FromChannel = v.InferOutput<typeof fromChannelSchema>
