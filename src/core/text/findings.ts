import type { Finding } from '../diagnose/finding.ts'
import { findingLabel, WHO_WORDS } from '../report/content.ts'
import { oneLine } from './words.ts'

const SIDE = { local: 'local device', session: 'session' } as const

/** A finding for a terminal, after a blank line: the sentence, the cause, the steps with who can do them, the evidence and the links. */
export function findingLines(finding: Finding): string[] {
  const details = [
    finding.cause,
    ...finding.fix.map(
      (step, index) => `${index + 1}. ${WHO_WORDS[step.who]}: ${step.text}${step.exact === undefined ? '' : ` ${step.exact}`}`
    ),
    ...finding.evidence.map((one) => `- ${SIDE[one.side]}, ${one.source}: ${one.value}`),
    ...finding.links
  ]
  return ['', oneLine(`${findingLabel(finding)}: ${finding.title}`), ...details.map((line) => `  ${oneLine(line)}`)]
}
