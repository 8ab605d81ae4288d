import type { Rule } from '../../rule.ts'
import { audioOptimisedApps } from './optimised-apps/rule.ts'
import { audioServiceStopped } from './service-stopped/rule.ts'
import { audioUdpUnavailable } from './udp-unavailable/rule.ts'
import { audioVolumeZero } from './volume-zero/rule.ts'
import { audioXrdpChannelsOff } from './xrdp-channels-off/rule.ts'
import { audioXrdpModuleMissing } from './xrdp-module-missing/rule.ts'

export const audioRules: readonly Rule[] = [
  audioOptimisedApps,
  audioServiceStopped,
  audioUdpUnavailable,
  audioVolumeZero,
  audioXrdpChannelsOff,
  audioXrdpModuleMissing
]
