import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData } from '../../../core/snapshot/schema.ts'
import type { PortAudioAddon } from '../../native/portaudio/library.ts'
import { PA_ERR_ACCESS, PA_ERR_AUTHKEY, PA_ERR_TIMEOUT } from '../../native/pulse/abi.ts'
import { PulseClient, PulseError, PulseMissingError } from '../../native/pulse/client.ts'
import { watchPulse } from '../../native/pulse/watch.ts'
import type { Probe } from '../probe.ts'
import { fromPulse } from './endpoints.ts'
import { readPortAudio } from './portaudio-reading.ts'

export interface LinuxAudioOptions {
  /** How long the sound server may take for one answer, in milliseconds. */
  timeout?: number
  /** Stands in for libpulse. */
  connect?: (timeout?: number) => Promise<PulseClient>
  /** Stands in for naudiodon. */
  loadPortAudio?: () => PortAudioAddon
}

/**
 * Audio endpoints on Linux: from the sound server (PulseAudio, or PipeWire through its PulseAudio server); where none
 * runs, PortAudio's list of ALSA devices, which has neither mute nor volume.
 */
export function createProbe(options: LinuxAudioOptions = {}): Probe<'audio'> {
  return { topic: 'audio', read: () => read(options), watch: (changed) => watchPulse(changed) }
}

async function read({ timeout, connect = PulseClient.connect, loadPortAudio }: LinuxAudioOptions): Promise<Reading<AudioData>> {
  const began = performance.now()
  const tookMs = (): number => performance.now() - began
  let client: PulseClient | undefined
  try {
    client = await connect(timeout)
    const [server, sinks, sources] = await Promise.all([
      client.server(timeout),
      client.devices('sink', timeout),
      client.devices('source', timeout)
    ])
    return { status: 'present', tookMs: tookMs(), data: { source: 'pulse', endpoints: fromPulse(server, sinks, sources) } }
  } catch (error) {
    const problem = describe(error)
    if (problem === undefined) throw error
    if (problem.status === 'denied') return { status: 'denied', tookMs: tookMs(), reason: problem.reason, error: problem.error }
    if (problem.status === 'failed') return { status: 'failed', tookMs: tookMs(), reason: problem.reason, error: problem.error }
    const fallback = withoutDaemons(() => (alsaMayHaveDevices() ? readPortAudio('unknown', began, loadPortAudio) : undefined))
    if (fallback?.status === 'present' && fallback.data.endpoints.length > 0) return fallback
    const second = fallback === undefined || fallback.status === 'present' ? 'ALSA has no device' : fallback.reason
    return { status: 'absent', tookMs: tookMs(), reason: `${problem.reason}. ${second}`, error: problem.error }
  } finally {
    client?.close()
  }
}

interface Problem {
  status: 'denied' | 'failed' | 'absent'
  reason: string
  error: ProbeError
}

/** What a libpulse failure means for the reading; undefined for what is no failure of libpulse. */
function describe(error: unknown): Problem | undefined {
  if (error instanceof PulseMissingError) {
    const detail = { code: 'LIBRARY_MISSING', message: error.message, hint: 'Install libpulse (Debian: apt install libpulse0)' }
    return { status: 'absent', reason: 'The PulseAudio client library libpulse.so.0 is not installed', error: detail }
  }
  if (!(error instanceof PulseError)) return undefined
  const detail = (hint: string): ProbeError => ({ code: error.code, message: error.message, hint })
  switch (error.number) {
    case PA_ERR_ACCESS:
    case PA_ERR_AUTHKEY:
      return { status: 'denied', reason: 'The sound server refuses this user', error: detail('Run Sidecheck as the user who is signed in') }
    case PA_ERR_TIMEOUT:
      return { status: 'failed', reason: 'The sound server runs but does not answer', error: detail('Restart PipeWire or PulseAudio') }
    default: {
      const socket = deniedSocket()
      if (socket !== undefined) {
        const denied = { code: 'EACCES', message: `${socket}: permission denied`, hint: 'Run Sidecheck as the user who is signed in' }
        return { status: 'denied', reason: "The sound server's socket belongs to another user", error: denied }
      }
      return { status: 'absent', reason: 'No sound server answers', error: detail('Start PipeWire or PulseAudio, then check again') }
    }
  }
}

/**
 * The server's Unix socket when this user may not use it. libpulse says "connection refused" for it, which would read
 * as if nothing ran.
 */
function deniedSocket(): string | undefined {
  const server = process.env['PULSE_SERVER']
  const runtime = process.env['PULSE_RUNTIME_PATH'] ?? join(process.env['XDG_RUNTIME_DIR'] ?? '/nonexistent', 'pulse')
  const path = server === undefined ? join(runtime, 'native') : /^(?:\{.*\})?(?:unix:)?(\/.*)$/.exec(server)?.[1]
  if (path === undefined) return undefined
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? path : undefined
  }
}

/** Asking PortAudio costs 0.2 s. Without kernel sound and without a configuration there is nothing it could find. */
function alsaMayHaveDevices(): boolean {
  const configured = process.env['ALSA_CONFIG_PATH'] !== undefined
  return configured || ['/dev/snd', '/dev/dsp', '/etc/asound.conf', join(homedir(), '.asoundrc')].some((path) => existsSync(path))
}

/**
 * Runs with an environment in which ALSA's plugins for PulseAudio and JACK start no daemon: libpulse spawns none where
 * PULSE_SERVER is set, libjack none with JACK_NO_START_SERVER. A probe never changes the machine.
 */
function withoutDaemons<T>(action: () => T): T {
  const guards = { PULSE_SERVER: process.env['PULSE_SERVER'] ?? 'unix:/nonexistent', JACK_NO_START_SERVER: '1' }
  const before = Object.keys(guards).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, guards)
  try {
    return action()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
