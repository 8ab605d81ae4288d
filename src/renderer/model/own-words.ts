import type { WayState } from '../../shared/link.ts'
import type { Words } from './engine.ts'

/** What the running program says: it is of the window's own version, so that its words are all there. Files have `saidWords`. */
export const ownWords = (said: NonNullable<WayState['why']>): Words => said as Words
