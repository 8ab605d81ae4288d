import type { ProcessEnd } from '../../processes/supervised.ts'
import { failure } from '../protocol/failures.ts'
import type { AudioFailure } from '../protocol/failures.ts'
import { said } from '../../../core/snapshot/said.ts'

/** How the end of the audio process is told. @param readyMs how long it had to become ready, in milliseconds */
export function failureOf({ kind, code, details }: ProcessEnd, readyMs: number): AudioFailure {
  switch (kind) {
    case 'exited':
      return failure('crashed', code, said('sound-error.process-ended'), said('sound-error.hint.again'))
    case 'not-ready':
      return failure('crashed', code, said('sound-error.process-not-started', { seconds: readyMs / 1000 }))
    case 'silent':
      return failure('crashed', code, said('sound-error.process-stopped'), said('sound-error.hint.again'))
    case 'unknown-message':
      return failure('other', 'PROTOCOL', said('sound-error.process-unknown', { details: String(details) }))
    case 'too-many-lost':
      return failure('crashed', code, said('sound-error.processes-hang'), said('sound-error.hint.unplug-tested'))
  }
}

/** The program itself ends. */
export const closing = (): AudioFailure => failure('crashed', 'CLOSED', said('sound-error.closing'))
