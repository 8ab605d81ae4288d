import { audioIn, audioOut } from './audio.ts'
import { com } from './com.ts'
import type { Reading } from '../snapshot/reading.ts'
import { NOT_ASKED } from '../snapshot/not-asked.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { CapabilityFacts, Device, DevicesOf, DeviceTesting } from './descriptor.ts'
import { devicesIn, topicTestedAs } from './lists.ts'
import type { TestKind } from './lists.ts'
import { smartcard } from './smartcard.ts'

/** The capabilities whose redirection Sidecheck tests, in the order in which they are shown. Their keys are part of the JSON contract. */
export const TESTED = { smartcard, com, audioOut, audioIn } as const

export type Capability = keyof typeof TESTED
export const CAPABILITIES = Object.keys(TESTED) as Capability[]

/** What people sign in with. Windows Hello pretends to be one of its devices. */
export const SIGN_IN = 'smartcard' satisfies Capability

/** The devices that a capability lists. */
export type DeviceOf<C extends Capability> = (typeof TESTED)[C] extends CapabilityFacts<infer D> ? D : never

/** A capability with its devices, told of any device: whoever hands its own devices back to it may. */
export const capabilityFacts = (capability: Capability): CapabilityFacts => TESTED[capability]

/** The reading that has a capability's devices. What an older file does not have, nobody asked for. */
export const readingOf = ({ devices }: CapabilityFacts, snapshot: Snapshot): Reading<object> => snapshot[devices.topic] ?? NOT_ASKED

/** Whether one of these has a list of its devices, read or not: files from before it came have none. */
export const isListed = ({ devices }: CapabilityFacts, ...snapshots: readonly (Snapshot | undefined)[]): boolean =>
  snapshots.some((snapshot) => snapshot?.[devices.topic] !== undefined)

/** A capability's own devices among those of its list. */
export const ownDevices = ({ isOwn }: DevicesOf, devices: readonly Device[]): readonly Device[] =>
  isOwn === undefined ? devices : devices.filter(isOwn)

/** Those of its devices that count. */
export const countedDevices = ({ counts }: DevicesOf, devices: readonly Device[]): readonly Device[] =>
  counts === undefined ? devices : devices.filter(counts)

/** Its own devices as a snapshot has them, undefined where they could not be read. */
export function devicesOf(facts: CapabilityFacts, snapshot: Snapshot): readonly Device[] | undefined {
  const reading = readingOf(facts, snapshot)
  return reading.status === 'present' ? ownDevices(facts.devices, devicesIn(facts.devices.topic, reading.data)) : undefined
}

/** What is known of testing a device so. */
export function testingOf(kind: TestKind): DeviceTesting {
  const topic = topicTestedAs(kind)
  for (const { devices } of Object.values<CapabilityFacts>(TESTED)) if (devices.topic === topic && devices.test) return devices.test
  throw new Error(`no capability has devices that are tested as a ${kind}`)
}

export type { CapabilityFacts, Device, DevicesOf, DeviceTesting, SettingsOf } from './descriptor.ts'
