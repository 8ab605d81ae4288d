import type { PastedEvidence } from '../facts/answers.ts'
import { policiesOfReg } from '../evidence/registry.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Side, Snapshot, Topic } from '../snapshot/schema.ts'

/**
 * What a pasted text does. stands-in: for a probe that gave no answer on that side. adds: to what was read. layer: it is
 * the connection. measured: kept aside, since the program read the same itself on that side. irrelevant: nothing in it
 * decides redirection there.
 */
export type PastedRole = 'stands-in' | 'adds' | 'layer' | 'measured' | 'irrelevant'

/** One pasted text and what became of it: the label that stands beside what it shows. */
export interface PastedUse {
  side: Side
  kind: PastedEvidence['kind']
  at: string
  role: PastedRole
  /** The topic it stands in for or adds to. */
  topic?: Topic
}

/**
 * What became of each pasted text, in their order.
 *
 * @param sides the snapshots as they were taken, before anything pasted was put into them
 */
export function pastedUses(pasted: readonly PastedEvidence[], sides: Partial<Record<Side, Snapshot | undefined>>): PastedUse[] {
  return pasted.map((one): PastedUse => {
    const { side, kind, at } = one
    return { side, kind, at, ...roleOf(one, sides[side]) }
  })
}

function roleOf(one: PastedEvidence, snapshot: Snapshot | undefined): Pick<PastedUse, 'role' | 'topic'> {
  switch (one.kind) {
    case 'rdp':
    case 'host-pool':
      return { role: 'layer' }
    case 'chgport':
    case 'mode':
      return snapshot?.serial.status === 'present' ? { role: 'measured', topic: 'serial' } : { role: 'stands-in', topic: 'serial' }
    case 'certutil-scinfo':
      // Its error codes and certificates say more than the list of readers does.
      return { role: snapshot?.smartcard.status === 'present' ? 'adds' : 'stands-in', topic: 'smartcard' }
    case 'pcsc-scan':
    case 'opensc-tool':
      return { role: snapshot?.smartcard.status === 'present' ? 'measured' : 'stands-in', topic: 'smartcard' }
    case 'certutil-store':
      return { role: 'adds', topic: 'certificates' }
    case 'reg':
    case 'policy-rules':
    case 'gpo-report':
      return regRole(one, snapshot)
    case 'error-text':
      return { role: 'adds' }
  }
}

function regRole(
  one: Extract<PastedEvidence, { kind: 'reg' | 'policy-rules' | 'gpo-report' }>,
  snapshot: Snapshot | undefined
): Pick<PastedUse, 'role' | 'topic'> {
  const values = policiesOfReg(one.value.values)
  // Only the session host's registry decides redirection.
  if (values === undefined || one.side === 'local') return { role: 'irrelevant', topic: 'policies' }
  const read = snapshot === undefined ? undefined : dataOf(snapshot.policies)?.values
  if (read === undefined) return { role: 'stands-in', topic: 'policies' }
  const known = new Set(read.filter((value) => value.error === undefined).map(valueKey))
  return { role: values.every((value) => known.has(valueKey(value))) ? 'measured' : 'adds', topic: 'policies' }
}

const valueKey = ({ layer, name }: { layer: string; name: string }): string => `${layer}\n${name}`.toLowerCase()
