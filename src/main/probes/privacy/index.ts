import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The privacy probe of this platform. */
export async function createProbe(): Promise<Probe<'privacy'>> {
  if (process.platform === 'win32') return (await import('./win32.ts')).createProbe()
  return unsupported('privacy', said('reason.windows-privacy'))
}
