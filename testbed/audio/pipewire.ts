import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { moduleOfSink, moduleOfSource, untilAnswered } from './pulse.ts'
import type { SinkSpec, SourceSpec } from './pulse.ts'

const run = promisify(execFile)

/** The programs the bed needs; Debian: pipewire, pipewire-pulse, wireplumber, dbus-daemon, pulseaudio-utils. */
export const PIPEWIRE_PROGRAMS = ['pipewire', 'pipewire-pulse', 'wireplumber', 'dbus-run-session', 'pactl'] as const

/** PipeWire, its session manager and its PulseAudio server, on buses and sockets of their own. */
export interface PipeWireServer {
  env: Record<string, string>
  /** Runs pactl against this server and gives what it prints. */
  pactl(...args: string[]): Promise<string>
  stop(): Promise<void>
}

/** Starts PipeWire without hardware, and waits until its session manager has chosen a default sink. */
export async function startPipeWire(sinks: readonly SinkSpec[], sources: readonly SourceSpec[]): Promise<PipeWireServer> {
  const dir = mkdtempSync(join(tmpdir(), 'sidecheck-pipewire-'))
  const runtime = join(dir, 'runtime')
  mkdirSync(runtime, { mode: 0o700 })
  const env = { PULSE_SERVER: `unix:${runtime}/pulse/native`, XDG_RUNTIME_DIR: runtime, PULSE_RUNTIME_PATH: runtime }
  // WirePlumber and the PulseAudio server end when they find no PipeWire.
  const script = 'pipewire & until [ -S "$XDG_RUNTIME_DIR/pipewire-0" ]; do sleep 0.05; done; wireplumber & exec pipewire-pulse'
  const session = spawn('dbus-run-session', ['--', 'sh', '-c', script], {
    env: { ...process.env, XDG_RUNTIME_DIR: runtime, HOME: dir },
    stdio: 'ignore',
    // A process group of its own, so that all of them can be ended at once.
    detached: true
  })
  const pactl = async (...args: string[]): Promise<string> =>
    (await run('pactl', args, { env: { ...process.env, ...env, LC_ALL: 'C' } })).stdout
  const stop = async (): Promise<void> => {
    if (session.pid !== undefined && session.exitCode === null && session.signalCode === null) {
      const gone = once(session, 'exit')
      process.kill(-session.pid, 'SIGKILL')
      await gone
    }
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await untilAnswered(async () => {
      if ((await pactl('info')).includes('@DEFAULT_SINK@')) throw new Error('No session manager has chosen a default sink')
    }).done
    for (const sink of sinks) await pactl('load-module', ...moduleOfSink(sink))
    for (const source of sources) await pactl('load-module', ...moduleOfSource(source, source.from ?? sinks[0]?.name ?? 'none'))
  } catch (error) {
    await stop()
    throw error
  }
  return { env, pactl, stop }
}
