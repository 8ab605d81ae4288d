import type { WayState } from '../../shared/link.ts'

/** What gets on stands before what nobody has tried, and that before what did not get on. Within each the usual order holds. */
const RANK: Readonly<Record<WayState['state'], number>> = {
  connected: 0,
  taken: 1,
  reading: 2,
  waiting: 3,
  off: 4,
  trouble: 5,
  ended: 6,
  'not-here': 7,
  forbidden: 8
}

/**
 * The ways, the best one first: what carries now, then the first that a person has not tried yet, and at the end what cannot be used.
 * Among equals the program's order holds: the screen needs nothing but a visible window.
 */
export const orderedWays = (ways: readonly WayState[]): WayState[] =>
  // Sorting keeps the order of equals.
  ways.toSorted((one, other) => RANK[one.state] - RANK[other.state])

/** Whether a way is open: then it can be switched off. */
export const isOpen = ({ state }: WayState): boolean => state !== 'off' && state !== 'forbidden'
