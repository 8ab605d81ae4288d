import type { Side } from '../snapshot/schema.ts'
import type { Capability } from '../policy/types.ts'

export type Severity = 'ok' | 'info' | 'warning' | 'problem'

/** proved: read in the machine itself. likely: follows from what was read. possible: inferred; never shown as fact. */
export type FindingCertainty = 'proved' | 'likely' | 'possible'

export interface Evidence {
  side: Side
  /** What was asked: a native call, a registry value, a pasted text. */
  source: string
  value: string
}

export interface FixStep {
  /** One imperative sentence. */
  text: string
  /** Who can do it. */
  who: 'you' | 'helpdesk' | 'administrator'
  /** The exact setting, command or path, shown in a fixed-width face. */
  exact?: string
}

/** A named cause, or "cause not found". Part of the JSON contract. */
export interface Finding {
  /** Stable id such as `com/policy-blocked`. */
  rule: string
  severity: Severity
  certainty: FindingCertainty
  capability: Capability | 'hello'
  /** One sentence for an end user, without jargon. */
  title: string
  /** The cause for a helpdesk agent. */
  cause: string
  evidence: Evidence[]
  fix: FixStep[]
  links: string[]
  /** Keys of the comparison rows this finding explains. */
  rows?: string[]
  /** Rules that found the same root cause for other capabilities and are told here, once. */
  also?: string[]
}
