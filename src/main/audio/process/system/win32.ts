import { openLoopback, tryOpen } from '../../../native/win32/loopback.ts'
import { NativeError } from '../../../native/win32/errors.ts'
import { AudioFailure } from '../../protocol/failures.ts'
import { refusedByWindows } from '../errors.ts'
import type { AudioError, EndpointChoice } from '../../protocol/messages.ts'
import { LoopbackStream } from './loopback-stream.ts'
import type { SystemAudio } from './system-audio.ts'

export function createSystemAudio(): SystemAudio {
  return {
    openLoopback(endpoint) {
      const loopback = orRefused(endpoint, () => openLoopback(endpoint.id))
      const { rate, channels } = loopback
      const source = {
        rate,
        channels,
        start: () => orRefused(endpoint, () => loopback.start()),
        read: () => orRefused(endpoint, () => loopback.read()),
        close: () => loopback.close()
      }
      return { io: new LoopbackStream(source), rate, channels }
    },
    refusal(endpoint) {
      try {
        orRefused(endpoint, () => tryOpen(endpoint.direction, endpoint.id))
        return undefined
      } catch (error) {
        return errorOf(error)
      }
    }
  }
}

function orRefused<T>({ direction }: EndpointChoice, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof NativeError)) throw error
    throw new AudioFailure(refusedByWindows(error, direction))
  }
}

function errorOf(error: unknown): AudioError {
  if (error instanceof AudioFailure) return error.error
  throw error
}
