import { isActive } from '../../../devices/names.ts'
import type { Fact } from '../../../facts/fact.ts'
import type { Endpoint } from '../../../snapshot/schema.ts'
import { say } from '../../../words/index.ts'
import type { Text } from '../../../words/index.ts'
import { SIDES } from '../../context.ts'
import type { Context } from '../../context.ts'

export type Direction = Endpoint['direction']

/** The endpoints that carry sound between the sides: the local default one, and the session's redirected ones. */
export function carrying(context: Context, direction: Direction): Fact<'endpoint'>[] {
  return SIDES.flatMap((side) =>
    (context.facts.list('endpoint', side) ?? []).filter(
      ({ value }) => value.direction === direction && (side === 'local' ? value.isDefault : value.redirected !== 'no') && isActive(value)
    )
  )
}

/** Keys of the rows in which these endpoints stand. */
export function rowsWith(context: Context, endpoints: readonly Fact<'endpoint'>[]): string[] {
  const ids = new Set(endpoints.map(({ side, value }) => `${side}:${value.id}`))
  return context.rows
    .filter(
      (row) =>
        (row.local !== undefined && 'id' in row.local && ids.has(`local:${row.local.id}`)) ||
        (row.session !== undefined && 'id' in row.session && ids.has(`session:${row.session.id}`))
    )
    .map((row) => row.key)
}

type Os = 'windows' | 'macos' | 'linux' | undefined

/** The Settings page that shows sound on each system. */
export const soundSettings = (os: Os): Text => say(`sound-settings.${os ?? 'linux'}`)

/** Where on that page an input or output is set. */
export const soundSettingsOf = (os: Os, direction: Direction): Text => say(`sound-settings.${direction}`, { page: soundSettings(os) })
