import { accessSync, constants, existsSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData } from '../../../core/snapshot/schema.ts'
import type { PortAudioAddon } from '../../native/portaudio/library.ts'
import { PA_ERR_ACCESS, PA_ERR_AUTHKEY, PA_ERR_TIMEOUT } from '../../native/pulse/abi.ts'
import { PulseClient, PulseError, PulseMissingError } from '../../native/pulse/client.ts'
import { watchPulse } from '../../native/pulse/watch.ts'
import type { Probe } from '../probe.ts'
import { fromPulse } from './endpoints.ts'
import { cardArrival } from './cards.ts'
import { readPortAudio } from './portaudio-reading.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'
import { withEnvironment } from '../../platform/environment.ts'

export interface LinuxAudioOptions {
  /** How long the sound server may take for one answer, in milliseconds. */
  timeout?: number
  /** Stands in for libpulse. */
  connect?: (timeout?: number) => Promise<PulseClient>
  /** Stands in for naudiodon. */
  loadPortAudio?: () => PortAudioAddon
  /** Stands in for when a sound card of the kernel came. */
  cards?: (card: string) => string | undefined
}

/**
 * Audio endpoints on Linux: from the sound server (PulseAudio, or PipeWire through its PulseAudio server); where none
 * runs, PortAudio's list of ALSA devices, which has neither mute nor volume.
 */
export function createProbe(options: LinuxAudioOptions = {}): Probe<'audio'> {
  return { topic: 'audio', read: () => read(options), watch: (changed) => watchPulse(changed) }
}

async function read({
  timeout,
  connect = PulseClient.connect,
  loadPortAudio,
  cards = cardArrival()
}: LinuxAudioOptions): Promise<Reading<AudioData>> {
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
    // A server on another machine counts that machine's cards.
    const ownCards = server.hostName === hostname() ? cards : undefined
    return { status: 'present', tookMs: tookMs(), data: { source: 'pulse', endpoints: fromPulse(server, sinks, sources, ownCards) } }
  } catch (error) {
    const problem = describe(error)
    if (problem === undefined) throw error
    const { status, why, error: native } = problem
    if (status === 'denied') return { status, tookMs: tookMs(), ...because(why), error: native }
    if (status === 'failed') return { status, tookMs: tookMs(), ...because(why), error: native }
    const fallback = withoutDaemons(() => (alsaMayHaveDevices() ? readPortAudio('unknown', began, loadPortAudio) : undefined))
    if (fallback?.status === 'present' && fallback.data.endpoints.length > 0) return fallback
    const second = fallback === undefined || fallback.status === 'present' ? said('reason.alsa-empty') : (fallback.text ?? fallback.reason)
    return { status: 'absent', tookMs: tookMs(), ...because(said('reason.pulse-and-alsa', { first: why, second })), error: native }
  } finally {
    client?.close()
  }
}

interface Problem {
  status: 'denied' | 'failed' | 'absent'
  why: ProbeText
  error: ProbeError
}

/** What a libpulse failure means for the reading; undefined for what is no failure of libpulse. */
function describe(error: unknown): Problem | undefined {
  if (error instanceof PulseMissingError) {
    const detail = probeError('LIBRARY_MISSING', error.message, said('hint.install-libpulse'))
    return { status: 'absent', why: said('reason.pulse-missing'), error: detail }
  }
  if (!(error instanceof PulseError)) return undefined
  const detail = (hint: ProbeText): ProbeError => probeError(error.code, error.message, hint)
  switch (error.number) {
    case PA_ERR_ACCESS:
    case PA_ERR_AUTHKEY:
      return { status: 'denied', why: said('reason.pulse-refuses'), error: detail(said('hint.run-as-user')) }
    case PA_ERR_TIMEOUT:
      return { status: 'failed', why: said('reason.pulse-silent'), error: detail(said('hint.restart-sound-server')) }
    default: {
      const socket = deniedSocket()
      if (socket !== undefined) {
        const denied = probeError('EACCES', said('reason.socket-denied', { path: socket }), said('hint.run-as-user'))
        return { status: 'denied', why: said('reason.pulse-other-user'), error: denied }
      }
      return { status: 'absent', why: said('reason.pulse-none'), error: detail(said('hint.start-sound-server')) }
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
const withoutDaemons = <T>(action: () => T): T =>
  withEnvironment({ PULSE_SERVER: process.env['PULSE_SERVER'] ?? 'unix:/nonexistent', JACK_NO_START_SERVER: '1' }, action)
