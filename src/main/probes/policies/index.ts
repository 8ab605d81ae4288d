import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The policies probe of this platform. */
export async function createProbe(): Promise<Probe<'policies'>> {
  if (process.platform === 'win32') return (await import('./win32.ts')).createProbe()
  return unsupported('policies', said('reason.windows-policies'))
}
