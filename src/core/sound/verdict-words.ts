import type { MicVerdict } from '../signal/verdict.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

/** What a person is told of a microphone test. */
export interface MicVerdictWords {
  /** One sentence for the person. */
  title: Text
  /** What led to it, with figures. */
  reason: Text
  /** What to check, most likely first. */
  check: readonly Text[]
}

/** The verdict on a microphone in words. */
export function micVerdictWords({ cause, figures, check }: MicVerdict): MicVerdictWords {
  const { volume, ...levels } = figures
  return {
    title: say(`mic.${cause}.title`),
    reason: say(`mic.${cause}.reason`, levels),
    check: check.map((name) => (name === 'volume-low' ? say('mic.check.volume-low', { volume: volume ?? 0 }) : say(`mic.check.${name}`)))
  }
}
