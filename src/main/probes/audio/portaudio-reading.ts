import type { Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Endpoint } from '../../../core/snapshot/schema.ts'
import { PortAudioMissingError, listPortAudio, loadPortAudio } from '../../native/portaudio/library.ts'
import type { PortAudioAddon } from '../../native/portaudio/library.ts'
import { fromPortAudio } from './endpoints.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'

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
      return {
        status: 'absent',
        tookMs: tookMs(),
        ...because(said('reason.portaudio-missing')),
        error: probeError(error.code, message, said('hint.reinstall-naudiodon'))
      }
    }
    return {
      status: 'failed',
      tookMs: tookMs(),
      ...because(said('reason.portaudio-failed')),
      error: probeError('PORTAUDIO', message)
    }
  }
}
