/**
 * The proof sound again and again at an even distance, so that a listener sees whether the delay moves, even without knowing when each
 * was sent. Its sweep is left out: a place in time is all that is wanted.
 */

/** Seconds between two sounds of one side. The other side sends in the middle, and neither hears two at once. */
export const SERIES_EVERY_SECONDS = 12
/** Half of it: by so much one of two sides begins later. */
export const SERIES_LAG_SECONDS = SERIES_EVERY_SECONDS / 2
/** The longest series. */
export const MAX_SERIES_SECONDS = 300
/** After the last sound a listener goes on so long: connections hold sound back. */
export const SERIES_TAIL_SECONDS = 4

/** How many sounds a series of so many seconds has, the lag of the later side within them. */
export const soundsIn = (seconds: number): number => Math.max(1, Math.floor((seconds - SERIES_LAG_SECONDS) / SERIES_EVERY_SECONDS) + 1)
