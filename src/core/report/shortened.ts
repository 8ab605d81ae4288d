import { say } from '../words/index.ts'
import type { Speaker } from '../words/index.ts'
import type { ReportSection } from './content.ts'
import type { ReportFinding } from './findings.ts'

/** So many devices of a kind, names and pieces of evidence of a finding: with more a report does not fit on a few pages. */
export const MOST = { rows: 20, names: 10, evidence: 12 }

/** What is looked for in a report first. */
const GRAVEST = ['missing', 'differs', 'unknown']
const gravityOf = (state: string): number => {
  const at = GRAVEST.indexOf(state)
  return at === -1 ? GRAVEST.length : at
}

/** The devices of a kind in a report: of very many the gravest, and how many more there are. Other ways out have them all. */
export function shortenedSection<S extends ReportSection>(section: S, speak: Speaker): S {
  const { rows } = section
  if (rows.length <= MOST.rows) return section
  const shown = rows.toSorted((a, b) => gravityOf(a.state) - gravityOf(b.state)).slice(0, MOST.rows)
  return { ...section, rows: shown, more: speak(say('report.more-devices', { count: rows.length - MOST.rows })) }
}

/** The same of what a finding names and rests on. */
export function shortenedFinding(finding: ReportFinding, speak: Speaker): ReportFinding {
  const { devices, evidence } = finding
  const more = devices.length - MOST.names
  const unsaid = evidence.length - MOST.evidence
  return {
    ...finding,
    ...(more > 0 ? { devices: [...devices.slice(0, MOST.names), speak(say('report.more-names', { count: more }))] } : {}),
    ...(unsaid > 0
      ? { evidence: evidence.slice(0, MOST.evidence), moreEvidence: speak(say('report.more-evidence', { count: unsaid })) }
      : {})
  }
}
