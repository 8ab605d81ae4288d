import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand'
import { CallError } from '../../shared/contract.ts'
import type { SoundRecords } from '../model/engine.ts'
import type { AudioError } from '../../shared/sound.ts'
import type { Client } from '../../shared/wire.ts'
import type { ConnectionStore } from './connection.ts'
import type { SoundStore } from './sound.ts'

/** The two ways of sound between the halves, as this side sees them: from the other half to here, and from here to it. */
export const LEGS = ['here', 'there'] as const
export type Leg = (typeof LEGS)[number]

export interface BothStore {
  /** Which leg is being tested; null when none is. */
  leg: Leg | null
  /** When each half's newest listening had ended as the test began, by that half's clock: a later one is its result. Null before the first. */
  before: Record<Leg, string | null> | null
  /** Why a leg could not be tested at all. `where`: which half could not. */
  errors: Partial<Record<Leg, BothError>>
  /** Plays and listens on both halves in turn. Needs a live way; nobody touches the other half. */
  start(): Promise<void>
  stop(): void
}

/** An error of the sound system in its words, or the code of a call that failed. */
export interface BothError {
  where: Leg
  audio: AudioError | null
  code: string
}

/** How long a listener goes on after the sound has been played: connections hold sound back. In milliseconds. */
export const AFTER_MS = 2500

export interface BothDeps {
  client(): Client | undefined
  sound: StoreApi<SoundStore>
  /** Resolves after so many milliseconds, or at once where it was stopped. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

const newest = (records: Pick<SoundRecords, 'listens'> | null): string | null => records?.listens.at(-1)?.endedAt ?? null

/** One press tests the sound of both directions: each half sends and listens in turn. What it shows stands with the sound tests. */
export function createBothStore({ client, sound, pause }: BothDeps): StoreApi<BothStore> {
  let stopping = new AbortController()
  return createStore<BothStore>()((set, get) => {
    const fail = (leg: Leg, where: Leg, audio: AudioError | null, code = audio?.code ?? 'INTERNAL'): void =>
      set({ errors: { ...get().errors, [leg]: { where, audio, code } } })

    /** The other half plays, this one listens. */
    const here = async (connected: Client, signal: AbortSignal): Promise<void> => {
      const listening = sound.getState().startListen(null)
      if (!(await opened('listen', signal))) {
        sound.getState().stopListen()
        await listening
        const { error } = sound.getState().listen
        if (error !== null) fail('here', 'here', error)
        return
      }
      const outcome = await connected.call('link.sound', { kind: 'play', endpoint: null, tone: 'chirp' })
      if (outcome.of === 'error') fail('here', 'there', outcome.error)
      else await pause(AFTER_MS, signal)
      sound.getState().stopListen()
      await listening
      // This program had it played: nobody has to be asked.
      const { last } = sound.getState().listen
      if (outcome.of === 'play' && last?.detected === false && !signal.aborted) sound.getState().tellSent(true)
    }

    /** This half plays, the other one listens. */
    const there = async (connected: Client, signal: AbortSignal): Promise<void> => {
      let ready: () => void = () => undefined
      const isReady = new Promise<void>((resolve) => (ready = resolve))
      const off = connected.on('link.sound.started', ready)
      const heard = connected.call('link.sound', { kind: 'listen', endpoint: null, seconds: 30 })
      try {
        const first = await Promise.race([isReady.then(() => null), heard])
        if (first !== null) {
          if (first.of === 'error') fail('there', 'there', first.error)
          return
        }
        const played = signal.aborted ? 0 : await sound.getState().startSend(null, 1)
        const { error } = sound.getState().send
        if (error !== null) fail('there', 'here', error)
        else await pause(AFTER_MS, signal)
        await connected.call('link.sound.stop', { sent: played > 0 })
        const outcome = await heard
        if (outcome.of === 'error') fail('there', 'there', outcome.error)
      } finally {
        off()
        // Where the first of the two failed, the second one has its reason told already.
        heard.catch(() => undefined)
      }
    }

    /** Whether this side's listener is open, once that is known. */
    const opened = (test: 'listen', signal: AbortSignal): Promise<boolean> =>
      new Promise((resolve) => {
        const look = (): void => {
          const { phase } = sound.getState()[test]
          if (phase === 'opening' && !signal.aborted) return
          unsubscribe()
          resolve(phase === 'running' && !signal.aborted)
        }
        const unsubscribe = sound.subscribe(look)
        signal.addEventListener('abort', look)
        look()
      })

    return {
      leg: null,
      before: null,
      errors: {},
      async start() {
        const connected = client()
        const { listen, send } = sound.getState()
        if (connected === undefined || get().leg !== null || listen.phase !== 'idle' || send.phase !== 'idle') return
        stopping = new AbortController()
        const { signal } = stopping
        const { own, other } = sound.getState()
        set({ before: { here: newest(own), there: newest(other) }, errors: {} })
        for (const [leg, test] of [['here', here] as const, ['there', there] as const]) {
          if (signal.aborted) break
          set({ leg })
          try {
            await test(connected, signal)
          } catch (error) {
            sound.getState().stopListen()
            fail(leg, 'there', null, error instanceof CallError ? error.code : 'INTERNAL')
          }
        }
        set({ leg: null })
      },
      stop() {
        const { leg } = get()
        if (leg === null) return
        stopping.abort()
        sound.getState().stopListen()
        sound.getState().stopSend()
        // The other half stops what it does for this one; where it is gone it has stopped by itself.
        client()
          ?.call('link.sound.stop', { sent: false })
          .catch((error: unknown) => {
            if (!(error instanceof CallError)) throw error
          })
      }
    }
  })
}

const made = new WeakMap<StoreApi<SoundStore>, StoreApi<BothStore>>()

/** The test of one window, which goes on while other pages are shown. It is made when it is first asked for: the first screen does without. */
export function bothOf({ sound, connection }: { sound: StoreApi<SoundStore>; connection: StoreApi<ConnectionStore> }): StoreApi<BothStore> {
  const store = made.get(sound) ?? createBothStore({ client: () => connection.getState().client, sound, pause })
  made.set(sound, store)
  return store
}

/** Waits, but not on for a test that was stopped. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
