import { SIGN_IN } from '../capabilities/index.ts'
import type { Context } from '../diagnose/context.ts'
import type { FixStep } from '../diagnose/finding.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'

/** Signing in to a session with Windows Hello for Business, or with a smart card. */
export const READINESS_TOPICS = ['hello', SIGN_IN] as const
export type ReadinessTopic = (typeof READINESS_TOPICS)[number]

/** One requirement with its state. `unknown` says in `detail` what would decide it. */
export interface ReadinessLine {
  /** Stable id such as `hello/provider`. */
  id: string
  topic: ReadinessTopic
  requirement: Text
  state: 'ok' | 'problem' | 'unknown'
  detail: Words
  /** What to do; empty where the state is ok. */
  fix: FixStep[]
  links: string[]
}

export interface Judgement {
  state: ReadinessLine['state']
  detail: Words
  /** What to do where the requirement's own steps do not fit what was found. */
  fix?: FixStep[]
}

/** A requirement of the vendor's documentation, and how it is judged. */
export interface Requirement {
  id: string
  topic: ReadinessTopic
  requirement: Text
  fix: FixStep[]
  links: readonly string[]
  judge(context: Context): Judgement
}

export const ok = (detail: Words): Judgement => ({ state: 'ok', detail })
export const problem = (detail: Words, fix?: FixStep[]): Judgement => ({ state: 'problem', detail, ...(fix === undefined ? {} : { fix }) })
export const unknown = (detail: Words): Judgement => ({ state: 'unknown', detail })

/** What was not read of a side: it asks for Sidecheck there only where Sidecheck was not run there. */
export const notRead = ({ facts }: Context, side: Side, ask: Text, tried: Text = say(`sign-in.unknown.not-read-${side}`)): Judgement =>
  unknown(facts.snapshot(side) === undefined ? ask : tried)
