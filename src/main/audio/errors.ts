import type { AudioError, AudioErrorKind, EndpointChoice } from './protocol.ts'

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

interface Words {
  kind: AudioErrorKind
  message: string
  hint: string
}

const IN_USE: Words = {
  kind: 'in-use',
  message: 'The device is in use by another program',
  hint: 'Close the program that uses it, or end its exclusive use, and try again'
}
const NOT_FOUND: Words = { kind: 'unplugged', message: 'The device is unplugged', hint: 'Plug it in again, or choose another one' }
const NO_SERVER: Words = {
  kind: 'no-server',
  message: 'The sound server does not answer',
  hint: 'Start PulseAudio or PipeWire in this session'
}
const SERVER_REFUSES: Words = {
  kind: 'no-server',
  message: 'The sound server does not let this user in',
  hint: 'Start Sidecheck as the user to whom this desktop belongs'
}
const NOT_ALLOWED: Words = {
  kind: 'privacy',
  message: 'This user may not use the device',
  hint: 'Ask for access to the sound devices: on most systems membership in the group "audio"'
}
const blocked = (direction: 'input' | 'output'): Words => ({
  kind: 'privacy',
  message: direction === 'input' ? 'The microphone is blocked by privacy settings' : 'This user may not use the device',
  hint:
    direction === 'input'
      ? "Allow microphone access for desktop programs in the system's privacy settings"
      : "Ask for access to the system's audio devices"
})

/** What libraries below PortAudio print when an open fails: PulseAudio's and ALSA's texts. PortAudio itself says only "host error". */
const NATIVE_TEXTS: [pattern: RegExp, words: Words][] = [
  [/Device or resource busy|\bEBUSY\b/i, IN_USE],
  [/No such entity|No such device/i, NOT_FOUND],
  [/Connection refused|Connection terminated/i, NO_SERVER],
  [/PulseAudio:.*Access denied/i, SERVER_REFUSES],
  [/Permission denied|Operation not permitted/i, NOT_ALLOWED]
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
  const words = wordsOf(known?.[1], '', rates)
  return words ? { ...words, code } : { kind: 'other', code, message: `The device could not be opened: ${text}`, hint: '' }
}

function wordsOf(name: string | undefined, native: string, rates: number[]): Words | undefined {
  if (name === 'paInvalidSampleRate')
    return {
      kind: 'sample-rate',
      message: `Sample rate not supported: tried ${rates.join(', ')}`,
      hint: "Choose 48000 or 44100 Hz in the device's properties"
    }
  if (name === 'paInvalidChannelCount') return { kind: 'channels', message: 'The device offers neither one channel nor two', hint: '' }
  for (const [pattern, words] of NATIVE_TEXTS) if (pattern.test(native)) return words
  if (name === 'paDeviceUnavailable') return IN_USE
  if (name === 'paInvalidDevice') return NOT_FOUND
  return undefined
}

/**
 * The same error with what the libraries printed while it happened. PortAudio says only "host error" where PulseAudio or ALSA
 * know better; their lines reach the program on another way than the error does. What explains itself stays as it is: PortAudio
 * tries every PCM at each open, and most of what it makes them print is about others.
 */
export function withPrinted(error: AudioError, source: EndpointChoice['source'], printed: string): AudioError {
  if (error.kind !== 'other' || !error.code.startsWith('pa')) return error
  const native = nativeLine(printed, source === 'pulse')
  if (native === '') return error
  return { ...error, ...wordsOf(undefined, native, []), code: `${error.code}, ${native}` }
}

/** An input that failed without a cause, on a system whose settings deny the microphone. Windows gives E_ACCESSDENIED, which PortAudio drops. */
export function blockedByPrivacy(error: AudioError): AudioError {
  return { ...blocked('input'), code: error.code }
}

const NO_SERVICE: Words = {
  kind: 'no-server',
  message: 'The Windows Audio service does not answer',
  hint: 'Start the service "Windows Audio", or restart the computer'
}
const OTHER_FORMAT: Words = {
  kind: 'sample-rate',
  message: "The device's sampling format is not supported",
  hint: "Choose 48000 or 44100 Hz in the device's properties"
}
/** Codes of IMMDevice::Activate and IAudioClient::Initialize (audioclient.h, winerror.h). */
const WINDOWS_CODES: Readonly<Record<number, (direction: 'input' | 'output') => Words>> = {
  0x80070005: blocked,
  0x80070490: () => NOT_FOUND,
  0x88890004: () => NOT_FOUND,
  0x88890008: () => OTHER_FORMAT,
  0x8889000a: () => IN_USE,
  0x88890010: () => NO_SERVICE
}

/** A device that fell silent where the system lists none any more: what serves them all is gone, or hangs. */
export function withoutServer(error: AudioError, source: EndpointChoice['source']): AudioError {
  if (source === 'portaudio') return error
  return { ...(source === 'mmdevice' ? NO_SERVICE : NO_SERVER), code: error.code }
}

/** A refusal of WASAPI in words. code: the HRESULT as unsigned 32 bits; message: the call, the code's name and number. */
export function refusedByWindows({ code, message }: { code: number; message: string }, direction: 'input' | 'output'): AudioError {
  const words = WINDOWS_CODES[code]?.(direction) ?? { kind: 'other', message: 'Windows does not open the device', hint: '' }
  return { ...words, code: message }
}

/** The last printed line that names a cause; those of PulseAudio only where it was asked for the device. */
function nativeLine(printed: string, fromServer: boolean): string {
  const speaks = fromServer ? /PulseAudio:|pcm_[a-z]+\.c/ : /^(?!.*PulseAudio:).*pcm_[a-z]+\.c/
  const lines = printed.split('\n').filter((line) => speaks.test(line) && NATIVE_TEXTS.some(([pattern]) => pattern.test(line)))
  const last = lines[lines.length - 1] ?? ''
  return last
    .replace(/^.*?\(\w+\)\s*/, '')
    .trim()
    .slice(0, 200)
}
