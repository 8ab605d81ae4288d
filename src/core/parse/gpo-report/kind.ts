import { parseGpoReport } from './report.ts'
import { policiesKind } from '../policies-kind.ts'
import { parseVerbose } from './verbose.ts'

/** A report of Group Policy, as XML or as `gpresult /v` prints it. */
export const gpoReport = policiesKind(
  'gpo-report',
  (text) => (/^\s*</.test(text) ? parseGpoReport(text) : either(parseGpoReport(text), () => parseVerbose(text))),
  'any'
)

const either = <R extends { ok: boolean }>(first: R, second: () => R): R => (first.ok ? first : second())
