import { assess, comparisonOf } from '../assess/assess.ts'
import type { Comparison } from '../assess/assess.ts'
import type { Finding } from '../diagnose/finding.ts'
import { speakerFor } from '../words/index.ts'
import { EMPTY_CASE, judged } from './case-file.ts'
import type { CaseFile } from './case-file.ts'
import { reportHtml } from './html.ts'
import { reportMarkdown } from './markdown.ts'
import { reportText } from './plain.ts'
import { reportOfJudged } from './report.ts'
import type { Report } from './report.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

/** A comparison with the given findings, for tests of what is made from comparisons. */
export function comparisonWith(local: Snapshot, session: Snapshot, findings: Finding[] = []): Comparison {
  return comparisonOf(local, session, { ...assess(local, session), findings })
}

/** A sentence of which all is the given text. */
export const sentence = (text: string): Text => say('certificate.evidence', { subject: text, value: text })

/** A finding in which every text is the given one. */
export function findingOf(text: string, parts: Partial<Finding> = {}): Finding {
  return {
    rule: text,
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    title: sentence(text),
    cause: text,
    evidence: [{ side: 'session', source: text, value: text }],
    fix: [{ step: 'step.reconnect', params: { subject: text, value: text }, who: 'administrator', exact: text }],
    links: [text],
    ...parts
  }
}

export const MADE = { at: '2026-03-04T10:42:00.000Z', offsetMinutes: 60, version: '1.4.0' }

/** A report of a case, with other findings than its own where some are given. */
export function reportWith(given: Partial<CaseFile>, findings?: Finding[]): Report {
  const whole = { ...EMPTY_CASE, ...given }
  const known = judged(whole)
  const assessed = findings === undefined ? known.assessed : { ...known.assessed, findings }
  return reportOfJudged(whole, { ...known, assessed }, MADE, speakerFor('en'))
}

/** Every form of a report, in English. */
export const formsOf = (report: Report) => ({
  html: reportHtml(report, speakerFor('en')),
  markdown: reportMarkdown(report, speakerFor('en')),
  text: reportText(report, speakerFor('en'))
})
