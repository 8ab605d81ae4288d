import type { AudioError, AudioErrorKind } from './messages.ts'

/** An expected failure of a stream, on its way to the program. */
export class AudioFailure extends Error {
  override name = 'AudioFailure'
  readonly error: AudioError
  constructor(error: AudioError) {
    super(error.message)
    this.error = error
  }
}

export function failure(kind: AudioErrorKind, code: string, message: string, hint = ''): AudioFailure {
  return new AudioFailure({ kind, code, message, hint })
}

/** Where neither the sound server nor the system lets a program hear an output (macOS, a plain ALSA card). */
export function noMonitor(): AudioFailure {
  return failure(
    'missing',
    'NO_MONITOR',
    'This system offers no way to hear what an output plays',
    'Judge by ear, or connect the output to an input and test that'
  )
}

/** An error without its native code, in the words that a person reads. */
export interface Words {
  kind: AudioErrorKind
  message: string
  hint: string
}

/** What the audio process can see by itself, and the program only from printed lines, has the same words. */
export const IN_USE: Words = {
  kind: 'in-use',
  message: 'The device is in use by another program',
  hint: 'Close the program that uses it, or end its exclusive use, and try again'
}
export const NOT_FOUND: Words = { kind: 'unplugged', message: 'The device is unplugged', hint: 'Plug it in again, or choose another one' }
/** Refused by the system: an input by its privacy settings, an output by its permissions. */
export const blocked = (direction: 'input' | 'output'): Words => ({
  kind: 'privacy',
  message: direction === 'input' ? 'The microphone is blocked by privacy settings' : 'This user may not use the device',
  hint:
    direction === 'input'
      ? "Allow microphone access for desktop programs in the system's privacy settings"
      : "Ask for access to the system's audio devices"
})

export const NO_SERVICE: Words = {
  kind: 'no-server',
  message: 'The Windows Audio service does not answer',
  hint: 'Start the service "Windows Audio", or restart the computer'
}
