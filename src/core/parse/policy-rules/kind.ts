import { parsePolicyRules } from './rules.ts'
import { policiesKind } from '../policies-kind.ts'

/** A .PolicyRules file of Policy Analyzer. */
export const policyRules = policiesKind('policy-rules', parsePolicyRules)
