import { CAPABILITIES } from '../capabilities/index.ts'
import { LAYERS } from '../capabilities/layers.ts'
import { CERTAINTIES, isCapability, SEVERITIES } from './finding.ts'
import type { Finding } from './finding.ts'
import { IMPACTS } from './rule.ts'
import type { Rule } from './rule.ts'

/** What is no cause stands behind the causes of its severity. */
const BEHIND: readonly string[] = ['unexplained', 'needs-evidence', 'rule-failed']

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>()

/** Rules by their ids. The program's own never change, and are asked for several times for each pair. */
export function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  const known = indexes.get(rules) ?? new Map(rules.map((rule) => [rule.id, rule]))
  indexes.set(rules, known)
  return known
}

/**
 * The order of findings: first whether the two sides are a pair at all, since all else rests on it. Then severity, how much the cause takes away, how sure it is, how many devices it explains; of equals the
 * cause nearest to the client, then the capabilities' own order, then the id.
 */
export function inOrder(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  if (findings.length < 2) return [...findings]
  const ruleOf = byId(rules)
  const rank = (finding: Finding): number[] => {
    const rule = ruleOf.get(finding.rule)
    const behind = BEHIND.indexOf(finding.rule)
    return [
      finding.capability === 'pair' ? 0 : 1,
      SEVERITIES.indexOf(finding.severity),
      behind >= 0 ? IMPACTS.length + behind : rule === undefined ? 0 : IMPACTS.indexOf(rule.impact),
      CERTAINTIES.indexOf(finding.certainty),
      -(finding.rows?.length ?? 0),
      rule?.layer === undefined ? LAYERS.length : LAYERS.indexOf(rule.layer),
      isCapability(finding.capability) ? CAPABILITIES.indexOf(finding.capability) : CAPABILITIES.length
    ]
  }
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .toSorted((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index])
      if (at >= 0) return (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
      return a.finding.rule < b.finding.rule ? -1 : 1
    })
    .map(({ finding }) => finding)
}
