import type { Topic } from '../../core/snapshot/schema.ts'
import type { Probe } from './probe.ts'

/** The probe of a platform that does not have what the topic asks for. */
export function unsupported<T extends Topic>(topic: T, reason: string): Probe<T> {
  return { topic, read: async () => ({ status: 'unsupported', tookMs: 0, reason }) }
}
