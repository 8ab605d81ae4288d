import { describe, expect, it, vi } from 'vitest'
import { AudioClient, type AudioClientOptions } from './audio-client.ts'
import type { Child, ProcessExit } from '../../processes/child.ts'
import { MAX_LOST } from '../../processes/supervised.ts'
import { AudioFailure } from '../protocol/failures.ts'
import type { AudioError, EndpointChoice, FromAudio, ToAudio } from '../protocol/messages.ts'

const mic: EndpointChoice = { source: 'pulse', direction: 'input', id: 'mic', name: 'Mic' }
const started = (stream: number): FromAudio => ({ type: 'started', stream, device: { name: 'pulse', hostApi: 'ALSA' }, sampleRate: 48_000 })
const played = (stream: number): FromAudio => ({
  type: 'finished',
  stream,
  result: { of: 'play', seconds: 1, startedAt: '2026-01-01T00:00:00.000Z' }
})
const failed = (stream: number, error: AudioError): FromAudio => ({ type: 'failed', stream, error })
const hostError: AudioError = {
  kind: 'other',
  code: 'paUnanticipatedHostError (-9999)',
  message: 'The device could not be opened',
  hint: ''
}

/** A scripted audio process: answers each message as told, and records what it was sent. */
class ScriptedChild implements Child {
  readonly pid = 1
  readonly sent: ToAudio[] = []
  killed = false
  isLetGo = false
  /** false for one inside a driver call, which no signal reaches. */
  mayDie = true
  private readonly answer: (message: ToAudio, child: ScriptedChild) => void
  private message: (message: unknown) => void = () => undefined
  private print: (text: string) => void = () => undefined
  private exit: (exit: ProcessExit) => void = () => undefined

  constructor(answer: (message: ToAudio, child: ScriptedChild) => void, isReady = true) {
    this.answer = answer
    if (isReady) queueMicrotask(() => this.say({ type: 'ready' }))
  }
  say(message: unknown): void {
    this.message(message)
  }
  prints(text: string): void {
    this.print(text)
  }
  ends(code: number | null, signal: string | null = null): void {
    this.exit({ code, signal })
  }
  send(message: ToAudio): void {
    if (this.killed) throw new Error('sent to a killed process')
    this.sent.push(message)
    queueMicrotask(() => this.answer(message, this))
  }
  onMessage(listener: (message: unknown) => void): void {
    this.message = listener
  }
  onPrinted(listener: (text: string) => void): void {
    this.print = listener
  }
  onExit(listener: (exit: ProcessExit) => void): void {
    this.exit = listener
  }
  kill(): void {
    this.killed = true
    if (this.mayDie) queueMicrotask(() => this.ends(null, 'SIGKILL'))
  }
  letGo(): void {
    this.isLetGo = true
  }
}

type Script = (message: ToAudio, child: ScriptedChild) => void
function clientWith(scripts: Script[], options: Partial<AudioClientOptions> = {}, isReady = true) {
  const children: ScriptedChild[] = []
  const client = new AudioClient({
    fork: () => {
      const child = new ScriptedChild(scripts[Math.min(children.length, scripts.length - 1)]!, isReady)
      children.push(child)
      return child
    },
    ...options
  })
  return { client, children }
}

const failureOf = async (promise: Promise<unknown>): Promise<AudioError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (error instanceof AudioFailure) return error.error
  throw new Error(`expected an AudioFailure, got ${String(error)}`)
}

