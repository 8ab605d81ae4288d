import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The services probe of this platform. */
export async function createProbe(): Promise<Probe<'services'>> {
  if (process.platform === 'win32') return (await import('./win32.ts')).createProbe()
  return unsupported('services', said('reason.windows-services'))
}
