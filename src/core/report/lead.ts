import type { VerdictTone } from '../compare/verdict.ts'
import type { FixStep } from '../diagnose/finding.ts'
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
