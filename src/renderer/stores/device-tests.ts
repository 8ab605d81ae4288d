import { createStore } from 'zustand/vanilla'
import type { DeviceTest, Side } from '../model/engine.ts'
import { CallError } from '../../shared/contract.ts'
import { testedName } from '../../shared/device-tests.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import type { PeerTest } from '../../shared/peer.ts'
import type { Client } from '../../shared/wire.ts'
import type { IntakeError } from './other-side.ts'

/** The most results of a side that are kept; the oldest one goes first. */
export const MAX_TESTS = 50

export interface DeviceTestsStore {
  /** What is being tested now. */
  running: TestRequest | null
  /** What the other half tests now because this one asked for it. */
  there: PeerTest | null
  /** Why the last test could not be run at all, and of which device. */
  error: { device: string; code: string; message: string } | null
  /** What the tests of this side have shown, the newest last. */
  own: readonly DeviceTest[]
  /** What was brought from the other side, in the order in which it came. */
  other: readonly DeviceTest[]
  /** The result that a person is about to hand over. */
  leaving: DeviceTest | null

  run(request: TestRequest): Promise<void>
  /** Takes what came of a test that this side ran because the other half asked for it. */
  takeDone(test: DeviceTest): void
  /** Has the other half test its end of a device; its result comes with what it hands over. */
  runThere(request: PeerTest): Promise<void>
  /** Takes a result of the other side; answers with what is wrong where it cannot be from there. */
  takeOther(test: DeviceTest, here: Side | null): IntakeError | null
  removeOther(test: DeviceTest): void
  /** Puts results of the other side in the place of those that came the same way before. */
  exchangeOther(before: readonly DeviceTest[], now: readonly DeviceTest[]): void
  handOver(test: DeviceTest): void
}

export interface DeviceTestsDeps {
  /** undefined while disconnected. */
  client(): Client | undefined
  wrongSide(side: Side): IntakeError
}

/** Whether a result has been brought before. */
const isSameText = (one: DeviceTest, other: DeviceTest): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The tests of ports and cards that were run in this window, and those that were brought. Nothing of it is stored. */
export function createDeviceTestsStore({ client, wrongSide }: DeviceTestsDeps) {
  return createStore<DeviceTestsStore>()((set, get) => ({
    running: null,
    there: null,
    error: null,
    own: [],
    other: [],
    leaving: null,

    async run(request) {
      const connected = client()
      if (connected === undefined || get().running !== null) return
      set({ running: request, error: null })
      try {
        const test = await connected.call('device.test', request)
        set({ own: [...get().own, test].slice(-MAX_TESTS) })
      } catch (error) {
        const { code, message } = error instanceof CallError ? error : { code: 'INTERNAL', message: String(error) }
        // A lost connection has its own bar; it says more than the test that fell with it.
        if (code !== 'DISCONNECTED') set({ error: { device: testedName(request), code, message } })
      } finally {
        set({ running: null })
      }
    },
    takeDone: (test) => set({ own: [...get().own, test].slice(-MAX_TESTS) }),
    async runThere(request) {
      const connected = client()
      if (connected === undefined || get().there !== null) return
      set({ there: request, error: null })
      try {
        await connected.call('link.test', request)
      } catch (error) {
        const { code, message } = error instanceof CallError ? error : { code: 'INTERNAL', message: String(error) }
        if (code !== 'DISCONNECTED') set({ error: { device: testedName(request), code, message } })
      } finally {
        set({ there: null })
      }
    },
    takeOther(test, here) {
      if (test.side === here) return wrongSide(test.side)
      const { other } = get()
      if (!other.some((one) => isSameText(one, test))) set({ other: [...other, test].slice(-MAX_TESTS) })
      return null
    },
    removeOther: (test) => set({ other: get().other.filter((one) => one !== test) }),
    exchangeOther(before, now) {
      const has = (tests: readonly DeviceTest[], test: DeviceTest): boolean => tests.some((one) => isSameText(one, test))
      const { other } = get()
      const next = [...other.filter((test) => !has(before, test) || has(now, test)), ...now.filter((test) => !has(other, test))]
      if (next.length !== other.length || next.some((test, index) => test !== other[index])) set({ other: next.slice(-MAX_TESTS) })
    },
    handOver: (test) => set({ leaving: test })
  }))
}
