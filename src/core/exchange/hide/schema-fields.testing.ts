import type { GenericSchema } from 'valibot'
import { saidSchema } from '../../snapshot/reading.ts'
import type { Plan } from './fields.ts'
import { isFree, isSchema, partOf } from './schema-fields.ts'

/** Paths of a plan's decisions. */
export const decided = (plan: Plan, path = ''): string[] =>
  typeof plan === 'string'
    ? [path]
    : Object.entries(plan).flatMap(([name, inner]) => decided(inner, path === '' ? name : `${path}.${name}`))

export const decisionAt = (plan: Plan, path: string): Plan | undefined =>
  path.split('.').reduce<Plan | undefined>((at, name) => (typeof at === 'object' ? at[name] : at), plan)

/**
 * A value of the schema in which every field is there.
 *
 * @param text what a field of any text holds, by its path
 * @param status which of the answers each reading is
 */
export function filled(schema: GenericSchema, text: (path: string) => string, status = 'present', path = ''): unknown {
  if (schema === saidSchema) return { id: 'side.by-hand', params: { why: text(path), deeper: { id: 'x', params: { name: text(path) } } } }
  const part = partOf(schema)
  const inner = (one: GenericSchema): unknown => filled(one, text, status, path)
  switch (part.type) {
    case 'object':
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(part.entries ?? {}).map(([name, field]) => [
          name,
          filled(field, text, status, path === '' ? name : `${path}.${name}`)
        ])
      )
    case 'variant': {
      const options = (part.options ?? []).filter(isSchema)
      const chosen = options.find((one) => (partOf(partOf(one).entries?.['status'] ?? one) as { literal?: unknown }).literal === status)
      return chosen === undefined ? undefined : inner(chosen)
    }
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return part.wrapped === undefined ? undefined : inner(part.wrapped)
    case 'array':
      return part.item === undefined ? [] : [inner(part.item)]
    case 'union':
      // The text, where it may be a number as well.
      return inner((part.options ?? []).filter(isSchema).toSorted((a) => (partOf(a).type === 'string' ? -1 : 1))[0] as GenericSchema)
    case 'record':
      return {}
    case 'literal':
      return (schema as unknown as { literal: unknown }).literal
    case 'picklist':
      return part.options?.[0]
    case 'number':
      // Fits all: sampling rates have a least one, shares a most.
      return part.pipe?.some((action) => 'requirement' in action && Number(action.requirement) >= 1000 && action.type === 'min_value') ===
        true
        ? 48_000
        : 1
    case 'boolean':
      return true
    case 'string':
      return isFree(part) ? text(path) : '2026-11-21T09:00:00.000Z'
    default:
      throw new Error(`A schema of type ${part.type} is not known here: say how it is walked`)
  }
}
