import { reasons } from '../words/en/reasons.ts'
import type { Reading } from './reading.ts'

/** The reading of a topic that nobody asked for. In a file of its own: the window's first screen needs it, and none of the words of probes. */
export const NOT_ASKED = {
  status: 'not-asked',
  tookMs: 0,
  reason: reasons['reason.not-asked'],
  text: { id: 'reason.not-asked' }
} as const satisfies Reading<never>
