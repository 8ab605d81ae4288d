import { stepJson } from '../report/json.ts'
import { english } from '../words/index.ts'
import type { ReadinessLine } from './types.ts'

/** A line in English, for tests. */
export const toldLine = ({ requirement, detail, fix, ...line }: ReadinessLine) => ({
  ...line,
  requirement: english(requirement),
  detail: english(detail),
  fix: fix.map(stepJson)
})
