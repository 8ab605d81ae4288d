import type { SystemAudio } from './system-audio.ts'

/** This platform's own sound interface, undefined where PortAudio does all. On Linux the sound server's monitors are inputs. */
export async function systemAudio(): Promise<SystemAudio | undefined> {
  return process.platform === 'win32' ? (await import('./win32.ts')).createSystemAudio() : undefined
}
