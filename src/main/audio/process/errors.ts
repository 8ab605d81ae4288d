import { IN_USE, NOT_FOUND, NO_SERVICE, blocked, inWords, type Words } from '../protocol/failures.ts'
import type { AudioError } from '../protocol/messages.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The texts of Pa_GetErrorText and their names and numbers in portaudio.h (PaErrorCode). */
const PORTAUDIO_ERRORS: [text: string, name: string, code: number][] = [
  ['PortAudio not initialized', 'paNotInitialized', -10000],
  ['Unanticipated host error', 'paUnanticipatedHostError', -9999],
  ['Invalid number of channels', 'paInvalidChannelCount', -9998],
  ['Invalid sample rate', 'paInvalidSampleRate', -9997],
  ['Invalid device', 'paInvalidDevice', -9996],
  ['Sample format not supported', 'paSampleFormatNotSupported', -9994],
  ['Illegal combination of I/O devices', 'paBadIODeviceCombination', -9993],
  ['Insufficient memory', 'paInsufficientMemory', -9992],
  ['Wait timed out', 'paTimedOut', -9987],
  ['Internal PortAudio error', 'paInternalError', -9986],
  ['Device unavailable', 'paDeviceUnavailable', -9985]
]

export interface OpenFailure {
  /** The text of the addon's exception. */
  text: string
  /** Sampling rates that were asked for. */
  rates: number[]
}

/** Puts a failed open into words, keeping the native code. */
export function openError({ text, rates }: OpenFailure): AudioError {
  const known = PORTAUDIO_ERRORS.find(([part]) => text.includes(part))
  const code = known ? `${known[1]} (${known[2]})` : 'PORTAUDIO'
  const words = wordsOf(known?.[1], rates)
  return { ...(words ?? inWords('other', said('sound-error.not-opened', { message: text }))), code }
}

function wordsOf(name: string | undefined, rates: number[]): Words | undefined {
  if (name === 'paInvalidSampleRate')
    return inWords('sample-rate', said('sound-error.rates', { rates: rates.join(', ') }), said('sound-error.hint.rate'))
  if (name === 'paInvalidChannelCount') return inWords('channels', said('sound-error.channels'))
  if (name === 'paDeviceUnavailable') return IN_USE
  if (name === 'paInvalidDevice') return NOT_FOUND
  return undefined
}

const OTHER_FORMAT = inWords('sample-rate', said('sound-error.format'), said('sound-error.hint.rate'))
/** Codes of IMMDevice::Activate and IAudioClient::Initialize (audioclient.h, winerror.h). */
const WINDOWS_CODES: Readonly<Record<number, (direction: 'input' | 'output') => Words>> = {
  0x80070005: blocked,
  0x80070490: () => NOT_FOUND,
  0x88890004: () => NOT_FOUND,
  0x88890008: () => OTHER_FORMAT,
  0x8889000a: () => IN_USE,
  0x88890010: () => NO_SERVICE
}

/** A refusal of WASAPI in words. code: the HRESULT as unsigned 32 bits; message: the call, the code's name and number. */
export function refusedByWindows({ code, message }: { code: number; message: string }, direction: 'input' | 'output'): AudioError {
  const words = WINDOWS_CODES[code]?.(direction) ?? inWords('other', said('sound-error.windows'))
  return { ...words, code: message }
}
