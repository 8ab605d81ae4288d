import { spawn, execFile } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, chmodSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { endsWithUs } from '../ends-with.mjs'
import { until } from '../until.ts'
import { alsaConfig } from './alsa.ts'

const run = promisify(execFile)

export interface SinkSpec {
  name: string
  /** What people see. Without quotes, backslashes and line breaks. Default: the name. */
  description?: string
  /** The device.form_factor property: speaker, headset, ... */
  formFactor?: string
}

export interface SourceSpec extends SinkSpec {
  /** The sink whose monitor this microphone repeats. Default: the first sink. */
  from?: string
  /** Instead of a monitor, a sine of this frequency in Hz. */
  sine?: number
}

export interface SoundServerOptions {
  sinks: SinkSpec[]
  sources?: SourceSpec[]
  defaultSink?: string
  defaultSource?: string
  /**
   * Plays silence on each sink. An idle virtual sink works up to two seconds ahead: its monitor delivers in such blocks, and the
   * beginning of what is played next is lost. No real sound card does that.
   */
  keepRunning?: boolean
  /** What module-always-sink does on a machine without a sound card: an auto_null sink while there is no other. */
  placeholder?: boolean
  /** Who may connect: everybody (default), or only who knows the cookie. */
  access?: 'everybody' | 'cookie'
}

/** A PulseAudio of its own in a private directory: no hardware, no D-Bus, no systemd. Any number can run at once. */
export interface SoundServer {
  /** What a process needs to use this server and nothing else: PULSE_SERVER, PULSE_COOKIE, XDG_RUNTIME_DIR, ALSA_CONFIG_PATH ... */
  env: Record<string, string>
  dir: string
  socket: string
  readonly pid: number | undefined
  /** Runs pactl against this server and gives what it prints. */
  pactl(...args: string[]): Promise<string>
  addSink(sink: SinkSpec): Promise<void>
  removeSink(name: string): Promise<void>
  addSource(source: SourceSpec): Promise<void>
  removeSource(name: string): Promise<void>
  /** Works for a sink and a source alike. */
  setDefault(name: string): Promise<void>
  setMute(name: string, muted: boolean): Promise<void>
  setVolume(name: string, percent: number): Promise<void>
  /** Ends the daemon as a crash does (SIGKILL); its socket stays. */
  kill(): Promise<void>
  /** Halts the daemon (SIGSTOP) or lets it go on, as one that hangs. */
  freeze(frozen: boolean): void
  /** Starts the daemon again after kill(), with the sinks and sources it should have now. */
  restart(): Promise<void>
  /** Ends everything and removes the directory. */
  stop(): Promise<void>
}

