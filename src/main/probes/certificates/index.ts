import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The certificates probe of this platform. */
export async function createProbe(): Promise<Probe<'certificates'>> {
  if (process.platform === 'win32') return (await import('./win32.ts')).createProbe()
  return unsupported('certificates', said('reason.windows-certificates'))
}
