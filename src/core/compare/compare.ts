import { ownDevices, readingOf, TESTED } from '../capabilities/index.ts'
import type { CapabilityFacts } from '../capabilities/index.ts'
import { devicesIn } from '../capabilities/lists.ts'
import { bothOrUnknown, sortDevices, toRows, withGaps } from '../devices/draft.ts'
import { newestProof } from '../devices/proof.ts'
import type { SoundProof } from '../devices/proof.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { Words } from '../words/index.ts'
import type { Row } from './types.ts'

/**
 * Puts the devices of both sides side by side. Every device of both snapshots stands in exactly one row; the order in
 * which they were read never matters; the time is linear in the number of devices but for sorting.
 *
 * @param proofs results of sound tests; the newest of a capability counts
 * @param none capabilities of which the session surely has no device although its list could not be read, and why
 * @param capabilities what is compared; others than the program's own are for tests
 * @returns rows by capability, each in natural order of their names
 */
export function compareDevices(
  local: Snapshot,
  session: Snapshot,
  proofs: readonly SoundProof[] = [],
  none: ReadonlyMap<string, Words> = new Map(),
  capabilities: Readonly<Record<string, CapabilityFacts>> = TESTED
): Row[] {
  return Object.entries(capabilities).flatMap(([capability, facts]) => {
    const { devices } = facts
    const list = (data: object) => ownDevices(devices, devicesIn(devices.topic, data))
    const here = readingOf(facts, local)
    const there = readingOf(facts, session)
    const why = none.get(capability)
    if (why !== undefined && here.status === 'present') {
      const missing = { state: 'missing', certainty: 'listed', note: why } as const
      const drafts = sortDevices(list(here.data)).map((device) => ({ local: device, ...missing }))
      return toRows(capability, drafts, devices.identity)
    }
    const both = bothOrUnknown(here, there, list)
    const drafts = 'unknown' in both ? both.unknown : devices.pair(both.known, session, newestProof(proofs, capability))
    return toRows(capability, withGaps(drafts, there), devices.identity)
  }) as Row[]
}
