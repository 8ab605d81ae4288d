import type { Rule } from '../rule.ts'
import { audioInRules } from './audio-in/index.ts'
import { audioOutRules } from './audio-out/index.ts'
import { audioRules } from './audio/index.ts'
import { comRules } from './com/index.ts'
import { clientUnsupported } from './each/client-unsupported/rule.ts'
import { consentNotTicked } from './each/consent-not-ticked/rule.ts'
import { defaultOther } from './each/default-other/rule.ts'
import { hostSettingBlocked } from './each/host-setting-blocked/rule.ts'
import { audioLicensing } from './each/licensing/rule.ts'
import { audioMuted } from './each/muted/rule.ts'
import { pastedError } from './each/pasted-error/rule.ts'
import { policyBlocked } from './each/policy-blocked/rule.ts'
import { propertyOff } from './each/property-off/rule.ts'
import { sessionCarriesNone } from './each/session-carries-none/rule.ts'
import { wentAway } from './each/went-away/rule.ts'
import { pairRules } from './pair/index.ts'
import { whfbRules } from './whfb/index.ts'
import { smartcardRules } from './smartcard/index.ts'

/** All rules. Their place in this list means nothing: order is declared, see order.ts. */
export const RULES: readonly Rule[] = [
  ...pairRules,
  ...clientUnsupported,
  ...sessionCarriesNone,
  ...consentNotTicked,
  ...propertyOff,
  ...policyBlocked,
  ...hostSettingBlocked,
  ...audioLicensing,
  ...audioMuted,
  ...wentAway,
  ...pastedError,
  ...defaultOther,
  ...smartcardRules,
  ...comRules,
  ...audioRules,
  ...audioInRules,
  ...audioOutRules,
  ...whfbRules
]
