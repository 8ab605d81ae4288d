import type { Side } from '../snapshot/schema.ts'

/** One property of an .rdp file, a host pool string or another client's connection, as its parser gives it. */
export interface RdpProperty {
  name: string
  value: string
  source: 'rdp' | 'host-pool' | 'connection'
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

/** What the session controls of Conditional Access let through, as somebody told who can see the policy. */
export interface ConditionalAccess {
  clipboard?: boolean
  drive?: boolean
  printer?: boolean
  usb?: boolean
}

/** The [Channels] section of xrdp.ini and the sound module of an xrdp session; undefined where it is not known. */
export interface XrdpFacts {
  rdpsnd?: boolean
  rdpdr?: boolean
  drdynvc?: boolean
  soundModule?: boolean
}

/**
 * What a sound test showed on one side. mic-silent: at the noise floor for the whole test while the person spoke;
 * mic-active: it moved; mic-clipping: peaks at full scale. `device` is the endpoint's id or name.
 */
export interface AudioResult {
  side: Side
  kind: 'mic-silent' | 'mic-active' | 'mic-clipping' | 'tone-heard' | 'tone-missed' | (string & {})
  device?: string
  /** dBFS for levels, milliseconds for latencies, a sentence otherwise. */
  value?: number | string
}

/** What happened when a port was opened on a side. loopback: milliseconds there and back through a plug or an echoing device. */
export interface SerialTest {
  side: Side
  port: string
  result: 'opened' | 'no-answer' | 'loopback' | 'not-found' | 'access-denied' | 'in-use' | 'not-supported' | 'failed'
  roundTripMs?: number
  message?: string
}

/** How a machine is joined, as dsregcmd /status or a person tells. */
export interface JoinState {
  side: Side
  state: 'workgroup' | 'domain' | 'entra' | 'entra-hybrid'
  domain?: string | undefined
}

/** What no snapshot carries: tests, files, answers of a person. Everything is optional. */
export interface Extras {
  properties?: RdpProperty[]
  client?: ClientInfo
  /** One answer for all, or one for each capability that was asked about. */
  consent?: Consent | Partial<Record<string, Consent>>
  gateway?: Gateway
  conditionalAccess?: ConditionalAccess
  /** Whether the same connection works when it does not go through the gateway. */
  worksWithoutGateway?: boolean
  xrdp?: XrdpFacts
  serialTests?: SerialTest[]
  /** Median round trip of one APDU, in milliseconds. */
  apduRoundTrip?: { local?: number; session?: number }
  /** When a device appeared on the local device, ISO time. */
  arrivals?: { capability: string; name: string; at: string }[]
  join?: JoinState[]
  /** Whether the root certificate of the session host's domain controllers stands in the local device's NTAuth store. */
  kdcRootPresent?: boolean
  /** UPN domains that were looked up in DNS. */
  domains?: { domain: string; resolves: boolean }[]
  /** Certificates, by thumbprint, whose key may only sign. */
  signatureOnlyKeys?: string[]
  /** The person wants to sign in with Windows Hello over Remote Desktop. */
  wantsHello?: boolean
  /** Signing in with a certificate fails for this person. */
  logonOffersNoCertificate?: boolean
  /** Dual enrolment is switched on, or the person gave other credentials than their own. */
  dualEnrollment?: boolean
  biometricFails?: boolean
  /** Programs that take sound past the redirection, with where that was read. */
  optimisedApps?: { name: string; source: string }[]
}
