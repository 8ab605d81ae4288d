import type { Probe } from '../probe.ts'
import { unsupported } from '../unsupported.ts'

/** The clients probe of this platform. */
export async function createProbe(): Promise<Probe<'clients'>> {
  switch (process.platform) {
    case 'win32':
      return (await import('./win32.ts')).createProbe()
    case 'linux':
      return (await import('./linux.ts')).createProbe()
    default:
      return unsupported('clients', 'Running remote desktop clients are found on Windows and Linux only.')
  }
}
