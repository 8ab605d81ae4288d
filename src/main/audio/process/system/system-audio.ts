import type { AddonStream } from '../addon.ts'
import type { AudioError, EndpointChoice } from '../../protocol/messages.ts'

/** What can be read like a stream of PortAudio's. */
export interface CaptureSource {
  io: Pick<AddonStream, 'start' | 'read' | 'quit'>
  rate: number
  channels: number
}

/** What this system's own sound interface offers beyond PortAudio. */
export interface SystemAudio {
  /** Hears what an output plays. Not yet started. Throws AudioFailure. */
  openLoopback(endpoint: EndpointChoice): CaptureSource
  /** Why the system refuses an endpoint, in words and with its code; undefined where it does not refuse. */
  refusal(endpoint: EndpointChoice): AudioError | undefined
}
