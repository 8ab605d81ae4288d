import { effective } from '../policy/effective.ts'
import { effectiveInputOf } from '../policy/from-snapshots.ts'
import type { EffectiveInput } from '../policy/input.ts'
import type { Effective } from '../policy/types.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { contextOf } from './context.ts'
import type { DiagnoseInput, Extras, PastedEvidence } from '../facts/answers.ts'
import { needsEvidence } from './needs-evidence.ts'
import { withPasted } from '../facts/stand-in.ts'
import { IMPACTS, findingOf, isNeed } from './rule.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import type { Finding, FixStep } from './types.ts'
import { unexplained } from './unexplained.ts'

const SEVERITIES = ['problem', 'warning', 'info', 'ok'] as const
const CERTAINTIES = ['proved', 'likely', 'possible'] as const
const LAST: Readonly<Record<string, number>> = { unexplained: IMPACTS.length, 'needs-evidence': IMPACTS.length + 1 }
const IMPACT = new Map(RULES.map((rule) => [rule.id, IMPACTS.indexOf(rule.impact)]))

/** What blocks most comes first: severity, then how much it takes away, how sure it is, and how many devices it explains. */
function inOrder(findings: Finding[]): Finding[] {
  const rank = (finding: Finding): number[] => [
    SEVERITIES.indexOf(finding.severity),
    LAST[finding.rule] ?? IMPACT.get(finding.rule) ?? 0,
    CERTAINTIES.indexOf(finding.certainty),
    -(finding.rows?.length ?? 0)
  ]
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .toSorted((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index])
      return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
    })
    .map(({ finding }) => finding)
}

/** Joins findings with the same root into the first of them, which then tells the symptoms of all. */
function joinRoots(found: { finding: Finding; root: string | undefined }[]): Finding[] {
  const first = new Map<string, Finding>()
  const kept: Finding[] = []
  for (const { finding, root } of found) {
    const same = root === undefined ? undefined : first.get(root)
    if (same === undefined) {
      const own = root === undefined ? finding : { ...finding }
      if (root !== undefined) first.set(root, own)
      kept.push(own)
      continue
    }
    same.also = [...(same.also ?? []), finding.rule]
    same.rows = [...new Set([...(same.rows ?? []), ...(finding.rows ?? [])])]
    const known = new Set(same.fix.map((step) => `${step.text}|${step.exact ?? ''}`))
    same.fix = [...same.fix, ...finding.fix.filter((step) => !known.has(`${step.text}|${step.exact ?? ''}`))]
  }
  return kept
}

/** Drops guesses about a capability that a proved cause already takes away as a whole. */
function withoutGuesses(findings: Finding[]): Finding[] {
  const settled = new Set(
    findings
      .filter((finding) => finding.severity === 'problem' && finding.certainty === 'proved' && IMPACT.get(finding.rule) === 0)
      .map((finding) => finding.capability)
  )
  return findings.filter(
    (finding) => finding.certainty !== 'possible' || IMPACT.get(finding.rule) !== 0 || !settled.has(finding.capability)
  )
}

/**
 * Named causes with their evidence and fixes, what blocks most first. Every block is listed, since lifting one is not
 * enough; a root cause is told once, with the rows that it explains; missing devices that nothing explains give "cause
 * not found". Pure, and does not throw for any input that fits the schemas.
 *
 * @param rules another set of rules, for tests
 */
export function diagnose(input: DiagnoseInput, rules: readonly Rule[] = RULES): Finding[] {
  const context = contextOf(input)
  const found: { finding: Finding; root: string | undefined }[] = []
  const earlier: Finding[] = []
  const needs = new Map<Finding['capability'], FixStep[]>()
  for (const rule of rules) {
    const result = rule.evaluate(context, earlier)
    if (result === undefined) continue
    if (isNeed(result)) {
      needs.set(rule.capability, [...(needs.get(rule.capability) ?? []), ...result.needs])
      continue
    }
    const finding = findingOf(rule, result)
    earlier.push(finding)
    found.push({ finding, root: result.root })
  }
  const causes = withoutGuesses(joinRoots(found))
  const open = unexplained(context, causes)
  return inOrder([...causes, ...open, ...needsEvidence(context, [...causes, ...open], needs)])
}

/** What else a person gave, as layers of effective redirection. Pasted registry values reach it through `withPasted`. */
export function effectiveExtras(extras: Extras = {}, pasted: PastedEvidence[] = []): Partial<EffectiveInput> {
  const properties = [
    ...(extras.properties ?? []),
    ...pasted.flatMap((one) =>
      one.kind === 'rdp' || one.kind === 'host-pool'
        ? one.value.properties.map(({ name, value }) => ({ name, value, source: one.kind as 'rdp' | 'host-pool' }))
        : []
    )
  ]
  return {
    ...(properties.length > 0 || extras.properties !== undefined ? { properties } : {}),
    ...(extras.client === undefined ? {} : { client: extras.client }),
    ...(extras.consent === undefined ? {} : { consent: extras.consent }),
    ...(extras.gateway === undefined ? {} : { gateway: extras.gateway }),
    ...(extras.xrdp === undefined ? {} : { xrdp: extras.xrdp })
  }
}

/**
 * The judgement of a pair whose rows are known: effective redirection and findings, from the same evidence.
 *
 * @param platform overrides the platform that the session's snapshot names
 */
export function explain(
  input: Omit<DiagnoseInput, 'effective'>,
  platform?: EffectiveInput['platform']
): { effective: Effective; findings: Finding[] } {
  const side = (name: Side, snapshot: Snapshot | undefined): Snapshot | undefined => withPasted(name, snapshot, input.pasted)
  const given = effectiveInputOf(side('local', input.local), side('session', input.session), effectiveExtras(input.extras, input.pasted))
  const judged = effective(platform === undefined ? given : { ...given, platform })
  return { effective: judged, findings: diagnose({ ...input, effective: judged }) }
}

/** What can be said from one side alone: no comparison, and every missing other side is named as what would decide it. */
export function diagnoseOne(snapshot: Snapshot, extras: Extras = {}, pasted: PastedEvidence[] = []): Finding[] {
  const [local, session] = snapshot.side === 'local' ? [snapshot, undefined] : [undefined, snapshot]
  return explain({ rows: [], pasted, extras, ...(local === undefined ? {} : { local }), ...(session === undefined ? {} : { session }) })
    .findings
}
