import { TESTED } from '../capabilities/index.ts'
import type { CapabilityFacts } from '../capabilities/index.ts'
import { toRows, withGaps } from '../devices/draft.ts'
import { newestProof } from '../devices/proof.ts'
import type { SoundProof } from '../devices/proof.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { Row } from './types.ts'

/**
 * Puts the devices of both sides side by side. Every device of both snapshots stands in exactly one row; the order in
 * which they were read never matters; the time is linear in the number of devices but for sorting.
 *
 * @param proofs results of sound tests; the newest of a capability counts
 * @param capabilities what is compared; others than the program's own are for tests
 * @returns rows by capability, each in natural order of their names
 */
export function compareDevices(
  local: Snapshot,
  session: Snapshot,
  proofs: readonly SoundProof[] = [],
  capabilities: Readonly<Record<string, CapabilityFacts>> = TESTED
): Row[] {
  return Object.entries(capabilities).flatMap(([capability, { devices }]) => {
    const drafts = devices.pair(local, session, newestProof(proofs, capability))
    return toRows(capability, withGaps(drafts, devices.reading(session)), devices.identity)
  }) as Row[]
}
