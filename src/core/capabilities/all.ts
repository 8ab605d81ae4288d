import type { SettingsOf } from './descriptor.ts'
import { TESTED } from './index.ts'
import type { Capability } from './index.ts'
import { OTHERS } from './others.ts'

/** Those whose settings are read and whose devices nobody lists. Apart from the tested ones, which the first screen shows. */
export type OtherCapability = keyof typeof OTHERS
export const OTHER_CAPABILITIES = Object.keys(OTHERS) as OtherCapability[]

export type AnyCapability = Capability | OtherCapability

const ALL: Readonly<Record<AnyCapability, SettingsOf>> = { ...TESTED, ...OTHERS }

/** What decides a capability. */
export const settingsOf = (capability: AnyCapability): SettingsOf => ALL[capability]

/** Every capability's settings. */
export const ALL_SETTINGS = Object.values(ALL).map(({ setting }) => setting)
