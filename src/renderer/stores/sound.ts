import { createStore } from 'zustand/vanilla'
import { MAX_RECORDS, NO_RECORDS, SERIES_EVERY_SECONDS, SERIES_TAIL_SECONDS, SOUND_SCHEMA, separationOf } from '../model/engine.ts'
import type { AnswerRecord, ListenRecord, MicRecord, Separation, Side, SoundRecords, SoundResults } from '../model/engine.ts'
import type { Done } from '../../shared/link.ts'
import type { AudioError, MicResult, SoundOutcome } from '../../shared/sound.ts'
import { LevelFeed } from '../model/level-feed.ts'
import type { SoundRun, SoundRuns } from '../model/sound-runs.ts'
import type { IntakeError } from './other-side.ts'

/** opening: asked for, the device is not open yet. */
export type Phase = 'idle' | 'opening' | 'running'
export type Answer = AnswerRecord['answer']
export interface Device {
  id: string
  name: string
}

interface Test {
  phase: Phase
  error: AudioError | null
}

export interface SoundStore {
  mic: Test & { device: Device | null; purpose: 'listen' | 'record'; /** A recording waits in memory to be played. */ recorded: boolean }
  play: Test & {
    what: 'left' | 'right' | 'both' | 'recording' | null
    /** What was played last and awaits an answer, or has one. */ done: 'left' | 'right' | 'both' | null
    answer: Answer | null
  }
  measure: Test & { playing: 'left' | 'right' | null; results: Separation[] }
  /** endsAt: when the last repetition is over at the latest, in milliseconds since 1970; null where nothing is sent. */
  send: Test & { count: number; endsAt: number | null }
  /** unheard: listened to the end and heard nothing; a person has to say whether something was sent. */
  listen: Test & {
    endsAt: number | null
    device: Device | null
    /** What an output plays is heard, no microphone. */ isMonitor: boolean
    last: ListenRecord | null
  }
  /** This side's part in a test of the delay. `endsAt`: by this machine's clock, null until both devices are open. */
  delay: Test & { endsAt: number | null }
  /** What this side's tests have brought. */
  own: SoundRecords
  other: SoundResults | null
  /** The endpoint of this side that a person wants to have tested: the page of sound tests opens at it. */
  aim: string | null

  aimAt(endpoint: string | null): void
  startMic(endpoint: string | null, purpose: 'listen' | 'record'): Promise<void>
  stopMic(): void
  playTone(endpoint: string | null, what: 'left' | 'right' | 'both' | 'recording'): Promise<void>
  stopPlay(): void
  answer(answer: Answer): void
  /** Plays left, then right, and measures both channels of what the output plays. */
  measureOutput(endpoint: string | null): Promise<void>
  stopMeasure(): void
  /** `times`: how often at most; answers with how often the whole sound was played. */
  startSend(endpoint: string | null, times?: number): Promise<number>
  stopSend(): void
  startListen(endpoint: string | null): Promise<void>
  stopListen(): void
  /** Sends and listens for minutes. `lag`: how much later than the other side it sends, in seconds. */
  startDelay(seconds: number, lag: number): Promise<void>
  stopDelay(): void
  /** Takes the other side's part, which came with the answer of the other half. */
  takeOtherDelay(side: Side, outcome: Extract<SoundOutcome, { of: 'delay' }>, seconds: number): void
  /** A person's word on whether the other side played while nothing was heard. */
  tellSent(sent: boolean): void
  /** Takes what came of a test that this side ran because the other half asked for it. */
  takeDone(done: Extract<Done, { kind: 'sound' }>): void
  /** Takes the other side's results; answers with what is wrong where they cannot be from there. */
  takeOther(results: SoundResults, here: Side | null): IntakeError | null
  removeOther(): void
  /** This side's results as they are handed over. */
  results(side: Side, machine: string): SoundResults
}

export const RECORD_SECONDS = 5
const KEEP_SECONDS = 10
export const LISTEN_SECONDS = 30
/** The sound is 6.6 s long: it is sent again and again, so that it does not matter which side begins. */
const MAX_SENDS = 9
const LEAST_SENT_SECONDS = 6
const SENT_SECONDS = 6.6

