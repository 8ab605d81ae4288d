import type { Rule } from '../../rule.ts'
import { comAbove9 } from './above-9/rule.ts'
import { comBusyLocal } from './busy-local/rule.ts'
import { comDriverMissing } from './driver-missing/rule.ts'
import { comFreeRdpIoctl } from './freerdp-ioctl/rule.ts'
import { comGatewayBlocked } from './gateway-blocked/rule.ts'
import { comLatency } from './latency/rule.ts'
import { comLinuxPermission } from './linux-permission/rule.ts'
import { comNotAskedFor } from './not-asked-for/rule.ts'
import { comNotInDeviceManager } from './not-in-device-manager/rule.ts'
import { comNumberClash } from './number-clash/rule.ts'
import { comOtherSession } from './other-session/rule.ts'
import { comXrdpNone } from './xrdp-none/rule.ts'

export const comRules: readonly Rule[] = [
  comAbove9,
  comBusyLocal,
  comDriverMissing,
  comFreeRdpIoctl,
  comGatewayBlocked,
  comLatency,
  comLinuxPermission,
  comNotAskedFor,
  comNotInDeviceManager,
  comNumberClash,
  comOtherSession,
  comXrdpNone
]
