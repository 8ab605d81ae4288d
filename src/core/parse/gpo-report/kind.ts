import { parseGpoReport } from './report.ts'
import { policiesKind } from '../policies-kind.ts'

/** A report of Group Policy as XML. */
export const gpoReport = policiesKind('gpo-report', parseGpoReport)