export interface SoundDeps {
  runs: Pick<SoundRuns, 'start' | 'forget'>
  now(): Date
  wrongSide(side: Side): IntakeError
}

const IDLE = { phase: 'idle', error: null } as const
const errorOf = (outcome: SoundOutcome): AudioError | null => (outcome.of === 'error' ? outcome.error : null)

/** The sound tests of this side, what they brought, and the other side's results. The levels themselves go through `levels`. */
export function createSoundStore({ runs, now, wrongSide }: SoundDeps) {
  const levels = new LevelFeed()
  const store = createStore<SoundStore>()((set, get) => {
    const current: Partial<Record<'mic' | 'play' | 'measure' | 'send' | 'listen' | 'delay', () => void>> = {}
    /** What was played last and can be answered. */
    let asked: Omit<AnswerRecord, 'answer'> | null = null
    let told: AnswerRecord | null = null
    const isOpen = ({ phase }: Test): boolean => phase !== 'idle'
    const record = <K extends 'listens' | 'sent'>(key: K, item: SoundRecords[K][number]): void => {
      const list = [...get().own[key], item].slice(-MAX_RECORDS)
      set({ own: { ...get().own, [key]: list } })
    }
    /** Begins a test and remembers how to stop it. */
    const begin = (kind: keyof typeof current, run: SoundRun): SoundRun => {
      current[kind] = run.stop
      return run
    }
    return {
      mic: { ...IDLE, device: null, purpose: 'listen', recorded: false },
      play: { ...IDLE, what: null, done: null, answer: null },
      measure: { ...IDLE, playing: null, results: [] },
      send: { ...IDLE, count: 0, endsAt: null },
      listen: { ...IDLE, endsAt: null, device: null, isMonitor: false, last: null },
      delay: { ...IDLE, endsAt: null },
      own: NO_RECORDS,
      other: null,
      aim: null,

      aimAt: (endpoint) => set({ aim: endpoint }),

      async startMic(endpoint, purpose) {
        if (isOpen(get().mic)) return
        levels.reset()
        set({ mic: { phase: 'opening', error: null, device: null, purpose, recorded: false } })
        let device: Device | null = null
        let began = Number.POSITIVE_INFINITY
        const seconds = purpose === 'record' ? RECORD_SECONDS : null
        const run = begin(
          'mic',
          runs.start(
            { kind: 'mic', endpoint, seconds, keepSeconds: purpose === 'record' ? RECORD_SECONDS : KEEP_SECONDS },
            {
              onStarted: (started) => {
                device = started.device
                set({ mic: { ...get().mic, phase: 'running', device } })
              },
              onLevel: (level) => {
                // The block that was least delayed on its way tells when the first sample came.
                began = Math.min(began, now().getTime() - level.t * 1000)
                levels.push(level)
              }
            }
          )
        )
        const outcome = await run.outcome
        levels.end()
        const recorded = purpose === 'record' && outcome.of === 'mic'
        // Nothing stays in memory that nobody is going to hear.
        if (!recorded) runs.forget()
        if (outcome.of === 'mic' && device !== null && outcome.statistics.samples > 0)
          set({ own: { ...get().own, mic: micRecord(device, outcome, Number.isFinite(began) ? began : now().getTime()) } })
        set({ mic: { ...get().mic, phase: 'idle', error: errorOf(outcome), recorded } })
      },
      stopMic: () => current.mic?.(),

      async playTone(endpoint, what) {
        if (isOpen(get().play)) return
        asked = told = null
        let device: Device | undefined
        set({ play: { phase: 'opening', error: null, what, done: null, answer: null } })
        const onStarted = (started: { device: Device }): void => {
          device = started.device
          set({ play: { ...get().play, phase: 'running' } })
        }
        const run = begin(
          'play',
          runs.start(what === 'recording' ? { kind: 'replay', endpoint } : { kind: 'play', endpoint, tone: what }, { onStarted })
        )
        const outcome = await run.outcome
        const error = errorOf(outcome)
        if (what === 'recording' && error === null) {
          runs.forget()
          set({ mic: { ...get().mic, recorded: false } })
        }
        if (what !== 'recording' && device !== undefined && outcome.of === 'play') asked = { device, at: outcome.startedAt, played: what }
        set({ play: { phase: 'idle', error, what: null, done: error !== null || what === 'recording' ? null : what, answer: null } })
      },
      stopPlay: () => current.play?.(),
      answer(answer) {
        set({ play: { ...get().play, answer } })
        if (asked === null) return
        // Who answers again corrects the answer.
        const others = get().own.answers.filter((one) => one !== told)
        told = { ...asked, answer }
        set({ own: { ...get().own, answers: [...others, told].slice(-MAX_RECORDS) } })
      },

      async measureOutput(endpoint) {
        if (isOpen(get().measure)) return
        let stopped = false
        set({ measure: { phase: 'opening', error: null, playing: null, results: [] } })
        for (const played of ['left', 'right'] as const) {
          const outcome = await measureOne(endpoint, played)
          if (outcome.of === 'mic') {
            if (!stopped)
              set({ measure: { ...get().measure, results: [...get().measure.results, separationOf(played, outcome.channels)] } })
          } else set({ measure: { ...get().measure, error: errorOf(outcome) } })
          if (stopped || outcome.of !== 'mic') break
        }
        set({ measure: { ...get().measure, phase: 'idle', playing: null } })

        /** Opens the monitor, then plays into it: the levels cover the sound and the quiet around it. */
        async function measureOne(output: string | null, tone: 'left' | 'right'): Promise<SoundOutcome> {
          let playing: SoundRun | undefined
          let failed: SoundOutcome | undefined
          const hears = runs.start(
            { kind: 'mic', endpoint: output, monitor: true, seconds: null, keepSeconds: 0 },
            {
              onStarted: () => {
                set({ measure: { ...get().measure, phase: 'running', playing: tone } })
                playing = runs.start({ kind: 'play', endpoint: output, tone })
                void playing.outcome.then((outcome) => {
                  if (outcome.of === 'error') failed = outcome
                  hears.stop()
                })
              }
            }
          )
          current.measure = () => {
            stopped = true
            playing?.stop()
            hears.stop()
          }
          const outcome = await hears.outcome
          playing?.stop()
          return failed ?? outcome
        }
      },
      stopMeasure: () => current.measure?.(),

      async startSend(endpoint, times = MAX_SENDS) {
        if (isOpen(get().send) || isOpen(get().listen)) return 0
        let stopped = false
        set({ send: { phase: 'opening', error: null, count: 0, endsAt: null } })
        for (let n = 0; n < times; n++) {
          if (stopped) break
          let device: Device | undefined
          const run = runs.start(
            { kind: 'play', endpoint, tone: 'chirp' },
            {
              onStarted: (started) => {
                device = started.device
                const endsAt = get().send.endsAt ?? now().getTime() + times * SENT_SECONDS * 1000
                set({ send: { ...get().send, phase: 'running', endsAt } })
              }
            }
          )
          current.send = () => {
            stopped = true
            run.stop()
          }
          const outcome = await run.outcome
          if (outcome.of !== 'play') {
            set({ send: { ...get().send, error: errorOf(outcome) } })
            break
          }
          // A sound that was cut short may have been heard or not: it says nothing.
          if (device === undefined || outcome.seconds < LEAST_SENT_SECONDS) break
          record('sent', { device, at: outcome.startedAt, seconds: outcome.seconds })
          set({ send: { ...get().send, count: n + 1 } })
        }
        set({ send: { ...get().send, phase: 'idle', endsAt: null } })
        return get().send.count
      },
      stopSend: () => current.send?.(),

      async startListen(endpoint) {
        if (isOpen(get().listen) || isOpen(get().send)) return
        set({ listen: { phase: 'opening', error: null, endsAt: null, device: null, isMonitor: false, last: null } })
        let device: Device | null = null
        let startedAt = now()
        const run = begin(
          'listen',
          runs.start(
            { kind: 'listen', endpoint, seconds: LISTEN_SECONDS },
            {
              onStarted: (started) => {
                device = started.device
                startedAt = now()
                set({
                  listen: {
                    ...get().listen,
                    phase: 'running',
                    device,
                    isMonitor: started.isMonitor,
                    endsAt: startedAt.getTime() + LISTEN_SECONDS * 1000
                  }
                })
              }
            }
          )
        )
        const outcome = await run.outcome
        if (outcome.of !== 'listen' || device === null) {
          set({ listen: { ...get().listen, phase: 'idle', error: errorOf(outcome) } })
          return
        }
        const last = listenRecord(device, { startedAt: startedAt.toISOString(), endedAt: now().toISOString() }, outcome, null)
        record('listens', last)
        set({ listen: { ...get().listen, phase: 'idle', last } })
      },
      stopListen: () => current.listen?.(),
      async startDelay(seconds, lag) {
        const { delay, listen, send } = get()
        if ([delay, listen, send].some(isOpen)) return
        set({ delay: { phase: 'opening', error: null, endsAt: null } })
        const onStarted = (): void =>
          set({ delay: { ...get().delay, phase: 'running', endsAt: now().getTime() + (seconds + SERIES_TAIL_SECONDS) * 1000 } })
        const run = begin('delay', runs.start({ kind: 'delay', seconds, lag, sends: true, listens: true }, { onStarted }))
        const outcome = await run.outcome
        if (outcome.of === 'delay') set({ own: { ...get().own, delay: delayRecord(outcome, seconds) } })
        set({ delay: { phase: 'idle', error: errorOf(outcome), endsAt: null } })
      },
      stopDelay: () => current.delay?.(),
      takeOtherDelay(side, outcome, seconds) {
        const none = { schema: SOUND_SCHEMA, side, machine: '', takenAt: now().toISOString(), ...NO_RECORDS } as const
        set({ other: { ...(get().other ?? none), delay: delayRecord(outcome, seconds) } })
      },
      tellSent(sent) {
        const { last } = get().listen
        if (last === null) return
        const told = { ...last, sentMeanwhile: sent }
        set({
          listen: { ...get().listen, last: told },
          own: { ...get().own, listens: get().own.listens.map((one) => (one === last ? told : one)) }
        })
      },

      takeDone({ device, startedAt, endedAt, sentMeanwhile, outcome }) {
        if (outcome.of === 'play' && outcome.seconds >= LEAST_SENT_SECONDS)
          record('sent', { device, at: outcome.startedAt, seconds: outcome.seconds })
        if (outcome.of === 'delay') set({ own: { ...get().own, delay: delayRecord(outcome, outcome.seconds) } })
        if (outcome.of === 'listen') record('listens', listenRecord(device, { startedAt, endedAt }, outcome, sentMeanwhile ? true : null))
      },

      takeOther(results, here) {
        if (results.side === here) return wrongSide(results.side)
        set({ other: results })
        return null
      },
      removeOther: () => set({ other: null }),
      results: (side, machine) => ({ schema: SOUND_SCHEMA, side, machine, takenAt: now().toISOString(), ...get().own })
    }
  })
  return Object.assign(store, { levels })
}

function delayRecord(
  { output, input, startedAt, sent, heard }: Extract<SoundOutcome, { of: 'delay' }>,
  seconds: number
): NonNullable<SoundRecords['delay']> {
  return { startedAt, seconds: Math.max(1, seconds), every: SERIES_EVERY_SECONDS, output, input, sent, heard: heard.slice(0, 64) }
}

function listenRecord(
  device: Device,
  times: Pick<ListenRecord, 'startedAt' | 'endedAt'>,
  { of: _of, score: _score, seconds: _seconds, ...heard }: Extract<SoundOutcome, { of: 'listen' }>,
  sentMeanwhile: boolean | null
): ListenRecord {
  return { device, ...times, ...heard, sentMeanwhile }
}

function micRecord(device: Device, { sampleRate, statistics, loudness }: MicResult, began: number): MicRecord {
  const curve = loudness === null || loudness.rate !== 200 ? null : { rate: 200 as const, levels: loudness.levels }
  const from = curve === null ? began : began + Math.max(0, statistics.seconds - curve.levels.length / curve.rate) * 1000
  return {
    device,
    startedAt: new Date(began).toISOString(),
    sampleRate,
    statistics,
    loudness: curve === null ? null : { at: new Date(from).toISOString(), ...curve }
  }
}
