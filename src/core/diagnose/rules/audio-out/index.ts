import type { Rule } from '../../rule.ts'
import { audioOutDisabled } from './disabled/rule.ts'
import { audioOutPlaysRemotely } from './plays-remotely/rule.ts'
import { audioOutPropertyOff } from './property-off/rule.ts'
import { audioOutQualityLimited } from './quality-limited/rule.ts'

export const audioOutRules: readonly Rule[] = [audioOutDisabled, audioOutPlaysRemotely, audioOutPropertyOff, audioOutQualityLimited]
