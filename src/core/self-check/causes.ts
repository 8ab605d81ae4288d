import type { Finding } from '../diagnose/finding.ts'
import type { Check } from './types.ts'

/** Findings that name no cause. */
const NO_CAUSE: ReadonlySet<string> = new Set(['unexplained', 'needs-evidence', 'rule-failed'])

/** The causes that were found for what is checked, the gravest first: those that name its row, else those that name none. */
export function causesFor({ findings, about, topic }: Check, capability: Finding['capability']): Finding[] {
  const causes = findings.filter(
    (finding) =>
      finding.capability === capability &&
      (finding.severity === 'problem' || finding.severity === 'warning') &&
      !NO_CAUSE.has(finding.rule) &&
      topic !== 'sign-in'
  )
  const row = about?.row
  const naming = row === undefined ? [] : causes.filter(({ rows }) => rows?.includes(row.key) === true)
  return naming.length > 0 ? naming : causes.filter(({ rows }) => rows === undefined)
}
