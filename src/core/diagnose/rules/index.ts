import type { Rule } from '../rule.ts'
import { audioLevels } from './audio/levels.ts'
import { audioLicensing } from './audio/licensing.ts'
import { audioInMobileAppPolicy } from './audio/mobile-app-policy.ts'
import { audioMuted } from './audio/muted.ts'
import { audioOptimisedApps } from './audio/optimised-apps.ts'
import { playbackPlace } from './audio/playback-place.ts'
import { audioInPluggedAfterConnect } from './audio/plugged-after-connect.ts'
import { audioInPrivacyDenied } from './audio/privacy-denied.ts'
import { audioOutQualityLimited } from './audio/quality-limited.ts'
import { audioServiceStopped } from './audio/service-stopped.ts'
import { audioUdpUnavailable } from './audio/udp-unavailable.ts'
import { audioVolumeZero } from './audio/volume-zero.ts'
import { audioInWrongDefault } from './audio/wrong-default.ts'
import { audioXrdpChannelsOff } from './audio/xrdp-channels-off.ts'
import { audioXrdpModuleMissing } from './audio/xrdp-module-missing.ts'
import { comAbove9 } from './com/above-9.ts'
import { comBusyLocal } from './com/busy-local.ts'
import { comDriverMissing } from './com/driver-missing.ts'
import { comFreeRdpIoctl } from './com/freerdp-ioctl.ts'
import { comGatewayBlocked } from './com/gateway-blocked.ts'
import { comLatency } from './com/latency.ts'
import { comLinuxPermission } from './com/linux-permission.ts'
import { comNotInDeviceManager } from './com/not-in-device-manager.ts'
import { comNumberClash } from './com/number-clash.ts'
import { comXrdpNone } from './com/xrdp-none.ts'
import { helloCertificateState } from './hello/certificate-state.ts'
import { helloConsiderRcg } from './hello/consider-rcg.ts'
import { helloDualEnrollment } from './hello/dual-enrollment.ts'
import { helloMixedManagement } from './hello/mixed-management.ts'
import { helloNoCertificate } from './hello/no-certificate.ts'
import { helloNotAllowed } from './hello/not-allowed-to-connect.ts'
import { helloSecureDesktopRunas } from './hello/secure-desktop-runas.ts'
import { helloTls13 } from './hello/tls13-client-auth.ts'
import { helloWrongProvider } from './hello/wrong-provider.ts'
import { clientUnsupported } from './layers/client-unsupported.ts'
import { consentNotTicked } from './layers/consent-not-ticked.ts'
import { hostSettingBlocked } from './layers/host-setting-blocked.ts'
import { policyBlocked } from './layers/policy-blocked.ts'
import { propertyOff } from './layers/property-off.ts'
import { cardDiffers } from './smartcard/card-differs.ts'
import { certificateUnusable } from './smartcard/certificate-unusable.ts'
import { inExclusiveUse } from './smartcard/in-exclusive-use.ts'
import { issuerNotInNtAuth } from './smartcard/issuer-not-in-ntauth.ts'
import { kdcRootMissing } from './smartcard/kdc-root-missing.ts'
import { kspForced } from './smartcard/ksp-forced.ts'
import { linuxLatePcscd } from './smartcard/linux-late-pcscd.ts'
import { nestedSession } from './smartcard/nested-session.ts'
import { noCard } from './smartcard/no-card.ts'
import { noLocalReader } from './smartcard/no-local-reader.ts'
import { readerOnHost } from './smartcard/reader-on-host.ts'
import { serviceDisabled } from './smartcard/service-disabled.ts'
import { serviceNotTriggered } from './smartcard/service-not-triggered.ts'
import { slowLink } from './smartcard/slow-link.ts'
import { upnUnresolvable } from './smartcard/upn-unresolvable.ts'
import { xrdpListedOnly } from './smartcard/xrdp-listed-only.ts'
import { xrdpNotOffered } from './smartcard/xrdp-not-offered.ts'

/** All rules. A rule that asks for earlier findings stands after the rules that it asks about. */
export const RULES: readonly Rule[] = [
  ...clientUnsupported,
  comXrdpNone,
  ...propertyOff,
  ...playbackPlace,
  ...policyBlocked,
  ...hostSettingBlocked,
  ...audioLicensing,
  ...consentNotTicked,
  nestedSession,
  readerOnHost,
  xrdpNotOffered,
  serviceDisabled,
  linuxLatePcscd,
  noLocalReader,
  audioServiceStopped,
  audioXrdpModuleMissing,
  audioXrdpChannelsOff,
  audioInPrivacyDenied,
  audioInMobileAppPolicy,
  comGatewayBlocked,
  comBusyLocal,
  comLinuxPermission,
  comNumberClash,
  comAbove9,
  comDriverMissing,
  comFreeRdpIoctl,
  inExclusiveUse,
  cardDiffers,
  noCard,
  xrdpListedOnly,
  audioInPluggedAfterConnect,
  audioInWrongDefault,
  ...audioMuted,
  audioVolumeZero,
  ...audioLevels,
  serviceNotTriggered,
  kspForced,
  issuerNotInNtAuth,
  kdcRootMissing,
  upnUnresolvable,
  certificateUnusable,
  helloNotAllowed,
  helloNoCertificate,
  helloWrongProvider,
  ...helloCertificateState,
  helloMixedManagement,
  helloSecureDesktopRunas,
  helloDualEnrollment,
  helloTls13,
  helloConsiderRcg,
  slowLink,
  comLatency,
  audioOutQualityLimited,
  audioUdpUnavailable,
  comNotInDeviceManager,
  audioOptimisedApps
]
