import type { Probe } from '../probe.ts'
import { readPortAudio } from './portaudio-reading.ts'

/** Audio endpoints on macOS, through PortAudio's Core Audio host API. Nothing redirects endpoints to a Mac. */
export function createProbe(): Probe<'audio'> {
  return { topic: 'audio', read: async () => readPortAudio('no', performance.now()) }
}
