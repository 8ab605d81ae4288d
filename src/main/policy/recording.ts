import { AudioFailure, failure } from '../audio/protocol/failures.ts'
import { said } from '../../core/snapshot/said.ts'
import { recordingLock } from './policies.ts'
import type { Policies } from './policies.ts'

/** The code of a refusal by a policy; no system has part in it. */
export const FORBIDDEN = 'FORBIDDEN'

/** Why nothing may be recorded, in words; undefined where it may. */
export function recordingOff(policies: Policies): AudioFailure | undefined {
  switch (recordingLock(policies)) {
    case null:
      return undefined
    case 'policy':
      return failure('privacy', FORBIDDEN, said('sound-error.recording-off'), said('sound-error.hint.recording-off'))
    case 'unread-policy':
      return failure('privacy', FORBIDDEN, said('sound-error.recording-unread'), said('sound-error.hint.recording-unread'))
  }
}
