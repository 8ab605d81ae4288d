import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSoundServer } from '../testbed/audio/pulse.ts'
import type { SinkSpec, SoundServer, SourceSpec } from '../testbed/audio/pulse.ts'
import { startFakePcscd } from '../testbed/pcsc/fake-pcscd.ts'
import type { FakePcscd } from '../testbed/pcsc/fake-pcscd.ts'
import { startFakeXrdp } from '../testbed/pcsc/fake-xrdp.ts'
import type { FakeXrdp } from '../testbed/pcsc/fake-xrdp.ts'
import { startPtys } from '../testbed/serial/ptys.ts'
import type { PtySpec, Ptys } from '../testbed/serial/ptys.ts'

export interface BedSpec {
  readers: string[]
  ports: PtySpec[]
  sinks: SinkSpec[]
  sources: SourceSpec[]
  /** Keeps the sinks working in short blocks, as hardware does; an idle virtual one takes two seconds at a time. */
  prompt?: boolean
  /** Whether the side is to look like an xrdp session: its readers are then those that xrdp redirects, and the host has none. */
  xrdp?: boolean
}

/** The virtual devices of one side: several can stand side by side on one machine. */
export interface Bed {
  pcscd: FakePcscd
  /** Where the side is an xrdp session. */
  xrdp: FakeXrdp | undefined
  sound: SoundServer
  ptys: Ptys
  /** The environment in which a program sees these devices and nothing else. */
  env: Record<string, string>
  stop(): Promise<void>
}

/** @param display the screen on which the program shows its window, for DISPLAY; without one there is none. */
export async function startBed(spec: BedSpec, display?: string): Promise<Bed> {
  const home = await mkdtemp(join(tmpdir(), 'sidecheck-e2e-'))
  const isXrdp = spec.xrdp === true
  const starting = [
    startFakePcscd({ readers: isXrdp ? [] : spec.readers }),
    isXrdp ? startFakeXrdp({ readers: spec.readers, ...(display === undefined ? {} : { display }) }) : undefined,
    startSoundServer({ sinks: spec.sinks, sources: spec.sources, keepRunning: spec.prompt === true }),
    startPtys({ ports: spec.ports })
  ] as const
  const [pcscd, xrdp, sound, ptys] = await Promise.all(starting).catch(async (error: unknown) => {
    // What has started beside the one that failed would stay.
    for (const started of await Promise.allSettled(starting)) if (started.status === 'fulfilled') await started.value?.stop()
    await rm(home, { recursive: true, force: true })
    throw error
  })
  return {
    pcscd,
    xrdp,
    sound,
    ptys,
    env: {
      ...sound.env,
      ...ptys.env,
      HOME: home,
      SIDECHECK_HOME: join(home, 'sidecheck'),
      SIDECHECK_LOG: 'silent',
      PCSCLITE_CSOCK_NAME: pcscd.socket,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...(display === undefined ? {} : { DISPLAY: display }),
      ...xrdp?.env
    },
    stop: async () => {
      await Promise.all([pcscd.stop(), xrdp?.stop(), sound.stop(), ptys.stop()])
      // The processes of a browser that was killed write to its profile for another moment.
      await rm(home, { recursive: true, force: true, maxRetries: 10 })
    }
  }
}
