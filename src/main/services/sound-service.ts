import type { Reading } from '../../core/snapshot/reading.ts'
import type { AudioData, Side } from '../../core/snapshot/schema.ts'
import { CallError } from '../../shared/contract.ts'
import type { EventData, EventName } from '../../shared/contract.ts'
import type { SoundOutcome, SoundRequest } from '../../shared/sound.ts'
import { startDelay } from './delay-run.ts'
import type { AudioClient, AudioRun } from '../audio/program/audio-client.ts'
import { chooseEndpoint, chooseListening, chooseMonitor } from '../audio/program/endpoints.ts'
import type { ChosenEndpoint } from '../audio/program/endpoints.ts'
import { AudioFailure, failure } from '../audio/protocol/failures.ts'
import { said } from '../../core/snapshot/said.ts'

type SoundClient = Pick<AudioClient, 'startMic' | 'play' | 'replay' | 'listen' | 'sendSeries' | 'hearSeries' | 'dropRecording'>

/** One window's sound tests: they begin and end with its connection. */
export interface SoundSession {
  start(request: SoundRequest): { run: number }
  stop(run: number): void
  forget(): void
  /** Ends every test of the window and forgets what it recorded. */
  close(): void
}

export interface SoundSessionOptions {
  client: SoundClient
  /** The newest reading of the audio endpoints. */
  endpoints(): Reading<AudioData>
  /** Which side this machine is. */
  side(): Side
  emit<N extends Extract<EventName, `sound.${string}`>>(event: N, data: EventData<N>): void
  /** Asks the system's leave to record, where it must be asked before a program may (macOS); absent elsewhere. */
  mayRecord?: () => Promise<boolean>
  /** Hears of defects, for the log. */
  report(error: Error): void
}

/** More tests than this at once are a defect of the window; the audio process takes three. */
const MAX_RUNS = 8

/** Runs the sound tests of one window on the audio process. */
export function createSoundSession(options: SoundSessionOptions): SoundSession {
  const { client, emit, report } = options
  const runs = new Map<number, AudioRun<object>>()
  /** Tests that were asked for and have not begun: nothing may open for one that was stopped meanwhile. */
  const waiting = new Set<number>()
  let lastRun = 0
  let open = true

  const delay = (run: number, { seconds, lag, sends, listens }: Extract<SoundRequest, { kind: 'delay' }>): Promise<SoundOutcome> => {
    const reading = options.endpoints()
    const output = sends ? chooseEndpoint(reading, 'output', undefined) : null
    const input = listens ? chooseListening(reading, undefined, options.side()) : null
    const { id, name, isMonitor } = input ?? output ?? chooseEndpoint(reading, 'output', undefined)
    const onStarted = (sampleRate: number): void => emit('sound.started', { run, device: { id, name }, isMonitor, sampleRate })
    const started = startDelay({ client, seconds, lag, output, input, now: () => new Date(), onStarted })
    runs.set(run, started)
    return started.result.then((result) => ({ of: 'delay', ...result }))
  }

  const begin = (run: number, request: SoundRequest): Promise<SoundOutcome> => {
    if (request.kind === 'delay') return delay(run, request)
    const endpoint = endpointOf(request, options.endpoints(), options.side())
    const device = { id: endpoint.id, name: endpoint.name }
    const onStarted = ({ sampleRate }: { sampleRate: number }): void =>
      emit('sound.started', { run, device, isMonitor: endpoint.isMonitor, sampleRate })
    const keep = <T extends object>(started: AudioRun<T>): Promise<T> => {
      runs.set(run, started)
      return started.result
    }
    switch (request.kind) {
      case 'mic': {
        const { seconds, keepSeconds } = request
        const mic = client.startMic({
          endpoint: endpoint.choice,
          ...(seconds === null ? {} : { seconds }),
          keepSeconds,
          onStarted,
          onLevel: (level) => open && emit('sound.level', { run, level })
        })
        return keep(mic).then((result) => ({ of: 'mic', ...result }))
      }
      case 'play':
        return keep(client.play({ endpoint: endpoint.choice, tone: request.tone, onStarted })).then((result) => ({ of: 'play', ...result }))
      case 'replay':
        return keep(client.replay({ endpoint: endpoint.choice, onStarted })).then((result) => ({ of: 'play', ...result }))
      case 'listen':
        return keep(client.listen({ endpoint: endpoint.choice, seconds: request.seconds, onStarted })).then((result) => ({
          of: 'listen',
          ...result
        }))
    }
  }

  /** Expected failures are an outcome; anything else is reported, and told to the window all the same. */
  const settle = async (run: number, request: SoundRequest): Promise<void> => {
    let outcome: SoundOutcome
    try {
      const records = request.kind === 'mic' || request.kind === 'listen' || (request.kind === 'delay' && request.listens)
      if (records && options.mayRecord !== undefined && !(await options.mayRecord())) throw notAllowed()
      if (!waiting.delete(run)) throw failure('other', 'STOPPED', said('sound-error.stopped'))
      outcome = await begin(run, request)
    } catch (error) {
      if (!(error instanceof AudioFailure)) report(error as Error)
      outcome = {
        of: 'error',
        error: error instanceof AudioFailure ? error.error : { kind: 'other', code: 'INTERNAL', message: String(error), hint: '' }
      }
    }
    waiting.delete(run)
    runs.delete(run)
    if (open) emit('sound.ended', { run, outcome })
  }

  return {
    start(request) {
      if (runs.size + waiting.size >= MAX_RUNS) throw new CallError('TOO_MANY', 'Too many sound tests run at once: end one first')
      const run = ++lastRun
      waiting.add(run)
      // The window must know the run's number before the first event about it.
      setImmediate(() => void settle(run, request))
      return { run }
    },
    stop(run) {
      waiting.delete(run)
      runs.get(run)?.stop()
    },
    forget: () => client.dropRecording(),
    close() {
      open = false
      waiting.clear()
      for (const run of runs.values()) run.stop()
      client.dropRecording()
    }
  }
}

function notAllowed(): AudioFailure {
  return failure('privacy', 'MEDIA_ACCESS_DENIED', said('sound-error.system-denies'), said('sound-error.hint.system-settings'))
}

function endpointOf(request: Exclude<SoundRequest, { kind: 'delay' }>, reading: Reading<AudioData>, side: Side): ChosenEndpoint {
  const wanted = request.endpoint ?? undefined
  switch (request.kind) {
    case 'mic':
      return request.monitor === true ? chooseMonitor(reading, wanted) : chooseEndpoint(reading, 'input', wanted)
    case 'play':
    case 'replay':
      return chooseEndpoint(reading, 'output', wanted)
    case 'listen':
      return chooseListening(reading, wanted, side)
  }
}
