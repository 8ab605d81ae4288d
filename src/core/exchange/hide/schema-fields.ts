import type { GenericSchema } from 'valibot'
import { saidSchema } from '../../snapshot/reading.ts'
import type { Decision, Plan } from './fields.ts'

/** What of a valibot schema its public types do not tell. */
export interface Part {
  type: string
  entries?: Record<string, GenericSchema>
  wrapped?: GenericSchema
  item?: GenericSchema
  value?: GenericSchema
  options?: readonly unknown[]
  pipe?: readonly { type: string }[]
}

export const partOf = (schema: GenericSchema): Part => schema as unknown as Part
export const isSchema = (option: unknown): option is GenericSchema => typeof option === 'object' && option !== null && 'type' in option

/** A list of hexadecimal digits or any text; a time is neither. */
export const isFree = ({ type, pipe = [] }: Part): boolean => type === 'string' && !pipe.some((action) => action.type === 'iso_timestamp')

/** Paths of the fields of a schema that can hold any text. A sentence as data is one field. */
export function freeFields(schema: GenericSchema, path = ''): string[] {
  if (schema === saidSchema) return [path]
  const part = partOf(schema)
  const { entries, wrapped, item, value, options = [] } = part
  const inner = [wrapped, item, value].filter((one) => one !== undefined)
  const found = [
    ...(isFree(part) ? [path] : []),
    ...Object.entries(entries ?? {}).flatMap(([name, field]) => freeFields(field, path === '' ? name : `${path}.${name}`)),
    ...[...inner, ...options.filter(isSchema)].flatMap((one) => freeFields(one, path))
  ]
  return [...new Set(found)]
}

/** The plan with every field of the schema that it leaves out as a text: what nobody decided on must not give names away. */
export function completed(plan: { readonly [field: string]: Plan }, schema: GenericSchema): Plan {
  const whole = JSON.parse(JSON.stringify(plan)) as PlanInMaking
  for (const path of freeFields(schema)) {
    let at = whole
    const fields = path.split('.')
    for (const [index, field] of fields.entries()) {
      // own key: a field of a schema of ours, here and below
      const next = at[field]
      if (typeof next === 'string') break
      // own key: as above
      if (index === fields.length - 1) at[field] ??= 'text'
      // own key: as above
      else at = (at[field] ??= {}) as PlanInMaking
    }
  }
  return whole
}

interface PlanInMaking {
  [field: string]: Decision | PlanInMaking
}
