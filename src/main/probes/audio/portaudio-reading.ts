import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Endpoint } from '../../../core/snapshot/schema.ts'
import { PortAudioMissingError, listPortAudio, loadPortAudio } from '../../native/portaudio/library.ts'
import type { PortAudioAddon } from '../../native/portaudio/library.ts'
import { fromPortAudio } from './endpoints.ts'

/** Present with PortAudio's devices, absent where naudiodon is missing, failed where PortAudio does not start. */
export function readPortAudio(
  redirected: Endpoint['redirected'],
  began: number,
  load: () => PortAudioAddon = loadPortAudio
): Reading<AudioData> {
  const tookMs = (): number => performance.now() - began
  try {
    const endpoints = fromPortAudio(listPortAudio(load()), redirected)
    return { status: 'present', tookMs: tookMs(), data: { source: 'portaudio', endpoints } }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof PortAudioMissingError) {
      const missing: ProbeError = { code: error.code, message, hint: 'Reinstall Sidecheck with its optional sound component (naudiodon)' }
      return {
        status: 'absent',
        tookMs: tookMs(),
        reason: 'PortAudio is not available: naudiodon or a library it needs is missing',
        error: missing
      }
    }
    return {
      status: 'failed',
      tookMs: tookMs(),
      reason: 'PortAudio could not list the devices',
      error: { code: 'PORTAUDIO', message, hint: '' }
    }
  }
}
