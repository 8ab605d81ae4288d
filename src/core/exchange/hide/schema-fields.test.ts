import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { saidSchema } from '../../snapshot/reading.ts'
import { completed, freeFields } from './schema-fields.ts'

const schema = v.strictObject({
  name: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  serial: v.pipe(v.string(), v.hexadecimal()),
  count: v.number(),
  side: v.picklist(['local', 'session']),
  text: v.exactOptional(saidSchema),
  value: v.union([v.number(), v.string()]),
  labels: v.record(v.string(), v.string()),
  devices: v.array(v.strictObject({ name: v.nullable(v.string()), on: v.boolean(), states: v.array(v.picklist(['a', 'b'])) })),
  reading: v.variant('status', [
    v.strictObject({ status: v.literal('read'), data: v.strictObject({ id: v.string() }) }),
    v.strictObject({ status: v.literal('failed'), reason: v.optional(v.string()), data: v.strictObject({ id: v.string() }) })
  ])
})

const FREE = ['name', 'serial', 'text', 'value', 'labels', 'devices.name', 'reading.data.id', 'reading.reason']

describe('the fields of a schema that can hold any text', () => {
  it('are its texts, in whatever they stand, each once; times, numbers and fixed words are none', () => {
    expect(freeFields(schema)).toEqual(FREE)
  })
})

describe('a plan', () => {
  it('is completed with every such field as a text, and keeps what was decided', () => {
    expect(completed({ name: 'machine', devices: 'kept', reading: { reason: 'kept' } }, schema)).toEqual({
      name: 'machine',
      serial: 'text',
      text: 'text',
      value: 'text',
      labels: 'text',
      devices: 'kept',
      reading: { data: { id: 'text' }, reason: 'kept' }
    })
  })

  it('is not changed by that', () => {
    const plan = { reading: {} }
    completed(plan, schema)
    expect(plan).toEqual({ reading: {} })
  })
})
