import type { Context } from '../diagnose/context.ts'
import type { DiagnoseInput } from '../facts/answers.ts'
import type { FixStep } from '../diagnose/finding.ts'

/** Signing in to a session with Windows Hello for Business, or with a smart card. */
export type ReadinessTopic = 'hello' | 'smartcard'

/** One requirement with its state. `unknown` says in `detail` what would decide it. */
export interface ReadinessLine {
  /** Stable id such as `hello/provider`. */
  id: string
  topic: ReadinessTopic
  requirement: string
  state: 'ok' | 'problem' | 'unknown'
  detail: string
  /** What to do; empty where the state is ok. */
  fix: FixStep[]
  links: string[]
}

export type ReadinessInput = Omit<DiagnoseInput, 'rows'>

export interface Judgement {
  state: ReadinessLine['state']
  detail: string
  /** What to do where the requirement's own steps do not fit what was found. */
  fix?: FixStep[]
}

/** A requirement of the vendor's documentation, and how it is judged. */
export interface Requirement {
  id: string
  topic: ReadinessTopic
  requirement: string
  fix: FixStep[]
  links: readonly string[]
  judge(context: Context): Judgement
}

export const ok = (detail: string): Judgement => ({ state: 'ok', detail })
export const problem = (detail: string, fix?: FixStep[]): Judgement => ({ state: 'problem', detail, ...(fix === undefined ? {} : { fix }) })
export const unknown = (detail: string): Judgement => ({ state: 'unknown', detail })
