import type { VerdictTone } from '../compare/verdict.ts'
import type { Finding, FixStep } from '../diagnose/finding.ts'
import { ownStepOf } from '../diagnose/own-steps.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** The verdict on the whole case: what a report is titled, and one or two sentences below it. */
export interface Headline {
  title: Words
  lead: Words
  tone: VerdictTone
}

/** What the person may expect of others: who takes the first step, where anybody can. */
export const leadOf = (who: FixStep['who'] | undefined): Words | undefined => (who === undefined ? undefined : say(`report.lead.${who}`))

/** Who takes the first step about a finding, as the window says it: what only reads as the person's needs another's hands. */
export const firstWho = (finding: Pick<Finding, 'fix' | 'capability'> | undefined): FixStep['who'] | undefined => {
  const who = finding?.fix[0]?.who
  return finding !== undefined && who === 'you' && ownStepOf(finding) === undefined ? 'helpdesk' : who
}