/** Starts a virtual sound server and waits until it answers. Needs Debian's pulseaudio, pulseaudio-utils, libasound2-plugins. */
export async function startSoundServer(options: SoundServerOptions): Promise<SoundServer> {
  const dir = mkdtempSync(join(tmpdir(), 'sidecheck-sound-'))
  // Programs of another user must reach the socket for the tests that are refused by the server itself.
  chmodSync(dir, 0o755)
  for (const sub of ['runtime', 'state', 'home']) mkdirSync(join(dir, sub), { mode: 0o700 })
  const socket = join(dir, 'native')
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_COOKIE: join(dir, 'cookie'),
    PULSE_RUNTIME_PATH: join(dir, 'runtime'),
    PULSE_STATE_PATH: join(dir, 'state'),
    XDG_RUNTIME_DIR: join(dir, 'runtime'),
    ALSA_CONFIG_PATH: join(dir, 'asound.conf')
  }
  const sinks = [...options.sinks]
  const sources = [...(options.sources ?? [])]
  let daemon: ChildProcess | undefined
  let silences: ChildProcess[] = []

  const pactl = async (...args: string[]): Promise<string> =>
    (await run('pactl', args, { env: { ...process.env, ...env, LC_ALL: 'C' } })).stdout
  const writeAlsa = (): void => writeFileSync(env.ALSA_CONFIG_PATH, alsaConfig(env.PULSE_SERVER, [...sinks, ...sources]))
  const keep = (sink: SinkSpec): void => {
    if (options.keepRunning !== true) return
    const zeros = openSync('/dev/zero', 'r')
    silences.push(
      spawn(...endsWithUs('pacat', ['--playback', '--raw', '--latency-msec=20', '-d', sink.name]), {
        env: { ...process.env, ...env },
        stdio: [zeros, 'ignore', 'ignore']
      })
    )
    closeSync(zeros)
  }
  const areRunning = async (): Promise<boolean> =>
    options.keepRunning !== true ||
    (await pactl('list', 'short', 'sinks'))
      .trim()
      .split('\n')
      .every((line) => line.endsWith('RUNNING'))
  const endSilences = (): void => {
    for (const silence of silences) silence.kill('SIGKILL')
    silences = []
  }
  const sourceModule = (source: SourceSpec): string[] => moduleOfSource(source, source.from ?? sinks[0]?.name ?? 'none')
  const kindOf = (name: string): 'sink' | 'source' => {
    if (sinks.some((sink) => sink.name === name)) return 'sink'
    if (sources.some((source) => source.name === name)) return 'source'
    throw new Error(`No sink or source is named ${name}`)
  }
  const unload = async (kind: 'sink' | 'source', name: string): Promise<void> => {
    const modules = await pactl('list', 'short', 'modules')
    const id = modules
      .split('\n')
      .find((line) => line.includes(`${kind}_name=${name} `))
      ?.split('\t')[0]
    if (id === undefined) throw new Error(`No module made the ${kind} ${name}`)
    await pactl('unload-module', id)
  }

  const start = async (): Promise<void> => {
    writeAlsa()
    const access = options.access === 'cookie' ? `auth-anonymous=0 auth-cookie=${env.PULSE_COOKIE}` : 'auth-anonymous=1'
    const modules = [
      ...(options.placeholder === true ? [['module-always-sink']] : []),
      ...sinks.map(moduleOfSink),
      ...sources.map(sourceModule),
      ['module-native-protocol-unix', access, `socket=${socket}`]
    ]
    // Without these PulseAudio would talk to the desktop session's buses.
    const alone = {
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
      DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nonexistent',
      HOME: join(dir, 'home'),
      PULSE_CONFIG: join(dir, 'daemon.conf')
    }
    // By itself it allows itself so few files that it stands still at a hundred sinks.
    writeFileSync(alone.PULSE_CONFIG, 'rlimit-nofile = 8192\n')
    const args = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes']
    const { PULSE_SERVER: _own, ...daemonEnv } = env
    const child = spawn(...endsWithUs('pulseaudio', [...args, ...modules.flatMap((words) => ['-L', words.join(' ')])]), {
      env: { ...process.env, ...daemonEnv, ...alone },
      stdio: ['ignore', 'ignore', 'pipe']
    })
    daemon = child
    let errors = ''
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
    const failed = once(child, 'exit').then(() => {
      throw new Error(`pulseaudio ended while starting: ${errors}`)
    })
    const answers = untilAnswered(() => pactl('info'))
    failed.catch(() => answers.giveUp())
    await Promise.race([answers.done, failed])
    // PulseAudio goes on without a module that failed.
    const made = `${await pactl('list', 'short', 'sinks')}${await pactl('list', 'short', 'sources')}`
    const lost = [...sinks, ...sources].find(({ name }) => !made.includes(`\t${name}\t`))
    if (lost !== undefined) throw new Error(`pulseaudio did not make ${lost.name}: ${errors}`)
    if (options.defaultSink !== undefined) await pactl('set-default-sink', options.defaultSink)
    if (options.defaultSource !== undefined) await pactl('set-default-source', options.defaultSource)
    for (const sink of sinks) keep(sink)
    await until('the sinks to run', async () => (await areRunning()) || undefined)
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    endSilences()
    const child = daemon
    daemon = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  try {
    await start()
  } catch (error) {
    await end('SIGKILL')
    rmSync(dir, { recursive: true, force: true })
    throw error
  }
  return {
    env,
    dir,
    socket,
    get pid() {
      return daemon?.pid
    },
    pactl,
    async addSink(sink) {
      await pactl('load-module', ...moduleOfSink(sink))
      sinks.push(sink)
      writeAlsa()
      keep(sink)
    },
    async removeSink(name) {
      await unload('sink', name)
      remove(sinks, name)
      writeAlsa()
    },
    async addSource(source) {
      await pactl('load-module', ...sourceModule(source))
      sources.push(source)
      writeAlsa()
    },
    async removeSource(name) {
      await unload('source', name)
      remove(sources, name)
      writeAlsa()
    },
    async setDefault(name) {
      await pactl(`set-default-${kindOf(name)}`, name)
    },
    async setMute(name, muted) {
      await pactl(`set-${kindOf(name)}-mute`, name, muted ? '1' : '0')
    },
    async setVolume(name, percent) {
      await pactl(`set-${kindOf(name)}-volume`, name, `${percent}%`)
    },
    kill: () => end('SIGKILL'),
    freeze(frozen) {
      daemon?.kill(frozen ? 'SIGSTOP' : 'SIGCONT')
    },
    restart: start,
    async stop() {
      await end('SIGKILL')
      rmSync(dir, { recursive: true, force: true })
    }
  }
}

/** The arguments of load-module that make a sink. */
export function moduleOfSink(sink: SinkSpec): string[] {
  return ['module-null-sink', `sink_name=${checked(sink.name)}`, `sink_properties="${properties(sink)}"`]
}

/** The arguments of load-module that make a source of the monitor of the sink `from`. */
export function moduleOfSource(source: SourceSpec, from: string): string[] {
  const name = `source_name=${checked(source.name)}`
  // module-sine-source knows no properties: its description is its own.
  if (source.sine !== undefined) return ['module-sine-source', name, `frequency=${source.sine}`]
  return ['module-remap-source', name, `master=${checked(from)}.monitor`, `source_properties="${properties(source)}"`]
}

function properties(spec: SinkSpec): string {
  const form = spec.formFactor === undefined ? '' : ` device.form_factor='${checked(spec.formFactor)}'`
  return `device.description='${checked(spec.description ?? spec.name)}'${form}`
}

function checked(text: string): string {
  if (/['"\\\r\n]/.test(text)) throw new Error(`A module argument cannot hold quotes, backslashes or line breaks: ${text}`)
  return text
}

function remove(list: SinkSpec[], name: string): void {
  const index = list.findIndex((one) => one.name === name)
  if (index >= 0) list.splice(index, 1)
}

/** Asks again and again, at most 10 s, until the question is answered without an error. */
export function untilAnswered(ask: () => Promise<unknown>): { done: Promise<void>; giveUp: () => void } {
  let asking = true
  const done = (async () => {
    const deadline = Date.now() + 10_000
    for (;;) {
      try {
        await ask()
        return
      } catch (error) {
        if (!asking || Date.now() > deadline) throw error
      }
    }
  })()
  return { done, giveUp: () => (asking = false) }
}
