import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSoundServer } from '../audio/pulse.ts'
import type { SoundServer } from '../audio/pulse.ts'
import { startVirtualDisplay } from '../display.ts'
import { startVpcd } from '../pcsc/vpcd.ts'
import type { Vpcd } from '../pcsc/vpcd.ts'
import { shown } from './bed/recipe.mjs'
import type { Outcome } from './session.ts'

/** What the local side's devices are called. */
export const LOCAL = {
  speakers: 'local_speakers',
  microphone: 'local_microphone',
  voice: 'local_voice',
  reader: 'Sidecheck Card Reader'
} as const

/** What the session calls the folder `shared` of the local device, where it is redirected. */
export const SHARE = 'desk'

/** The local device: a screen, speakers, a microphone, and readers where they are asked for. */
export interface Local {
  env: Record<string, string>
  sound: SoundServer
  cards: Vpcd | undefined
  /** An empty folder. */
  shared: string
  /** Runs the command line of Sidecheck on this side. */
  sidecheck(...args: string[]): Promise<Outcome>
  stop(): Promise<void>
}

/** What is played into the sink `local_voice` is what the microphone hears. */
export async function startLocal(options: { readers: boolean; screen?: string | undefined }): Promise<Local> {
  const home = mkdtempSync(join(tmpdir(), 'sidecheck-rdp-'))
  mkdirSync(join(home, 'config'))
  // Not one of those that are looked into anyway.
  const shared = join(home, 'deep', 'shared')
  mkdirSync(shared, { recursive: true })
  const [sound, display, cards] = await Promise.all([
    startSoundServer({
      sinks: [
        { name: LOCAL.speakers, description: 'Local Speakers' },
        { name: LOCAL.voice, description: 'Local Voice' }
      ],
      sources: [{ name: LOCAL.microphone, description: 'Local Microphone', from: LOCAL.voice }],
      defaultSink: LOCAL.speakers,
      defaultSource: LOCAL.microphone,
      keepRunning: true
    }),
    startVirtualDisplay(options.screen),
    options.readers ? startVpcd({ readers: [LOCAL.reader] }) : undefined
  ])
  const env = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    DISPLAY: display.name,
    ...sound.env,
    // Without readers of its own this side must not find those of the machine.
    PCSCLITE_CSOCK_NAME: cards?.socket ?? join(home, 'no-pcscd')
  }
  return {
    env,
    sound,
    cards,
    shared,
    sidecheck: (...args) =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          [join(shown.project, 'out/main/cli.js'), ...args],
          { env, maxBuffer: 16 * 1024 * 1024 },
          (error, stdout, stderr) =>
            resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 128, stdout, stderr })
        )
      }),
    stop: async () => {
      await Promise.all([sound.stop(), display.stop(), cards?.stop()])
    }
  }
}
