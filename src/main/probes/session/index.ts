import type { Probe } from '../probe.ts'

/** The session probe of this platform. */
export async function createProbe(): Promise<Probe<'session'>> {
  switch (process.platform) {
    case 'win32':
      return (await import('./win32.ts')).createProbe()
    case 'darwin':
      return (await import('./darwin.ts')).createProbe()
    default:
      return (await import('./linux.ts')).createProbe()
  }
}
