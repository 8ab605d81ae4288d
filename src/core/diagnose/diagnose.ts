import type { Row } from '../compare/types.ts'
import type { FactBase } from '../facts/base.ts'
import type { Effective } from '../policy/layers.ts'
import { say } from '../words/index.ts'
import { certaintyOf, unproved } from './certainty.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import type { Finding, FixStep, Subject } from './finding.ts'
import { needsEvidence } from './needs-evidence.ts'
import { byId, inOrder } from './order.ts'
import type { Doubt } from './pair.ts'
import { isNeed } from './rule.ts'
import type { Draft, NeedsEvidence, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import { helpdesk } from './steps.ts'
import { unexplained } from './unexplained.ts'

export interface DiagnoseInput {
  facts: FactBase
  rows: readonly Row[]
  effective: Effective
  /** ISO time that certificate dates are judged by; the newest snapshot's time where it is absent. */
  now?: string | undefined
  /** What is wrong with the two sides as a pair, where somebody has worked it out already. */
  doubts?: readonly Doubt[] | undefined
}

/** What a capability's devices show is about both sides at once; a certificate or a quality is one side's own. */
const isAboutBoth = ({ impact }: Rule): boolean => impact === 'capability' || impact === 'device'

function findingOf(rule: Rule, draft: Draft, facts: FactBase, isUnsure: boolean): Finding {
  const { severity, title, cause, evidence, fix, links, rows } = draft
  const certainty = certaintyOf(rule.trust, draft, facts)
  return {
    rule: rule.id,
    severity,
    certainty: isUnsure && isAboutBoth(rule) ? unproved(certainty) : certainty,
    capability: draft.capability ?? rule.capability,
    title,
    cause,
    evidence,
    fix,
    links: [...links],
    ...(rows === undefined || rows.length === 0 ? {} : { rows })
  }
}

/** A rule that could not finish its work, by name: nothing of what it would have said is known. */
function failureOf(rule: Rule, error: unknown): Finding {
  return {
    rule: 'rule-failed',
    severity: 'warning',
    certainty: 'proved',
    capability: rule.capability,
    title: say('rule-failed.title'),
    cause: say('rule-failed.cause', { rule: rule.id }),
    evidence: [{ side: 'local', source: rule.id, value: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }],
    fix: [helpdesk('step.report-fault')],
    links: []
  }
}

type Outcome = { rule: Rule; draft: Draft } | { rule: Rule; need: NeedsEvidence } | { rule: Rule; failure: Finding }

/** Whether there is a fact of each kind that the rule needs: where there is none, it cannot fire, and is not asked. */
export const isFed = ({ needs }: Rule, facts: FactBase): boolean =>
  needs.every((need) => (typeof need === 'string' ? facts.all(need).length > 0 : need.some((kind) => facts.all(kind).length > 0)))

/** Each rule on its own: one that throws becomes a finding that names it, and all others stand. */
function outcomeOf(rule: Rule, context: Context, fired?: readonly string[]): Outcome | undefined {
  if (!isFed(rule, context.facts)) return undefined
  try {
    const result = rule.evaluate(context, fired)
    if (result === undefined) return undefined
    return isNeed(result) ? { rule, need: result } : { rule, draft: result }
  } catch (error) {
    return { rule, failure: failureOf(rule, error) }
  }
}

/** Joins findings with the same root into the first of them, which then tells the symptoms of all. */
function joinRoots(findings: readonly Finding[], rootOf: ReadonlyMap<Finding, string>): Finding[] {
  if (rootOf.size < 2) return [...findings]
  const first = new Map<string, Finding>()
  return findings.flatMap((finding) => {
    const root = rootOf.get(finding)
    if (root === undefined) return [finding]
    const same = first.get(root)
    if (same === undefined) {
      first.set(root, finding)
      return [finding]
    }
    same.also = [...(same.also ?? []), finding.rule]
    same.rows = [...new Set([...(same.rows ?? []), ...(finding.rows ?? [])])]
    const known = new Set(same.fix.map((step) => JSON.stringify(step)))
    same.fix = [...same.fix, ...finding.fix.filter((step) => !known.has(JSON.stringify(step)))]
    return []
  })
}

/** Drops guesses about a capability that a proved cause already takes away as a whole. */
function withoutGuesses(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const isWhole = ({ rule }: Finding): boolean => byId(rules).get(rule)?.impact === 'capability'
  const settled = findings.filter((finding) => finding.severity === 'problem' && finding.certainty === 'proved' && isWhole(finding))
  const isSettled = (capability: Subject): boolean => settled.some((finding) => finding.capability === capability)
  return findings.filter((finding) => finding.certainty !== 'possible' || !isWhole(finding) || !isSettled(finding.capability))
}

/** Drops what usually is so where another finding explains the same devices, or the same capability where no rows are known. */
function withoutUsual(findings: readonly Finding[], usual: ReadonlySet<Finding>): Finding[] {
  const causes = findings.filter((one) => !usual.has(one) && (one.severity === 'problem' || one.severity === 'warning'))
  const isExplained = ({ capability, rows = [] }: Finding): boolean => {
    if (rows.length === 0) return causes.some((cause) => cause.capability === capability)
    const explained = new Set(causes.flatMap((cause) => cause.rows ?? []))
    return rows.every((row) => explained.has(row))
  }
  return findings.filter((finding) => !usual.has(finding) || !isExplained(finding))
}

function needsOf(outcomes: readonly Outcome[], causes: readonly Finding[]): Map<Subject, FixStep[]> {
  const needs = new Map<Subject, FixStep[]>()
  const explained = new Set(causes.filter(({ severity }) => severity === 'problem').map(({ capability }) => capability))
  for (const outcome of outcomes) {
    if (!('need' in outcome)) continue
    const { capability } = outcome.rule
    if (outcome.need.unlessExplained === true && explained.has(capability)) continue
    needs.set(capability, [...(needs.get(capability) ?? []), ...outcome.need.needs])
  }
  return needs
}

/**
 * Named causes with their evidence and fixes, what blocks most first. Every block is listed, since lifting one is not
 * enough; a root cause is told once, with the rows that it explains; missing devices that nothing explains give "cause
 * not found". Pure, and does not throw for any input that fits the schemas, whatever a rule does.
 *
 * @param rules another set of rules, for tests
 */
export function diagnose({ facts, rows, effective, now, doubts }: DiagnoseInput, every: readonly Rule[] = RULES): Finding[] {
  const context = contextOf(facts, rows, effective, now, doubts)
  const pair = context.doubts
  const isNone = pair.some(({ leaves }) => leaves === 'nothing')
  // What is no pair says nothing of a session: its services and devices are another machine's.
  const rules = isNone ? every.filter(({ capability }) => capability === 'pair') : every
  const first = rules.filter((rule) => rule.followUp !== true).flatMap((rule) => outcomeOf(rule, context) ?? [])
  const ids = first.flatMap((outcome) => ('draft' in outcome ? [outcome.rule.id] : []))
  const later = rules.filter((rule) => rule.followUp === true).flatMap((rule) => outcomeOf(rule, context, ids) ?? [])
  const outcomes = [...first, ...later]
  const fired = new Set(ids)
  const rootOf = new Map<Finding, string>()
  const usual = new Set<Finding>()
  const found = outcomes.flatMap((outcome): Finding[] => {
    if (!('draft' in outcome) || outcome.rule.explainedBy?.some((id) => fired.has(id)) === true) return []
    const finding = findingOf(outcome.rule, outcome.draft, facts, pair.length > 0)
    if (outcome.draft.root !== undefined) rootOf.set(finding, outcome.draft.root)
    if (outcome.draft.unlessExplained === true) usual.add(finding)
    return [finding]
  })
  const causes = withoutGuesses(joinRoots(inOrder(withoutUsual(found, usual), rules), rootOf), rules)
  const failures = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []))
  if (isNone) return inOrder([...causes, ...failures], rules)
  const missing = unexplained(context, causes)
  const open = pair.length === 0 ? missing : missing.map((finding) => ({ ...finding, certainty: unproved(finding.certainty) }))
  const needs = needsEvidence(context, [...causes, ...open], needsOf(outcomes, causes))
  return inOrder([...causes, ...open, ...needs, ...failures], rules)
}
