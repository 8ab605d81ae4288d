import { dataOf } from '../../model/engine.ts'
import type { Port, Reader, Side } from '../../model/engine.ts'
import type { BayRow } from '../../model/groups.ts'
import { useThisSide } from '../../stores/context.ts'

/** A row's device that can be tested, and whether that can be done here and now. */
export interface Testable {
  kind: 'port' | 'card'
  /** The device's name on each side. */
  names: Partial<Record<Side, string>>
  /** can: this side lists it. xrdp: never from inside such a session. no: it is not here, or has no card in it. */
  here: 'can' | 'xrdp' | 'no'
}

/** What of a row can be tested; null where nothing of its kind ever can. */
export function useTestable(row: BayRow): Testable | null {
  const own = useThisSide((store) => store.snapshot)
  if (row.capability !== 'com' && row.capability !== 'smartcard') return null
  const names = {
    ...(row.local === undefined ? {} : { local: row.local.name }),
    ...(row.session === undefined ? {} : { session: row.session.name })
  }
  const name = own === null ? undefined : names[own.side]
  const listed = <D extends Port | Reader>(devices: readonly D[] = []): D | undefined => devices.find((device) => device.name === name)
  // What was pasted for this side is not here to be tested: the program's own list decides.
  if (row.capability === 'com') return { kind: 'port', names, here: own !== null && listed(dataOf(own.serial)?.ports) ? 'can' : 'no' }
  const reader = own === null ? undefined : listed(dataOf(own.smartcard)?.readers)
  if (own === null || reader === undefined || !reader.states.includes('present')) return { kind: 'card', names, here: 'no' }
  return { kind: 'card', names, here: dataOf(own.session)?.platform === 'xrdp' ? 'xrdp' : 'can' }
}
