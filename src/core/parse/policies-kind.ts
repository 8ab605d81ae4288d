import { say } from '../words/index.ts'
import { kept, sureIf } from './kind.ts'
import type { Kind, ParseResult } from './kind.ts'
import { valueLine } from './print.ts'
import { refusal } from '../snapshot/refusal.ts'
import { policiesOfReg } from './reg/policies.ts'
import type { ParsedPolicies } from './types.ts'

type PoliciesId = ParsedPolicies['kind']

/** A kind of text that sets registry values. */
export const policiesKind = <Id extends PoliciesId>(
  id: Id,
  parse: (text: string) => ParseResult<ParsedPolicies<Id>>,
  form: 'xml' | 'lines' | 'any' = 'xml'
): Kind<Id, ParsedPolicies<Id>, Pick<ParsedPolicies, 'values' | 'resultant' | 'oneObject'>> => ({
  id,
  form,
  topic: 'policies',
  gathered: true,
  detect: (text) => sureIf(parse(text)),
  parse,
  content: ({ values, resultant, oneObject, otherLanguage }) =>
    // "Decides nothing" would be wrong: what it decides is not known.
    otherLanguage === true && values.length === 0
      ? { ok: false, error: refusal(say('intake.not-english'), say('intake.not-english.where'), say('intake.not-english.todo')) }
      : kept({ values, ...(resultant && { resultant }), ...(oneObject && { oneObject }) }),
  entries: () => [],
  held: ({ values }) => say('kind.holds.values', { count: values.length }),
  // One policy object of several may apply; the result of all of them is whole.
  toFacts: ({ values, resultant, oneObject }) => {
    const policies = policiesOfReg(values)
    if (policies === undefined) return {}
    // What gpresult prints is what a machine has; a baseline, a backup and a policy of Intune are what it is to have.
    const assigned = id !== 'gpo-report' || oneObject === true
    return {
      policies: { values: assigned ? policies.map((value) => ({ ...value, assigned })) : policies, partial: resultant !== true }
    }
  },
  print: ({ values }, speak) => values.map((value) => valueLine(value, speak))
})
