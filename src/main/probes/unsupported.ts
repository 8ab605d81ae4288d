import type { Topic } from '../../core/snapshot/schema.ts'
import { because } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'
import type { Probe } from './probe.ts'

/** The probe of a platform that does not have what the topic asks for. */
export function unsupported<T extends Topic>(topic: T, why: ProbeText): Probe<T> {
  return { topic, read: async () => ({ status: 'unsupported', tookMs: 0, ...because(why) }) }
}
