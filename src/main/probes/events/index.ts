import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The events probe of this platform. */
export async function createProbe(): Promise<Probe<'events'>> {
  if (process.platform === 'win32') return (await import('./win32.ts')).createProbe()
  return unsupported('events', said('reason.windows-log'))
}
