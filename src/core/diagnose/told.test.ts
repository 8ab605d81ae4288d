import { expect, it } from 'vitest'
import { loadCases } from '../../../testbed/rule-cases.ts'
import { assess } from '../assess/assess.ts'
import type { FactBase } from '../facts/base.ts'
import { say } from '../words/index.ts'
import type { Params, Words } from '../words/index.ts'
import { nearOf } from './case.ts'
import type { Pair } from './case.ts'
import { certaintyOf } from './certainty.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import type { Finding, FixStep, Subject } from './finding.ts'
import { inOrder } from './order.ts'
import { isNeed } from './rule.ts'
import type { Draft, NeedsEvidence, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import { rules, workingLocal, workingSession } from './testing.ts'

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

const stepLine = ({ step, params, who, exact }: FixStep): string =>
  `${who}: ${step}${withParams(params)}${exact === undefined ? '' : ` [${outline(exact)}]`}`

/** What a rule declares of its cause. Most of it decides an order that no pair of one cause shows. */
function declared({ trust, impact, layer, explainedBy = [], followUp, needs, uses }: Rule): string[] {
  const parts = [trust, impact, ...(layer === undefined ? [] : [layer]), ...(followUp === true ? ['after the others'] : [])]
  return [
    parts.join(', '),
    ...(explainedBy.length === 0 ? [] : [`unless ${explainedBy.join(', ')}`]),
    `needs ${needs.map((need) => (typeof need === 'string' ? need : need.join(' or '))).join(', ')}`,
    ...(uses === undefined ? [] : [`uses ${uses.join(', ')}`])
  ]
}

const asked = ({ needs, unlessExplained }: NeedsEvidence): string[] => [
  ...(unlessExplained === true ? ['unless explained'] : []),
  ...needs.map(stepLine)
]

const drafted = (rule: Rule, draft: Draft, facts: FactBase): string[] => [
  `${draft.severity}, ${certaintyOf(rule.trust, draft, facts)}, ${draft.capability ?? rule.capability}: ${outline(draft.title)}`,
  ...(draft.root === undefined ? [] : [`root ${draft.root}`]),
  ...(draft.unlessExplained === true ? ['unless explained'] : []),
  `because ${outline(draft.cause)}`,
  ...draft.evidence.map(({ side, source, value }) => `${side} ${outline(source)} = ${outline(value)}`),
  ...draft.fix.map(stepLine),
  ...draft.links,
  ...(draft.rows ?? [])
]

interface Seen {
  of: string
  context: Context
  /** Rules that fired, for those that are about them. */
  fired: string[]
}

function seen(of: string, { local, session, ...options }: Pair): Seen {
  const { facts, rows, effective, findings } = assess(workingLocal(local), workingSession(session), options)
  return { of, context: contextOf(facts, rows, effective, options.now), fired: rules(findings) }
}

const equalFinding = (rule: string, capability: Subject): Finding => ({
  rule,
  severity: 'warning',
  certainty: 'likely',
  capability,
  title: say('rule-failed.title'),
  cause: say('rule-failed.title'),
  evidence: [],
  fix: [],
  links: []
})

const CASES = await loadCases()
// Made once: what takes time is not the rules.
const PAIRS = Object.entries(CASES)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([id, one]) => [
    seen(id, one.fires),
    ...nearOf(one).map((pair, at) => seen(`${id} near${at === 0 ? '' : ` ${at + 1}`}`, pair)),
    ...Object.entries(one.variants ?? {}).map(([name, pair]) => seen(`${id}, ${name}`, pair))
  ])

const WORKING = seen('the working pair', {})

/**
 * Reviewed like code: whoever changes what a rule says sees it in its file, in evidence, steps and in the pairs of other rules on
 * which it fires. `npx vitest run src/core/diagnose/told.test.ts -u` writes them.
 */
it.each([...RULES])('$id declares, tells on its case, and fires on the pairs of other rules as its file in told/ says', async (rule) => {
  const results = PAIRS.map(({ of, context, fired }) => ({ of, context, result: rule.evaluate(context, fired) }))
  const isOwn = ({ of }: { of: string }): boolean => of === rule.id || of.startsWith(`${rule.id}, `)
  const own = results.filter(isOwn).flatMap(({ of, context, result }) => {
    if (result === undefined) throw new Error(`${rule.id} does not fire on ${of}`)
    return [`== ${of}`, ...(isNeed(result) ? asked(result) : drafted(rule, result, context.facts)), '']
  })
  const others = results.filter((one) => !isOwn(one))
  const asking = others.flatMap(({ of, result }) =>
    result !== undefined && isNeed(result) ? [`asks on ${of}: ${asked(result).join('; ')}`] : []
  )
  // What fires on the pair in which everything works fires nearly everywhere.
  const usual = WORKING.fired.includes(rule.id)
  const firing = others.flatMap(({ of, result }) => {
    const fires = result !== undefined && !isNeed(result)
    if (fires === usual) return []
    return [fires ? `fires on ${of}: ${result.severity}` : `does not fire on ${of}`]
  })
  const lines = [...declared(rule), '', ...own, ...firing, ...asking]
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot(`told/${rule.id}.txt`)
})

/**
 * As equals in severity, certainty and devices, findings stand in the order that their rules declare: what a cause takes away, then its
 * layer, then the capability. No pair of a case shows all of them at once, so the place of each is reviewed in this list.
 */
it('stand, as equals, in the order of told/order.txt', async () => {
  const findings = RULES.map(({ id, capability }) => equalFinding(id, capability))
  const ordered = inOrder(findings, RULES)
  expect(inOrder(findings.toReversed(), RULES)).toEqual(ordered)
  const lines = ordered.map(({ rule, capability }) => {
    const { impact, layer = 'no layer' } = RULES.find(({ id }) => id === rule) ?? {}
    return [capability === 'pair' ? 'pair' : impact, layer, capability, rule].join(', ')
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('told/order.txt')
})
