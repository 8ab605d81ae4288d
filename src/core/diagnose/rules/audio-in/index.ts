import type { Rule } from '../../rule.ts'
import { audioInClientOff } from './client-off/rule.ts'
import { audioInClipping } from './clipping/rule.ts'
import { audioInMobileAppPolicy } from './mobile-app-policy/rule.ts'
import { audioInPluggedAfterConnect } from './plugged-after-connect/rule.ts'
import { audioInPrivacyDenied } from './privacy-denied/rule.ts'
import { audioInSilent } from './silent/rule.ts'
import { audioInWrongDefault } from './wrong-default/rule.ts'

export const audioInRules: readonly Rule[] = [
  audioInClientOff,
  audioInClipping,
  audioInMobileAppPolicy,
  audioInPluggedAfterConnect,
  audioInPrivacyDenied,
  audioInSilent,
  audioInWrongDefault
]
