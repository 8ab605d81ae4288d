import { audioIn, audioOut } from './audio.ts'
import { com } from './com.ts'
import type { CapabilityFacts, SettingsOf } from './descriptor.ts'
import { OTHERS } from './others.ts'
import { smartcard } from './smartcard.ts'

/** The capabilities whose redirection Sidecheck tests, in the order in which they are shown. Their keys are part of the JSON contract. */
export const TESTED = { smartcard, com, audioOut, audioIn } as const

export type Capability = keyof typeof TESTED
export const CAPABILITIES = Object.keys(TESTED) as Capability[]

export type OtherCapability = keyof typeof OTHERS
export const OTHER_CAPABILITIES = Object.keys(OTHERS) as OtherCapability[]

export type AnyCapability = Capability | OtherCapability

/** The devices that a capability lists. */
export type DeviceOf<C extends Capability> = (typeof TESTED)[C] extends CapabilityFacts<infer D> ? D : never

const ALL: Readonly<Record<AnyCapability, SettingsOf>> = { ...TESTED, ...OTHERS }

/** What decides a capability. */
export const settingsOf = (capability: AnyCapability): SettingsOf => ALL[capability]

/** A capability with its devices, told of any device: whoever hands its own devices back to it may. */
export const capabilityFacts = (capability: Capability): CapabilityFacts => TESTED[capability]

/** Every capability's settings. */
export const ALL_SETTINGS = Object.values(ALL).map(({ setting }) => setting)

export { OTHERS }
export type { CapabilityFacts, Device, DevicesOf, SettingsOf } from './descriptor.ts'
