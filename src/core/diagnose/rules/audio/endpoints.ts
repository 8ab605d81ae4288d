import type { Endpoint, Side } from '../../../snapshot/schema.ts'
import type { Context } from '../../context.ts'
import { SIDES } from '../../context.ts'

export type Direction = Endpoint['direction']

export interface SidedEndpoint {
  side: Side
  endpoint: Endpoint
}

/** The endpoints that carry sound between the sides: the local default one, and the session's redirected ones. */
export function carrying(context: Context, direction: Direction): SidedEndpoint[] {
  return SIDES.flatMap((side) =>
    (context.endpoints[side] ?? [])
      .filter((endpoint) => endpoint.direction === direction && !['disabled', 'unplugged', 'notpresent'].includes(endpoint.state))
      .filter((endpoint) => (side === 'local' ? endpoint.isDefault : endpoint.redirected !== 'no'))
      .map((endpoint) => ({ side, endpoint }))
  )
}

/** Keys of the rows in which these endpoints stand. */
export function rowsWith(context: Context, endpoints: readonly SidedEndpoint[]): string[] {
  const ids = new Set(endpoints.map(({ side, endpoint }) => `${side}:${endpoint.id}`))
  return context.rows
    .filter(
      (row) =>
        (row.local !== undefined && 'id' in row.local && ids.has(`local:${row.local.id}`)) ||
        (row.session !== undefined && 'id' in row.session && ids.has(`session:${row.session.id}`))
    )
    .map((row) => row.key)
}

/** The Settings page that shows sound on each system. */
export const soundSettings = (os: 'windows' | 'macos' | 'linux' | undefined): string =>
  os === 'windows' ? 'Settings > System > Sound' : os === 'macos' ? 'System Settings > Sound' : 'Settings > Sound'
