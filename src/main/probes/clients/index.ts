import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The clients probe of this platform. */
export async function createProbe(): Promise<Probe<'clients'>> {
  switch (process.platform) {
    case 'win32':
      return (await import('./win32.ts')).createProbe()
    case 'linux':
      return (await import('./linux.ts')).createProbe()
    default:
      return unsupported('clients', said('reason.clients'))
  }
}
