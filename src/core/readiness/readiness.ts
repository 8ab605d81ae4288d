import { SIGN_IN } from '../capabilities/index.ts'
import { contextOf } from '../diagnose/context.ts'
import { certificateRequirements } from './certificates.ts'
import { helloRequirements, smartcardRequirements } from './surroundings.ts'
import type { FactBase } from '../facts/base.ts'
import type { Effective } from '../policy/layers.ts'
import type { ReadinessLine, Requirement } from './types.ts'

/** All requirements, in the order in which a person would check them. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...helloRequirements.slice(0, 1),
  ...certificateRequirements('hello'),
  ...helloRequirements.slice(1),
  ...smartcardRequirements.slice(0, 4),
  ...certificateRequirements(SIGN_IN),
  ...smartcardRequirements.slice(4)
]

/**
 * Whether a person can sign in to a session with Windows Hello for Business, and with a smart card: one line for each
 * requirement. What was not read is `unknown`, never `ok`.
 * https://learn.microsoft.com/en-us/windows/security/identity-protection/hello-for-business/rdp-sign-in
 * https://learn.microsoft.com/en-us/windows/security/identity-protection/smart-cards/smart-card-and-remote-desktop-services
 */
export function readiness(facts: FactBase, effective: Effective, now?: string): ReadinessLine[] {
  const context = contextOf(facts, [], effective, now)
  return REQUIREMENTS.map(({ id, topic, requirement, fix, links, judge }) => {
    const judged = judge(context)
    const { state, detail } = judged
    return { id, topic, requirement, state, detail, fix: state === 'ok' ? [] : (judged.fix ?? fix), links: [...links] }
  })
}
