import { capabilityFacts, dataOf, devicesOf, testedAs } from '../../model/engine.ts'
import type { Side, TestKind } from '../../model/engine.ts'
import type { BayRow } from '../../model/groups.ts'
import { useThisSide } from '../../stores/context.ts'

/** A row's device that can be tested, and whether that can be done here and now. */
export interface Testable {
  kind: TestKind
  /** The device's name on each side. */
  names: Partial<Record<Side, string>>
  /** can: this side lists it. xrdp: never from inside such a session. no: it is not here, or has no card in it. */
  here: 'can' | 'xrdp' | 'no'
}

/** What of a row can be tested; null where nothing of its kind ever can. */
export function useTestable(row: BayRow): Testable | null {
  const own = useThisSide((store) => store.snapshot)
  const facts = capabilityFacts(row.capability)
  const { test } = facts.devices
  const kind = testedAs(facts.devices.topic)
  if (test === undefined || kind === undefined) return null
  const names = {
    ...(row.local === undefined ? {} : { local: row.local.name }),
    ...(row.session === undefined ? {} : { session: row.session.name })
  }
  // What was pasted for this side is not here to be tested: the program's own list decides.
  const device = own === null ? undefined : devicesOf(facts, own)?.find(({ name }) => name === names[own.side])
  if (own === null || device === undefined || test.isReady?.(device) === false) return { kind, names, here: 'no' }
  return { kind, names, here: kind === 'card' && dataOf(own.session)?.platform === 'xrdp' ? 'xrdp' : 'can' }
}
