import type { AudioError, AudioErrorKind } from './messages.ts'
import { said, saidEnglish } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'

/** An expected failure of a stream, on its way to the program. */
export class AudioFailure extends Error {
  override name = 'AudioFailure'
  readonly error: AudioError
  constructor(error: AudioError) {
    super(error.message)
    this.error = error
  }
}

export function failure(kind: AudioErrorKind, code: string, message: ProbeText, hint?: ProbeText): AudioFailure {
  return new AudioFailure({ ...inWords(kind, message, hint), code })
}

/** Where neither the sound server nor the system lets a program hear an output (macOS, a plain ALSA card). */
export function noMonitor(): AudioFailure {
  return failure('missing', 'NO_MONITOR', said('sound-error.no-monitor'), said('sound-error.hint.by-ear'))
}

/** An error without its native code, in the words that a person reads. */
export type Words = Omit<AudioError, 'code'>

/** Words for an error. All fields are there, so that they replace those of an error that they explain. */
export const inWords = (kind: AudioErrorKind, text: ProbeText, hintText?: ProbeText): Words => ({
  kind,
  message: saidEnglish(text),
  text,
  hint: hintText === undefined ? '' : saidEnglish(hintText),
  hintText
})

/** What the audio process can see by itself, and the program only from printed lines, has the same words. */
export const IN_USE = inWords('in-use', said('sound-error.in-use'), said('sound-error.hint.in-use'))
export const NOT_FOUND = inWords('unplugged', said('sound-error.unplugged'), said('sound-error.hint.plug-in-again'))
/** Refused by the system: an input by its privacy settings, an output by its permissions. */
export const blocked = (direction: 'input' | 'output'): Words =>
  direction === 'input'
    ? inWords('privacy', said('sound-error.blocked'), said('sound-error.hint.allow-microphone'))
    : inWords('privacy', said('sound-error.not-allowed'), said('sound-error.hint.ask-access'))

export const NO_SERVICE = inWords('no-server', said('sound-error.no-service'), said('sound-error.hint.start-windows-audio'))
