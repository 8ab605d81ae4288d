import type { GroupId, BayRow } from './groups.ts'
import { groupOf } from './groups.ts'
import type { Held } from './stable.ts'

/** What needs a look stands first; what was never meant to cross is told in one line at the end. */
const RANKS: Readonly<Record<BayRow['state'], number>> = {
  missing: 0,
  differs: 1,
  unknown: 1,
  redirected: 2,
  alone: 2,
  'local-only': 3,
  'session-only': 3
}
const ASIDE = 3
const FINE = 2

/** Whether a row is told in the line at the end: it stays here, or is the session's own. */
export const isAside = ({ state }: BayRow): boolean => RANKS[state] === ASIDE

/** Whether a row is missing or doubtful. */
export const isProblem = ({ state }: BayRow): boolean => RANKS[state] < FINE

/** Missing before doubtful before fine; within each the order that there was. */
export const byRank = (rows: readonly BayRow[]): BayRow[] => rows.toSorted((a, b) => RANKS[a.state] - RANKS[b.state])

/** The same of rows as they are held on the screen. A device that went away keeps its place: it is no row any more. */
export const inRank = (held: readonly Held<BayRow>[]): readonly Held<BayRow>[] =>
  held.toSorted((a, b) => RANKS[a.row.state] - RANKS[b.row.state])

/** The groups by their worst row; of two alike the one whose cause was found, because there is something to do. */
export function groupsByRank(
  groups: readonly GroupId[],
  rows: readonly BayRow[],
  causes: Readonly<Partial<Record<GroupId, readonly object[]>>> = {}
): GroupId[] {
  const worst = new Map<GroupId, number>()
  for (const { capability, state } of rows) {
    const group = groupOf(capability)
    worst.set(group, Math.min(worst.get(group) ?? ASIDE, RANKS[state]))
  }
  const unexplained = (group: GroupId): number => (causes[group]?.length === 0 ? 1 : 0)
  return groups.toSorted((a, b) => (worst.get(a) ?? ASIDE) - (worst.get(b) ?? ASIDE) || unexplained(a) - unexplained(b))
}

/** Whether a row's names have the words that a person looks for, in any case. */
export function isFound({ name, local, session }: BayRow, words: string): boolean {
  const sought = words.trim().toLocaleLowerCase()
  return sought === '' || [name, local?.name, session?.name].some((one) => one?.toLocaleLowerCase().includes(sought))
}
