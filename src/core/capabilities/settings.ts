import type { Platform } from '../snapshot/schema.ts'
import type { LayerEffect } from './layers.ts'

/**
 * What decides each capability: the Group Policy value, the session host's own value, and the RDP property.
 * Sources: the terminalserver administrative template that ships with Windows for names, keys and values;
 * https://learn.microsoft.com/en-us/azure/virtual-desktop/rdp-properties for properties and their defaults.
 */
/** Registry key that Group Policy and Intune write. */
export const POLICY_KEY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
/** The session host's own settings. */
export const TERMINAL_SERVER_KEY = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server'
/** One key for each listener below this one. */
export const WINSTATIONS_KEY = `${TERMINAL_SERVER_KEY}\\WinStations`

const SESSION_HOST = 'Windows Components > Remote Desktop Services > Remote Desktop Session Host'
const groupPolicy = (category: string): string =>
  `Computer Configuration > Policies > Administrative Templates > ${SESSION_HOST} > ${category}`
const intune = (category: string): string => `Settings catalog > Administrative Templates > ${SESSION_HOST} > ${category}`
export const REDIRECTION = 'Device and Resource Redirection'
export const PRINTING = 'Printer Redirection'

export interface PolicyFacts {
  valueName: string
  displayName: string
  /** Path to the setting in the Group Policy editor, without its name. */
  groupPolicyPath: string
  /** Path to the same setting in Intune. */
  intunePath: string
  /** The data that blocks. 0 is the inverted sense of fEnable...; for fDisable... every value but 0 blocks. */
  blocks: 'zero' | 'nonzero'
  /** The state of the policy that blocks, and the ones that do not. */
  blockingState: 'Enabled' | 'Disabled'
  allowingState: string
}

interface HostFacts {
  /** 'host': below the Terminal Server key. 'listener': below each listener's key. */
  layer: 'host' | 'listener'
  valueName: string
  blocks: 'zero' | 'nonzero'
}

/** Months that a vendor names: the words for them stand in the catalogues. */
export type Since = '2025-06' | '2026-06'

/** A default that the service changed. What was made before the month keeps the one from before, and nobody can tell which it is. */
interface ChangedDefault {
  value: string
  since: Since
  on: readonly Service[]
}

/** The vendor's services that hand out sessions. cloudpc: Windows 365 or Microsoft Dev Box, whose machines carry the same marks. */
export const SERVICES = ['avd', 'windows365', 'devbox', 'cloudpc'] as const
export type Service = (typeof SERVICES)[number]

export interface PropertyFacts {
  name: string
  type: 'i' | 's'
  /** Effect of each value of an integer property. */
  values: ReadonlyMap<string, LayerEffect>
  /** The value that lets the device through, written as a property line. */
  allowing: string
  /** Documented default. "" is none. */
  fallback: string
  /** Platforms whose service sets another default. */
  platformDefaults?: Partial<Record<Platform, string>>
  changedDefault?: ChangedDefault
  /**
   * Platforms on which a client has it off until a person switches it on: each Default.rdp that Remote Desktop Connection
   * writes carries the 0. Without the file nobody knows whether it was ticked, so the documented default says nothing there.
   */
  tickedByHand?: readonly Platform[]
  /** What a session collection of Remote Desktop Services calls it in -ClientDeviceRedirectionOptions. */
  collectionOption?: string
  /** The setting's words in the Azure portal, below RDP Properties > Device redirection, and the choice that lets it through. */
  portal?: { name: string; choice: string }
}

export interface SettingFacts {
  policy: PolicyFacts
  host?: HostFacts
  property: PropertyFacts
}

export const denies = (valueName: string, displayName: string, category = REDIRECTION): PolicyFacts => ({
  valueName,
  displayName,
  groupPolicyPath: groupPolicy(category),
  intunePath: intune(category),
  blocks: 'nonzero',
  blockingState: 'Enabled',
  allowingState: 'Disabled or Not configured'
})
export const permits = (valueName: string, displayName: string): PolicyFacts => ({
  valueName,
  displayName,
  groupPolicyPath: groupPolicy(REDIRECTION),
  intunePath: intune(REDIRECTION),
  blocks: 'nonzero',
  blockingState: 'Disabled',
  allowingState: 'Enabled or Not configured'
})

const ON_OFF: ReadonlyMap<string, LayerEffect> = new Map([
  ['0', 'blocks'],
  ['1', 'allows']
])
export const flag = (
  name: string,
  fallback: '0' | '1',
  { portal, collectionOption }: Pick<PropertyFacts, 'portal' | 'collectionOption'> = {}
): PropertyFacts => ({
  name,
  type: 'i',
  values: ON_OFF,
  allowing: `${name}:i:1`,
  fallback,
  ...(portal === undefined ? {} : { portal }),
  ...(collectionOption === undefined ? {} : { collectionOption })
})
export const list = (name: string, fallback: string, collectionOption?: string): PropertyFacts => ({
  name,
  type: 's',
  values: new Map(),
  allowing: `${name}:s:*`,
  fallback,
  ...(collectionOption === undefined ? {} : { collectionOption })
})

/**
 * Off in what a service made since June 2025, on in what it made before: clipboard, drives, printers and USB devices. Smart cards, COM
 * ports and sound were left as they were.
 * https://learn.microsoft.com/en-us/azure/virtual-desktop/whats-new
 * https://learn.microsoft.com/en-us/windows-365/enterprise/whats-new
 */
export const offSinceJune2025 = (property: PropertyFacts): PropertyFacts => ({
  ...property,
  changedDefault: { value: property.type === 's' ? '' : '0', since: '2025-06', on: SERVICES }
})

/**
 * A Conditional Access policy of Microsoft Entra can decide these for each connection to a service, as one of its session controls.
 * In preview since June 2026. https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-session
 */
export const CONDITIONAL_ACCESS = { since: '2026-06', on: SERVICES } as const satisfies { since: Since; on: readonly Service[] }

/** Playback quality: Group Policy's AllowedAudioQualityMode and the .rdp property; the lower of both applies. */
export const QUALITY = {
  valueName: 'AllowedAudioQualityMode',
  displayName: 'Limit audio playback quality',
  groupPolicyPath: groupPolicy(REDIRECTION),
  intunePath: intune(REDIRECTION),
  /** Bit mask written by the policy: Dynamic, Medium, High. */
  policyValues: [
    ['1', 'dynamic'],
    ['3', 'medium'],
    ['7', 'high']
  ],
  property: 'audioqualitymode',
  /** https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-rdpea/70d863e0-24d6-4d21-b91d-8a3226d18e70 */
  propertyValues: [
    ['0', 'dynamic'],
    ['1', 'medium'],
    ['2', 'high']
  ]
} as const

/** Whether a registry value's data blocks; undefined where the data is no number. */
export function blocks(sense: 'zero' | 'nonzero', data: number | string | undefined): boolean | undefined {
  const value = typeof data === 'number' ? data : data !== undefined && /^\s*(0x[0-9a-f]+|\d+)\s*$/i.test(data) ? Number(data) : undefined
  if (value === undefined) return undefined
  return sense === 'zero' ? value === 0 : value !== 0
}