describe('audio client', () => {
  const plays: Script = (message, child) => {
    if (message.type !== 'play') return
    child.say(started(message.stream))
    child.say(played(message.stream))
  }

  it('starts the process once, when it is first needed', async () => {
    const { client, children } = clientWith([plays])
    expect(children.length).toBe(0)
    const onStarted = vi.fn<(device: object) => void>()
    await client.play({ endpoint: mic, tone: 'left', onStarted }).result
    await client.play({ endpoint: mic, tone: 'right' }).result
    expect(children.length).toBe(1)
    expect(onStarted).toHaveBeenCalledWith({ name: 'pulse', hostApi: 'ALSA', sampleRate: 48_000 })
  })

  it('asks the next process what a leaving one did not take up', async () => {
    const leaves: Script = (message, child) => {
      if (message.type === 'play') child.say({ type: 'leaving' })
    }
    const { client, children } = clientWith([leaves, plays])
    await expect(client.play({ endpoint: mic, tone: 'both' }).result).resolves.toMatchObject({ seconds: 1 })
    expect(children.length).toBe(2)
  })

  it('fails all streams of a process that dies, and starts another for the next', async () => {
    const dies: Script = (_message, child) => child.ends(null, 'SIGSEGV')
    const { client, children } = clientWith([dies, plays])
    expect(await failureOf(client.play({ endpoint: mic, tone: 'both' }).result)).toMatchObject({ kind: 'crashed', code: 'SIGSEGV' })
    await client.play({ endpoint: mic, tone: 'both' }).result
    expect(children.length).toBe(2)
  })

  it('kills a process that does not open a device in time', async () => {
    const { client, children } = clientWith([() => undefined], { limits: { open: 20 } })
    expect(await failureOf(client.startMic({ endpoint: mic }).result)).toMatchObject({ kind: 'no-server', code: 'TIMEOUT' })
    expect(children[0]!.killed).toBe(true)
  })

  it('starts another process at once where a hung one does not die, and gives up after some of them', async () => {
    const log: string[] = []
    const { client, children } = clientWith([() => undefined], { limits: { open: 20, gone: 1 }, log: (line) => void log.push(line) })
    for (let count = 1; count <= MAX_LOST; count++) {
      const run = failureOf(client.startMic({ endpoint: mic }).result)
      children[count - 1]!.mayDie = false
      expect(await run).toMatchObject({ code: 'TIMEOUT' })
      expect(children[count - 1]!.isLetGo).toBe(true)
    }
    await vi.waitFor(() => expect(log.filter((line) => line.includes('does not go'))).toHaveLength(MAX_LOST))
    expect(await failureOf(client.listDevices())).toMatchObject({ kind: 'crashed', code: 'PROCESSES_LOST' })
    expect(children).toHaveLength(MAX_LOST)
    children[0]!.ends(null, 'SIGKILL')
    expect(await failureOf(client.startMic({ endpoint: mic }).result)).toMatchObject({ code: 'TIMEOUT' })
    expect(children).toHaveLength(MAX_LOST + 1)
  })

  it('records nothing where that is forbidden, and plays all the same', async () => {
    const refusal = new AudioFailure({ kind: 'privacy', code: 'FORBIDDEN', message: 'A policy forbids it', hint: '' })
    const opens: Script = (message, child) => {
      if (message.type === 'play') child.say(played(message.stream))
    }
    const { client, children } = clientWith([opens], { mayNotRecord: () => Promise.resolve(refusal) })
    expect(await failureOf(client.startMic({ endpoint: mic }).result)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await failureOf(client.listen({ endpoint: mic, seconds: 1 }).result)).toMatchObject({ code: 'FORBIDDEN' })
    expect(children).toHaveLength(0)
    expect(await client.play({ endpoint: mic, tone: 'both' }).result).toMatchObject({ seconds: 1 })
    expect(children[0]!.sent.map(({ type }) => type)).toEqual(['play'])
  })

  it('kills a process that does not end a stopped stream in time', async () => {
    const opens: Script = (message, child) => {
      if (message.type === 'mic') child.say(started(message.stream))
    }
    const { client, children } = clientWith([opens], { limits: { stop: 20 } })
    const run = client.startMic({ endpoint: mic, onStarted: () => run.stop() })
    expect(await failureOf(run.result)).toMatchObject({ kind: 'no-data', code: 'TIMEOUT' })
    expect(children[0]!.sent.map(({ type }) => type)).toEqual(['mic', 'stop'])
  })

  it('stops a stream that was stopped before the process was ready', async () => {
    const stops: Script = (message, child) => {
      if (message.type === 'stop') child.say(played(message.stream))
    }
    const { client } = clientWith([stops])
    const run = client.play({ endpoint: mic, tone: 'both' })
    run.stop()
    await expect(run.result).resolves.toMatchObject({ seconds: 1 })
  })

  it('kills a process that no longer answers while a stream runs', async () => {
    const opens: Script = (message, child) => {
      if (message.type === 'mic') child.say(started(message.stream))
    }
    const { client } = clientWith([opens], { limits: { alive: 40 } })
    expect(await failureOf(client.startMic({ endpoint: mic }).result)).toMatchObject({ kind: 'crashed', code: 'TIMEOUT' })
  })

  it('kills a process that sends what the protocol does not know', async () => {
    const { client, children } = clientWith([(_message, child) => child.say({ type: 'level', stream: 'one' })])
    expect(await failureOf(client.startMic({ endpoint: mic }).result)).toMatchObject({ code: 'PROTOCOL' })
    expect(children[0]!.killed).toBe(true)
  })

  it('says that a process did not start', async () => {
    const { client } = clientWith([() => undefined], { limits: { ready: 20 } }, false)
    expect(await failureOf(client.listDevices())).toMatchObject({ kind: 'crashed', code: 'TIMEOUT' })
  })

  it('explains a host error with what the libraries printed a little later', async () => {
    const prints: Script = (message, child) => {
      if (message.type !== 'play') return
      child.say(failed(message.stream, hostError))
      child.prints('ALSA lib pcm_pulse.c:758:(pulse_prepare) PulseAudio: Unable to create stream: No such entity\n')
    }
    const { client } = clientWith([prints])
    expect(await failureOf(client.play({ endpoint: mic, tone: 'both' }).result)).toMatchObject({
      kind: 'unplugged',
      code: `${hostError.code}, PulseAudio: Unable to create stream: No such entity`
    })
  })

  it("names privacy where the system's settings deny the microphone", async () => {
    const fails: Script = (message, child) => {
      if (message.type === 'mic') child.say(failed(message.stream, hostError))
    }
    const denied = clientWith([fails], { microphoneAccess: () => Promise.resolve('denied') })
    expect(await failureOf(denied.client.startMic({ endpoint: mic }).result)).toMatchObject({
      kind: 'privacy',
      code: hostError.code,
      message: 'The microphone is blocked by privacy settings'
    })
    const allowed = clientWith([fails], { microphoneAccess: () => Promise.resolve('allowed') })
    expect(await failureOf(allowed.client.startMic({ endpoint: mic }).result)).toMatchObject({ kind: 'other' })
  })

  it('ends a stream whose endpoint is no longer listed, and tells unplugged from broken', async () => {
    const opens: Script = (message, child) => {
      if (message.type === 'mic') child.say(started(message.stream))
    }
    const gone = clientWith([opens], { isListed: () => Promise.resolve(false), limits: { listed: 10 } })
    expect(await failureOf(gone.client.startMic({ endpoint: mic }).result)).toMatchObject({ kind: 'unplugged', code: 'NOT_LISTED' })
    const silent: Script = (message, child) => {
      if (message.type === 'mic') child.say(failed(message.stream, { kind: 'no-data', code: 'NO_DATA', message: 'nothing', hint: '' }))
    }
    const broken = clientWith([silent], { isListed: () => Promise.resolve(true) })
    expect(await failureOf(broken.client.startMic({ endpoint: mic }).result)).toMatchObject({ kind: 'no-data' })
    const pulled = clientWith([silent], { isListed: () => Promise.resolve(false) })
    expect(await failureOf(pulled.client.startMic({ endpoint: mic }).result)).toMatchObject({ kind: 'unplugged', code: 'NO_DATA' })
  })

  it('names the sound server, not the device, where nothing is listed any more', async () => {
    const silent: Script = (message, child) => {
      if (message.type === 'mic')
        child.say(failed(message.stream, { kind: 'no-data', code: 'NO_DATA', message: 'nothing', hint: 'Check it' }))
    }
    const failureFor = (source: EndpointChoice['source']) =>
      failureOf(
        clientWith([silent], { isListed: () => Promise.resolve(undefined) }).client.startMic({ endpoint: { ...mic, source } }).result
      )
    expect(await failureFor('pulse')).toMatchObject({ kind: 'no-server', code: 'NO_DATA', message: 'The sound server does not answer' })
    expect(await failureFor('mmdevice')).toMatchObject({
      kind: 'no-server',
      code: 'NO_DATA',
      message: 'The Windows Audio service does not answer'
    })
    expect(await failureFor('portaudio')).toMatchObject({ kind: 'no-data', message: 'nothing' })
  })

  it('goes on with a stream that delivers while nothing can be listed', async () => {
    let asked = 0
    const opens: Script = (message, child) => {
      if (message.type === 'mic') child.say(started(message.stream))
      if (message.type === 'stop') child.say(failed(message.stream, { kind: 'other', code: 'STOPPED', message: 'stopped', hint: '' }))
    }
    const { client } = clientWith([opens], { isListed: async () => void asked++, limits: { listed: 5 } })
    const run = client.startMic({ endpoint: mic })
    const ended = failureOf(run.result)
    await vi.waitFor(() => expect(asked).toBeGreaterThan(2))
    run.stop()
    expect(await ended).toMatchObject({ code: 'STOPPED' })
  })

  it('goes on with it where the list fails, and logs why', async () => {
    const logged: string[] = []
    const opens: Script = (message, child) => {
      if (message.type === 'mic') child.say(started(message.stream))
      if (message.type === 'stop') child.say(failed(message.stream, { kind: 'other', code: 'STOPPED', message: 'stopped', hint: '' }))
    }
    const { client } = clientWith([opens], {
      isListed: () => Promise.reject(new Error('Connection refused')),
      limits: { listed: 5 },
      log: (line) => void logged.push(line)
    })
    const run = client.startMic({ endpoint: mic })
    const ended = failureOf(run.result)
    await vi.waitFor(() => expect(logged.filter((line) => line.includes('Connection refused')).length).toBeGreaterThan(2))
    run.stop()
    expect(await ended).toMatchObject({ code: 'STOPPED' })
  })

  it('hands levels on, and refuses new streams once closed', async () => {
    const level = { t: 1, rms: -20, peak: -10, truePeak: -9, hold: -9, noiseFloor: -60, clippedSamples: 0, channels: [-20] }
    const meters: Script = (message, child) => {
      if (message.type !== 'mic') return
      child.say(started(message.stream))
      child.say({ type: 'level', stream: message.stream, level })
    }
    const { client, children } = clientWith([meters])
    const onLevel = vi.fn<(level: object) => void>()
    const run = client.startMic({ endpoint: mic, onLevel })
    await vi.waitFor(() => expect(onLevel).toHaveBeenCalledWith(level))
    client.close()
    expect(await failureOf(run.result)).toMatchObject({ code: 'CLOSED' })
    expect(children[0]!.killed).toBe(true)
    expect(await failureOf(client.play({ endpoint: mic, tone: 'both' }).result)).toMatchObject({ code: 'CLOSED' })
  })

  it('drops the recording after it was played', async () => {
    const records: Script = (message, child) => {
      if (message.type === 'play') child.say(played(message.stream))
      if (message.type !== 'mic') return
      child.say(started(message.stream))
      const statistics = {
        rms: -20,
        peak: -10,
        truePeak: -9,
        noiseFloor: -60,
        loud: -15,
        clippedSamples: 0,
        samples: 1,
        seconds: 5,
        zeroShare: 0,
        offset: 0
      }
      child.say({
        type: 'finished',
        stream: message.stream,
        result: { of: 'mic', sampleRate: 48_000, levels: [], statistics, channels: [-20], loudness: null }
      })
    }
    const { client, children } = clientWith([records])
    await client.recordAndReplay({ input: mic, output: { ...mic, direction: 'output' } })
    expect(children[0]!.sent).toMatchObject([
      { type: 'mic', seconds: 5, keepSeconds: 5 },
      { type: 'play', sound: 'recording' },
      { type: 'forget' }
    ])
  })
})
