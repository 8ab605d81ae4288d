import type { Rule } from '../../rule.ts'
import { cardDiffers } from './card-differs/rule.ts'
import { certificateUnusable } from './certificate-unusable/rule.ts'
import { inExclusiveUse } from './in-exclusive-use/rule.ts'
import { issuerNotInNtAuth } from './issuer-not-in-ntauth/rule.ts'
import { kdcRootMissing } from './kdc-root-missing/rule.ts'
import { kspForced } from './ksp-forced/rule.ts'
import { linuxLatePcscd } from './linux-late-pcscd/rule.ts'
import { minidriverDiffers } from './minidriver-differs/rule.ts'
import { nestedSession } from './nested-session/rule.ts'
import { noCard } from './no-card/rule.ts'
import { noLocalReader } from './no-local-reader/rule.ts'
import { polkitRefused } from './polkit-refused/rule.ts'
import { readerOnHost } from './reader-on-host/rule.ts'
import { serviceDisabled } from './service-disabled/rule.ts'
import { serviceNotTriggered } from './service-not-triggered/rule.ts'
import { slowLink } from './slow-link/rule.ts'
import { upnUnresolvable } from './upn-unresolvable/rule.ts'
import { xrdpListedOnly } from './xrdp-listed-only/rule.ts'
import { xrdpNotOffered } from './xrdp-not-offered/rule.ts'

export const smartcardRules: readonly Rule[] = [
  cardDiffers,
  certificateUnusable,
  inExclusiveUse,
  issuerNotInNtAuth,
  kdcRootMissing,
  kspForced,
  linuxLatePcscd,
  minidriverDiffers,
  nestedSession,
  noCard,
  noLocalReader,
  polkitRefused,
  readerOnHost,
  serviceDisabled,
  serviceNotTriggered,
  slowLink,
  upnUnresolvable,
  xrdpListedOnly,
  xrdpNotOffered
]
