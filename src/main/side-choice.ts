import * as v from 'valibot'
import { sideChoiceSchema } from '../shared/contract.ts'
import type { SideChoice } from '../shared/contract.ts'

/** Reads a --side option. @throws Error with a sentence for the person when it is none of the three. */
export function parseSideChoice(value: string): SideChoice {
  const result = v.safeParse(sideChoiceSchema, value)
  if (!result.success) throw new Error(`--side takes "local", "session" or "auto", not "${value}"`)
  return result.output
}
