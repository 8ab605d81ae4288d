import type { LayerKind } from '../capabilities/layers.ts'
import type { Fact } from '../facts/fact.ts'
import type { FactKind } from '../facts/kinds.ts'
import type { Text, Words } from '../words/index.ts'
import type { Context } from './context.ts'
import type { Evidence, FixStep, Severity, Subject } from './finding.ts'

/**
 * How far a rule's knowledge goes. vendor: documented or in code. reported: users say so, at most likely. inferred: it follows
 * from how things work, and stays possible whatever it proves (certainty.ts).
 */
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
  /** The facts that are the cause itself, such as the blocking value: only they can prove it. None where it only follows from others. */
  proof: readonly Fact[]
  /** It fits, and nothing that was read speaks for it: never more than possible. */
  guess?: true
  /** What usually is so where nothing says otherwise: left out beside a finding of another rule that explains its rows. */
  unlessExplained?: true
  title: Text
  cause: Words
  evidence: Evidence[]
  fix: FixStep[]
  links: readonly string[]
  rows?: string[]
  /** Where a rule serves several capabilities. */
  capability?: Subject
  /** Findings with the same root are one cause and are shown once. */
  root?: string
}

/** What would decide a rule that cannot be decided. */
export interface NeedsEvidence {
  needs: FixStep[]
  /** A suspicion that counts only while no other problem of the capability was found. */
  unlessExplained?: true
}

export interface Rule {
  /** Stable id, part of the JSON contract: the name of its folder. */
  id: string
  trust: Trust
  capability: Subject
  impact: Impact
  /** The layer that it is about: of equally grave causes the one nearest to the client comes first. */
  layer?: LayerKind
  /** Rules that already tell what this one would: it is left out beside them. */
  explainedBy?: readonly string[]
  /** The kinds of facts without which it has nothing to say, and is not asked; a list inside means any of them. */
  needs: readonly (FactKind | readonly FactKind[])[]
  /** Further kinds that it looks at. */
  uses?: readonly FactKind[]
  /** It is about the findings of other rules: judged after them, with their ids. */
  followUp?: true
  /** Pure. One that throws is named in the report, and all others stand. */
  evaluate(context: Context, fired?: readonly string[]): Draft | NeedsEvidence | undefined
}

export const isNeed = (result: Draft | NeedsEvidence): result is NeedsEvidence => 'needs' in result
