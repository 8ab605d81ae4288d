import type { Context } from './context.ts'
import type { Evidence, Finding, FindingCertainty, FixStep, Severity } from './types.ts'

/** How far a rule's knowledge goes. vendor: documented or in code. reported: users say so. inferred: it follows from how things work. */
export type Trust = 'vendor' | 'reported' | 'inferred'

/**
 * What a cause takes away, the worst first: everything of a capability, some devices, signing in, or only quality.
 * 'note' takes nothing away.
 */
export const IMPACTS = ['capability', 'device', 'sign-in', 'quality', 'note'] as const
export type Impact = (typeof IMPACTS)[number]

/** What a rule found, before its certainty is worked out. */
export interface Draft {
  severity: Severity
  /** Whether the cause itself was read in the machine, or follows from what was read. 'guess' also lowers documented causes to possible ones. */
  seen: 'read' | 'follows' | 'guess'
  title: string
  cause: string
  evidence: Evidence[]
  fix: FixStep[]
  links: readonly string[]
  rows?: string[]
  /** Where a rule serves several capabilities. */
  capability?: Finding['capability']
  /** Findings with the same root are one cause and are shown once. */
  root?: string
}

/** What would decide a rule that cannot be decided. */
export interface NeedsEvidence {
  needs: FixStep[]
}

export interface Rule {
  /** Stable id, part of the JSON contract. */
  id: string
  trust: Trust
  capability: Finding['capability']
  impact: Impact
  /** `earlier` holds the findings of the rules before this one. Pure; never throws. */
  evaluate(context: Context, earlier: readonly Finding[]): Draft | NeedsEvidence | undefined
}

export const isNeed = (result: Draft | NeedsEvidence): result is NeedsEvidence => 'needs' in result

/** A documented cause that was read is proved; what only follows is likely; what is inferred stays possible. */
export function certaintyOf(trust: Trust, seen: Draft['seen']): FindingCertainty {
  if (trust === 'inferred' || seen === 'guess') return 'possible'
  if (trust === 'vendor') return seen === 'read' ? 'proved' : 'likely'
  return seen === 'read' ? 'likely' : 'possible'
}

export function findingOf(rule: Rule, draft: Draft): Finding {
  const { severity, title, cause, evidence, fix, links, rows } = draft
  return {
    rule: rule.id,
    severity,
    certainty: certaintyOf(rule.trust, draft.seen),
    capability: draft.capability ?? rule.capability,
    title,
    cause,
    evidence,
    fix,
    links: [...links],
    ...(rows === undefined || rows.length === 0 ? {} : { rows })
  }
}
