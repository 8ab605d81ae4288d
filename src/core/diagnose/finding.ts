import { CAPABILITIES } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Side } from '../snapshot/schema.ts'
import type { Params, Text, Words } from '../words/index.ts'

export const SEVERITIES = ['problem', 'warning', 'info', 'ok'] as const
export type Severity = (typeof SEVERITIES)[number]

/** proved: read in the machine itself. likely: follows from what was read. possible: inferred; never shown as fact. */
export const CERTAINTIES = ['proved', 'likely', 'possible'] as const
export type FindingCertainty = (typeof CERTAINTIES)[number]

/** Who can do a step. */
export const ACTORS = ['you', 'helpdesk', 'administrator'] as const

export interface Evidence {
  side: Side
  /** What was asked: a native call, a registry value, a pasted text. */
  source: Words
  value: Words
}

/** The ids of the sentences that tell somebody what to do. Where each is done, where.ts says. */
export type StepId = Extract<Text['id'], `step.${string}` | `${string}.fix.${string}`>

export interface FixStep {
  /** Id of one imperative sentence in the catalogues, with what is put into it. */
  step: StepId
  params?: Params
  who: (typeof ACTORS)[number]
  /** The exact setting, command or path, shown in a fixed-width face. */
  exact?: Words
}

/**
 * What a finding is about. Signing in with Windows Hello is no device, and is judged all the same; so is whether the two snapshots
 * are a pair at all.
 */
export const SUBJECTS = [...CAPABILITIES, 'hello', 'pair'] as const
export type Subject = (typeof SUBJECTS)[number]

/** Whether a finding is about a capability, which has devices, rows and layers. */
export const isCapability = (subject: Subject): subject is Capability => subject !== 'hello' && subject !== 'pair'

/** A named cause, or "cause not found". Data: a renderer makes words of it. */
export interface Finding {
  /** Stable id such as `com/policy-blocked`. */
  rule: string
  severity: Severity
  certainty: FindingCertainty
  capability: Subject
  /** One sentence for an end user, without jargon. */
  title: Text
  /** The cause for a helpdesk agent. */
  cause: Words
  evidence: Evidence[]
  fix: FixStep[]
  links: string[]
  /** Keys of the comparison rows this finding explains. */
  rows?: string[]
  /** Rules that found the same root cause for other capabilities and are told here, once. */
  also?: string[]
}
