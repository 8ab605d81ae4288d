import type { Probe } from '../probe.ts'

/** The smart card probe of this platform; only its own libraries are loaded. */
export async function createProbe(): Promise<Probe<'smartcard'>> {
  switch (process.platform) {
    case 'win32':
      return (await import('./win32.ts')).createProbe()
    case 'darwin':
      return (await import('./darwin.ts')).createProbe()
    default:
      return (await import('./linux.ts')).createProbe()
  }
}
