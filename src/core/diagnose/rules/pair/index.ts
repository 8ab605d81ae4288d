import type { Rule } from '../../rule.ts'
import { pairHoursApart } from './hours-apart/rule.ts'
import { pairNoSession } from './no-session/rule.ts'
import { pairOneSide } from './one-side/rule.ts'
import { pairOtherClient } from './other-client/rule.ts'
import { pairSameMachine } from './same-machine/rule.ts'
import { pairSwapped } from './swapped/rule.ts'

export const pairRules: readonly Rule[] = [pairSwapped, pairOneSide, pairSameMachine, pairNoSession, pairOtherClient, pairHoursApart]
