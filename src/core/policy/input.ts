import type { EventsData, Platform, PolicyValue, PrivacyData, ServiceInfo } from '../snapshot/schema.ts'
import type { Capability } from './types.ts'

/** One property of an .rdp file or a host pool string, as its parser gives it. */
export interface RdpProperty {
  name: string
  value: string
  source: 'rdp' | 'host-pool'
}

export const CLIENT_PLATFORMS = ['windows', 'macos', 'linux', 'ios', 'android', 'web'] as const
export type ClientPlatform = (typeof CLIENT_PLATFORMS)[number]

export interface ClientInfo {
  platform: ClientPlatform
  /** The client program where it is known, such as "mstsc.exe" or "xfreerdp". */
  name?: string
}

/** The answer given in the dialog that lists the redirections of an .rdp file. 'asked': it was shown, the answer is not known. */
export type Consent = 'granted' | 'refused' | 'asked'

export interface Gateway {
  /** Host name of the RD Gateway in use. */
  name?: string
  /** Whether its authorization policy lets the device through. */
  ports: 'allowed' | 'forbidden' | 'unknown'
}

/** The [Channels] section of xrdp.ini and the sound module of an xrdp session; undefined where it is not known. */
export interface XrdpFacts {
  rdpsnd?: boolean
  rdpdr?: boolean
  drdynvc?: boolean
  soundModule?: boolean
}

/** A service list and a privacy setting each belong to one side. */
export interface BySide<T> {
  local?: T
  session?: T
}

/**
 * Everything that decides redirection, as far as it is known. An absent field was not asked; `policies: undefined`
 * was not or could not be read, while `policies: []` was read and sets nothing.
 */
export interface EffectiveInput {
  platform: Platform | 'unknown'
  /** In file order: the last of equal names wins within a source, the most restrictive source across sources. */
  properties?: RdpProperty[]
  consent?: Consent | Partial<Record<Capability, Consent>>
  client?: ClientInfo
  gateway?: Gateway
  policies?: PolicyValue[]
  services?: BySide<ServiceInfo[]>
  privacy?: BySide<PrivacyData>
  /** Event logs of the session host. */
  events?: EventsData
  /** ISO time at which the session began; older events say nothing about it. */
  sessionStartedAt?: string
  /** Window station name such as "RDP-Tcp#3": it names the listener that the session came through. */
  stationName?: string
  xrdp?: XrdpFacts
  /** Capabilities of which a redirected device was seen in the session: that settles what could not be read. */
  seen?: readonly Capability[]
}
