import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand'
import { CallError } from '../../shared/contract.ts'
import type { Client } from '../../shared/wire.ts'
import { SERIES_EVERY_SECONDS, SERIES_LAG_SECONDS } from '../model/engine.ts'
import type { Side } from '../model/engine.ts'
import type { ConnectionStore } from './connection.ts'
import type { BothError } from './sound-both.ts'
import type { SoundStore } from './sound.ts'
import type { ThisSideStore } from './this-side.ts'

export const DELAY_SECONDS = [60, 300] as const

export interface DelayStore {
  /** How long the test that runs goes on, null when none does. */
  seconds: number | null
  /** Why the other half could not take its part; this side's own error stands with its sound tests. */
  error: BothError | null
  /** Whether a test was begun in this window. */
  begun: boolean
  /** Tests for so long; over a live way the other half takes its part by itself, else a person starts it there. */
  start(seconds: number, isLive: boolean): Promise<void>
  stop(): void
}

export interface DelayDeps {
  client(): Client | undefined
  sound: StoreApi<SoundStore>
  side(): Side
  /** Milliseconds since 1970. */
  now(): number
}

/**
 * How long to wait with the first sound where nobody tells the other side: both take turns by their clocks, the session on every twelfth
 * second and the local device in the middle between two.
 */
export function lagByClock(side: Side, now: number): number {
  const every = SERIES_EVERY_SECONDS * 1000
  const due = side === 'session' ? 0 : SERIES_LAG_SECONDS * 1000
  return ((due - (now % every) + every) % every) / 1000
}

/** Tests of the delay over minutes: both halves send and listen at once, in turns. */
export function createDelayStore({ client, sound, side, now }: DelayDeps): StoreApi<DelayStore> {
  const store = createStore<DelayStore>()((set, get) => ({
    seconds: null,
    error: null,
    begun: false,
    async start(seconds, isLive) {
      const connected = client()
      if (get().seconds !== null || connected === undefined) return
      set({ seconds, error: null, begun: true })
      const here = side()
      if (isLive) await together(connected, here, seconds)
      else await sound.getState().startDelay(seconds, lagByClock(here, now()))
      set({ seconds: null })
    },
    stop() {
      if (get().seconds === null) return
      sound.getState().stopDelay()
      client()
        ?.call('link.sound.stop', { sent: false })
        .catch((error: unknown) => {
          if (!(error instanceof CallError)) throw error
        })
    }
  }))

  /** The other half first: its devices may be slower to open, and this one sends in the middle of its pauses. */
  async function together(connected: Client, here: Side, seconds: number): Promise<void> {
    const lags = here === 'session' ? { own: 0, other: SERIES_LAG_SECONDS } : { own: SERIES_LAG_SECONDS, other: 0 }
    let ready: () => void = () => undefined
    const isReady = new Promise<void>((resolve) => (ready = resolve))
    const off = connected.on('link.sound.started', ready)
    const fail = (error: BothError): void => {
      store.setState({ error })
      sound.getState().stopDelay()
    }
    const there = connected.call('link.sound', { kind: 'delay', seconds, lag: lags.other, sends: true, listens: true }).then(
      (outcome) => {
        if (outcome.of === 'delay') sound.getState().takeOtherDelay(here === 'local' ? 'session' : 'local', outcome, seconds)
        else fail({ where: 'there', audio: outcome.of === 'error' ? outcome.error : null, code: outcome.of })
        return false
      },
      (error: unknown) => {
        fail({ where: 'there', audio: null, code: error instanceof CallError ? error.code : 'INTERNAL' })
        return false
      }
    )
    const begins = await Promise.race([isReady.then(() => true), there])
    off()
    if (begins) {
      await sound.getState().startDelay(seconds, lags.own)
      // Where this side could not, the other one has nobody to hear.
      if (sound.getState().delay.error !== null) store.getState().stop()
    }
    await there
  }
  return store
}

const made = new WeakMap<StoreApi<SoundStore>, StoreApi<DelayStore>>()

/** The test of one window, which goes on while other pages are shown. It is made when it is first asked for. */
export function delayOf(stores: {
  sound: StoreApi<SoundStore>
  connection: StoreApi<ConnectionStore>
  thisSide: StoreApi<ThisSideStore>
}): StoreApi<DelayStore> {
  const { sound, connection, thisSide } = stores
  const store =
    made.get(sound) ??
    createDelayStore({
      client: () => connection.getState().client,
      sound,
      side: () => thisSide.getState().snapshot?.side ?? 'local',
      now: () => Date.now()
    })
  made.set(sound, store)
  return store
}
