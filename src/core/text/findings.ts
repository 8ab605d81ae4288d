import type { Finding, FixStep } from '../diagnose/types.ts'

const WHO: Readonly<Record<FixStep['who'], string>> = { you: 'You', helpdesk: 'Helpdesk', administrator: 'Administrator' }

/** A finding for a terminal: the sentence, the cause, the steps with who can do them, and the evidence. */
export function findingLines(finding: Finding): string[] {
  return [
    `${finding.severity.toUpperCase()} (${finding.certainty}) ${finding.title}`,
    `  ${finding.cause}`,
    ...finding.fix.map((step, index) => `  ${index + 1}. ${WHO[step.who]}: ${step.text}${step.exact === undefined ? '' : ` [${step.exact}]`}`),
    ...finding.evidence.map((one) => `  - ${one.side}, ${one.source}: ${one.value}`),
    ...finding.links.map((link) => `  ${link}`),
    ''
  ]
}
