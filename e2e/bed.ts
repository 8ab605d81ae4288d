import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSoundServer } from '../testbed/audio/pulse.ts'
import type { SinkSpec, SoundServer, SourceSpec } from '../testbed/audio/pulse.ts'
import { startFakePcscd } from '../testbed/pcsc/fake-pcscd.ts'
import type { FakePcscd } from '../testbed/pcsc/fake-pcscd.ts'
import { startPtys } from '../testbed/serial/ptys.ts'
import type { PtySpec, Ptys } from '../testbed/serial/ptys.ts'

export interface BedSpec {
  readers: string[]
  ports: PtySpec[]
  sinks: SinkSpec[]
  sources: SourceSpec[]
  /** Keeps the sinks working in short blocks, as hardware does; an idle virtual one takes two seconds at a time. */
  prompt?: boolean
  /** Whether the side is to look like an xrdp session. */
  xrdp?: boolean
}

/** The virtual devices of one side: several can stand side by side on one machine. */
export interface Bed {
  pcscd: FakePcscd
  sound: SoundServer
  ptys: Ptys
  /** The environment in which a program sees these devices and nothing else. */
  env: Record<string, string>
  stop(): Promise<void>
}

export async function startBed(spec: BedSpec): Promise<Bed> {
  const home = await mkdtemp(join(tmpdir(), 'sidecheck-e2e-'))
  const [pcscd, sound, ptys] = await Promise.all([
    startFakePcscd({ readers: spec.readers }),
    startSoundServer({ sinks: spec.sinks, sources: spec.sources, keepRunning: spec.prompt === true }),
    startPtys({ ports: spec.ports })
  ])
  return {
    pcscd,
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
      ...(spec.xrdp === true ? { XRDP_SESSION: '1' } : {})
    },
    stop: async () => {
      await Promise.all([pcscd.stop(), sound.stop(), ptys.stop()])
      await rm(home, { recursive: true, force: true })
    }
  }
}
