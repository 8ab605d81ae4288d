import type * as v from 'valibot'
import type { Random } from '../../src/core/signal/testing/random.ts'
import { below, oneOf } from './part.ts'

/** What the schemas of this program are made of, as valibot keeps it. */
interface Made {
  type: string
  entries?: Record<string, v.GenericSchema>
  items?: readonly v.GenericSchema[]
  item?: v.GenericSchema
  options?: readonly unknown[]
  wrapped?: v.GenericSchema
  literal?: unknown
  key?: v.GenericSchema
  value?: v.GenericSchema
  pipe?: readonly { type: string; requirement?: unknown }[]
}

/** Texts that are ids, times, hexadecimal digits or anything: one of them fits most of what asks for a text. */
const TEXTS = [
  'a',
  'COM3',
  '2026-11-28T12:00:00.000Z',
  '3b00',
  'ACME CardMan 00 00',
  'Lautsprecher (ä)',
  '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  'c2lkZQ==',
  ''
]
const NUMBERS = [0, 1, 2, 5, 60, 48_000, -12.5]

/**
 * A value of a schema, so that a message which comes to the contract later is attacked without a line here. It keeps types and
 * nesting and most limits; a message has to be almost right, and not more.
 * @throws for a kind of schema that it does not know
 */
export function sampleOf(random: Random, schema: v.GenericSchema): unknown {
  const made = schema as unknown as Made
  const of = (inner: v.GenericSchema | undefined): unknown => (inner === undefined ? undefined : sampleOf(random, inner))
  switch (made.type) {
    case 'string':
      return oneOf(random, TEXTS)
    case 'number':
      return oneOf(
        random,
        NUMBERS.filter((number) => isWithin(made, number))
      )
    case 'boolean':
      return random.next() < 0.5
    case 'null':
      return null
    case 'literal':
      return made.literal
    case 'picklist':
      return oneOf(random, made.options ?? [])
    case 'nullable':
      return random.next() < 0.2 ? null : of(made.wrapped)
    case 'optional':
    case 'exact_optional':
      return of(made.wrapped)
    case 'array':
      return Array.from({ length: below(random, 3) }, () => of(made.item))
    case 'tuple':
      return (made.items ?? []).map(of)
    case 'union':
    case 'variant':
      return of(oneOf(random, (made.options ?? []) as v.GenericSchema[]))
    case 'record':
      return { [String(of(made.key))]: of(made.value) }
    case 'unknown':
      return oneOf(random, [null, 'x', 1, {}, []])
    case 'object':
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(made.entries ?? {}).flatMap(([name, inner]) => {
          const isOptional = ['optional', 'exact_optional'].includes(inner.type)
          return isOptional && random.next() < 0.4 ? [] : [[name, of(inner)]]
        })
      )
    default:
      throw new Error(`no sample is known of ${made.type}`)
  }
}

const isWithin = ({ pipe }: Made, number: number): boolean =>
  (pipe ?? []).every(({ type, requirement }) => {
    if (type === 'min_value') return number >= (requirement as number)
    if (type === 'max_value') return number <= (requirement as number)
    return type !== 'integer' || Number.isInteger(number)
  })
