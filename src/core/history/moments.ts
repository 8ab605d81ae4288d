import { assess } from '../assess/assess.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { findingChanges, sideChanges, whyNotOneSide } from './differences.ts'
import type { FindingChange, SideChanges } from './differences.ts'
import type { Side } from '../snapshot/schema.ts'

/** What was known at one time: a side, or both. */
export interface Moment {
  /** ISO time. */
  at: string
  local: Snapshot | null
  session: Snapshot | null
}

/** What became of a side or a pair between two moments. */
export interface MomentChanges {
  sides: SideChanges[]
  /** Sides of which the two moments have different machines: they are not compared. */
  otherMachines: Side[]
  /** Sides that only one of the moments has. */
  onlyIn: { side: Side; moment: 'older' | 'newer' }[]
  findings: FindingChange[]
}

const SIDES = ['local', 'session'] as const

/** What came, went and changed from one moment to the other. Only what both have is compared, and judged alike. */
export function momentChanges(older: Moment, newer: Moment): MomentChanges {
  const changes: MomentChanges = { sides: [], otherMachines: [], onlyIn: [], findings: [] }
  const common: { older: Partial<Record<Side, Snapshot>>; newer: Partial<Record<Side, Snapshot>> } = { older: {}, newer: {} }
  for (const side of SIDES) {
    const [was, is] = [older[side], newer[side]]
    if (was === null || is === null) {
      if (was !== is) changes.onlyIn.push({ side, moment: was === null ? 'newer' : 'older' })
    } else if (whyNotOneSide(was, is) !== null) changes.otherMachines.push(side)
    else {
      changes.sides.push(sideChanges(was, is))
      common.older[side] = was
      common.newer[side] = is
    }
  }
  if (changes.sides.length > 0) {
    const judged = ({ local, session }: Partial<Record<Side, Snapshot>>, now: string) => assess(local, session, { now }).findings
    changes.findings = findingChanges(judged(common.older, older.at), judged(common.newer, newer.at))
  }
  return changes
}

/** Whether nothing at all came, went or changed in what was compared. */
export const isNothing = ({ sides, findings }: MomentChanges): boolean =>
  findings.length === 0 && sides.every(({ devices, differences }) => devices.length + differences.length === 0)
