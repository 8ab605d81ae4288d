import { expect, it } from 'vitest'
import { loadCases } from '../../../testbed/rule-cases.ts'
import type { Params, Words } from '../words/index.ts'
import { findingsOfPair } from './case.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules/index.ts'

type Said = Words | number

/** Words as ids with what is put into them: the sentences may be worded anew without anything here changing. */
function outline(said: Said): string {
  if (typeof said === 'number') return String(said)
  if (typeof said === 'string') return JSON.stringify(said)
  if ('items' in said) return said.items.map(outline).join(` ${said.as} `)
  return `${said.id}${withParams(said.params)}`
}

const withParams = (params: Params = {}): string => {
  const parts = Object.entries(params).map(([name, value]) => `${name}: ${outline(value)}`)
  return parts.length === 0 ? '' : `(${parts.join(', ')})`
}

const told = ({ rule, also = [], severity, certainty, capability, title, cause, evidence, fix, links, rows = [] }: Finding): string[] => [
  [rule, ...also].join(' + '),
  `  ${severity}, ${certainty}, ${capability}: ${outline(title)}`,
  `  because ${outline(cause)}`,
  ...evidence.map(({ side, source, value }) => `  ${side} ${outline(source)} = ${outline(value)}`),
  ...fix.map(
    ({ step, params, who, exact }) => `  ${who}: ${step}${withParams(params)}${exact === undefined ? '' : ` [${outline(exact)}]`}`
  ),
  ...[...links, ...rows].map((other) => `  ${other}`)
]

/** What a rule declares of its cause. Most of it decides an order that no pair of one cause shows. */
function declared({ trust, impact, layer, explainedBy = [], followUp, needs, uses }: Rule): string[] {
  const parts = [trust, impact, ...(layer === undefined ? [] : [layer]), ...(followUp === true ? ['after the others'] : [])]
  return [
    `  ${parts.join(', ')}`,
    ...(explainedBy.length === 0 ? [] : [`  unless ${explainedBy.join(', ')}`]),
    `  needs ${needs.map((need) => (typeof need === 'string' ? need : need.join(' or '))).join(', ')}`,
    ...(uses === undefined ? [] : [`  uses ${uses.join(', ')}`])
  ]
}

/**
 * Reviewed like code: whoever changes what a rule says sees it in told.txt, in evidence, steps and order.
 * `npx vitest run src/core/diagnose/told.test.ts -u` writes it.
 */
it('tells of every rule what it declares, on its case the findings, evidence, steps and links of told.txt, and what the near miss finds', async () => {
  const cases = Object.entries(await loadCases()).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = cases.flatMap(([id, { fires, near }]) => {
    const findings = findingsOfPair(fires)
    const own = findings.filter(({ rule, also }) => rule === id || also?.includes(id) === true)
    return [
      `== ${id}: ${findings.map(({ rule }) => rule).join(', ')}`,
      `== near: ${findingsOfPair(near)
        .map(({ rule }) => rule)
        .join(', ')}`,
      ...RULES.filter((rule) => rule.id === id).flatMap(declared),
      ...own.flatMap(told),
      ''
    ]
  })
  await expect(lines.join('\n')).toMatchFileSnapshot('told.txt')
})
