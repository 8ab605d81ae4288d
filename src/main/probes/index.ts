import type { Reading } from '../../core/snapshot/reading.ts'
import { because, said } from '../../core/snapshot/said.ts'
import type { SaidId } from '../../core/snapshot/said.ts'
import type { Topic } from '../../core/snapshot/schema.ts'
import type { Probe } from './probe.ts'

type System = 'win32' | 'darwin' | 'linux'

/** A topic's file for each system that has one; only that file's libraries are loaded. others: why the rest has none. */
type Files<T extends Topic> = Partial<Record<System, () => Promise<{ createProbe(): Probe<T> }>>> & { others?: SaidId }

const PROBES: { [T in Topic]: Files<T> } = {
  machine: {
    win32: () => import('./machine/win32.ts'),
    darwin: () => import('./machine/darwin.ts'),
    linux: () => import('./machine/linux.ts')
  },
  session: {
    win32: () => import('./session/win32.ts'),
    darwin: () => import('./session/darwin.ts'),
    linux: () => import('./session/linux.ts')
  },
  smartcard: {
    win32: () => import('./smartcard/win32.ts'),
    darwin: () => import('./smartcard/darwin.ts'),
    linux: () => import('./smartcard/linux.ts')
  },
  serial: {
    win32: () => import('./serial/win32.ts'),
    darwin: () => import('./serial/darwin.ts'),
    linux: () => import('./serial/linux.ts')
  },
  audio: {
    win32: () => import('./audio/win32.ts'),
    darwin: () => import('./audio/darwin.ts'),
    linux: () => import('./audio/linux.ts')
  },
  certificates: { win32: () => import('./certificates/win32.ts'), others: 'reason.windows-certificates' },
  policies: { win32: () => import('./policies/win32.ts'), others: 'reason.windows-policies' },
  services: { win32: () => import('./services/win32.ts'), others: 'reason.windows-services' },
  privacy: { win32: () => import('./privacy/win32.ts'), others: 'reason.windows-privacy' },
  events: { win32: () => import('./events/win32.ts'), others: 'reason.windows-log' },
  clients: { win32: () => import('./clients/win32.ts'), linux: () => import('./clients/linux.ts'), others: 'reason.clients' }
}

/** Other systems are taken for Linux, whose files ask what is there and say what is not. */
const known = (system: NodeJS.Platform): System => (system === 'win32' || system === 'darwin' ? system : 'linux')

/** What is to be said of a topic that a system, this one unless told otherwise, has no probe for; undefined where it has one. */
export function unsupportedReading(topic: Topic, system: NodeJS.Platform = process.platform): Reading<never> | undefined {
  const files = PROBES[topic]
  if (files[known(system)] !== undefined) return undefined
  return { status: 'unsupported', tookMs: 0, ...because(said(files.others ?? 'reason.other-system')) }
}

/** Loads the probe of a topic for a system, this one unless told otherwise. */
export async function loadProbe(topic: Topic, system: NodeJS.Platform = process.platform): Promise<Probe<Topic>> {
  const files: Files<Topic> = PROBES[topic] as Files<Topic>
  const load = files[known(system)]
  if (load !== undefined) return (await load()).createProbe()
  const reading = unsupportedReading(topic, system)
  if (reading === undefined) throw new Error(`${topic} has no probe`)
  return { topic, read: async () => reading }
}
