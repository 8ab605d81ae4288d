import type { Topic } from '../../core/snapshot/schema.ts'
import type { Probe } from './probe.ts'

/** One line a topic; each folder picks its platform's file, and only that file's libraries are loaded. */
const loaders: { [T in Topic]: () => Promise<Probe<T>> } = {
  machine: async () => (await import('./machine/index.ts')).createProbe(),
  session: async () => (await import('./session/index.ts')).createProbe(),
  smartcard: async () => (await import('./smartcard/index.ts')).createProbe(),
  serial: async () => (await import('./serial/index.ts')).createProbe(),
  audio: async () => (await import('./audio/index.ts')).createProbe(),
  certificates: async () => (await import('./certificates/index.ts')).createProbe(),
  policies: async () => (await import('./policies/index.ts')).createProbe(),
  services: async () => (await import('./services/index.ts')).createProbe(),
  privacy: async () => (await import('./privacy/index.ts')).createProbe(),
  events: async () => (await import('./events/index.ts')).createProbe(),
  clients: async () => (await import('./clients/index.ts')).createProbe()
}

/** Loads the probe of a topic for this platform. */
export async function loadProbe(topic: Topic): Promise<Probe<Topic>> {
  return (await loaders[topic]()) as unknown as Probe<Topic>
}
