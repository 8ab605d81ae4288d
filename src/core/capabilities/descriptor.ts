import type { ClientPlatform } from '../facts/answers.ts'
import type { Draft, Sides } from '../devices/draft.ts'
import type { SoundProof } from '../devices/proof.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import type { Text } from '../words/index.ts'
import type { DeviceTopic } from './lists.ts'
import type { SettingFacts } from './settings.ts'

/** What decides a capability, whether a probe lists its devices or not. */
export interface SettingsOf {
  setting: SettingFacts
  /** Windows services that it cannot do without, on each side. */
  services?: Readonly<Partial<Record<Side, readonly string[]>>>
  /** Client platforms whose programs do not redirect it. There is no client of the vendor for Linux, so Linux has no entry. */
  notFrom?: readonly Exclude<ClientPlatform, 'linux'>[]
  /** Whether every Linux client redirects it without being told to. */
  anyLinuxClient?: boolean
  /** Where an RD Gateway's authorization policy can forbid it: as one of the ports, or as something else. */
  gatewayDecides?: 'ports' | 'others'
  /** Whether a Conditional Access policy can decide it for each connection, see CONDITIONAL_ACCESS in settings.ts. */
  conditionalAccess?: boolean
  /** The dialog of an .rdp file does not ask about it. */
  neverAsked?: boolean
  /** Whether Windows' microphone consent decides it. */
  needsMicrophoneConsent?: boolean
  /** The first event id of its log, see policy/audio-events.ts. */
  firstEvent?: number
  /** Whether a playback quality is set for it. */
  hasQuality?: boolean
  /** What an xrdp session host makes of it. */
  xrdp?: { channels: readonly ('rdpsnd' | 'rdpdr' | 'drdynvc')[]; outcome: 'allowed' | 'sound-module' | 'listed-only' } | 'never'
}

/** A device as every capability has it. */
export interface Device {
  name: string
  /** ISO time at which it came to its machine. */
  arrivedAt?: string | undefined
}

/** A test of one device by itself, of which device-test has the results. */
export interface DeviceTesting<D extends Device = Device> {
  /** What a row says of one that the test found usable. */
  usable: Extract<Text['id'], `row-test.usable.${string}`>
  /** Whether there is anything to test now; there is where this is absent. */
  isReady?(device: D): boolean
  /** The program that holds it, where that is known. */
  holder?(device: D): string | undefined
}

/** How the devices of a capability are found, counted, paired and told. */
export interface DevicesOf<D extends Device = Device> {
  /** The list that has them, see lists.ts. */
  topic: DeviceTopic
  /** Which devices of that list are its own; all of them where this is absent. */
  isOwn?(device: D): boolean
  /** Whether the device counts, could carry sound, say; every one where this is absent. */
  counts?(device: D): boolean
  /** Whether a device of the session came from its client; sessionId: the session's number, where it is known. */
  arrived(device: D, sessionId: number | null | undefined): 'yes' | 'no' | 'unknown'
  /** Its devices of both sides, each in one draft. Asked only where both lists were read. */
  pair(known: Sides<D>, session: Snapshot, proof: SoundProof | undefined): Draft<D>[]
  /** What tells the device from others of its side. */
  identity(device: D): string
  /** What it is set to, in a few words. */
  details(device: D): readonly (Text | string)[]
  /** A session device that may have come from the client counts as one that did. */
  unknownArrives: boolean
  /** Where the errors of its list stand that rules know by their code. Absent where they know none. */
  errorsAt?: Text['id']
  /** Whether a session whose list fails with this code has none: the system's interface answers for the client there. */
  failureMeansNone?(code: string): boolean
  /** Whether nobody misses it: nothing uses it now. `another`: one of its kind did reach the session. Absent where every one is missed. */
  isUnused?(device: D, another: boolean): boolean
  /** Whether something is in it that people count with it, as a card in a reader. */
  holds?(device: D): boolean
  /** How one by itself is tested; absent where that cannot be done. */
  test?: DeviceTesting<D>
  /** Hardly a device is without one: that none is listed in the session means that it is missing. */
  everywhere: boolean
  /** One of them is carried each way, so they are not counted. */
  single: boolean
  /** The command whose pasted output stands in for the probe. */
  paste?: string
  /** The vendor's page about redirecting it. */
  guide: string
}

/** Everything about one capability. Its words stand in the catalogues under `capability.<id>.…`. */
export interface CapabilityFacts<D extends Device = Device> extends SettingsOf {
  devices: DevicesOf<D>
  /** What to tick or choose in Remote Desktop Connection: the id of a fix step. */
  mstscStep: Extract<Text['id'], `step.mstsc.${string}`>
  /** The side that hears it when a test tone crosses: nothing else proves it. Absent where no tone does. */
  toneHeardOn?: Side
  /** FreeRDP's option. https://github.com/FreeRDP/FreeRDP/wiki/CommandLineInterface */
  freerdpOption: string
}
