import { AudioFailure, IN_USE, NOT_FOUND, NO_SERVICE, blocked, failure, inWords, type Words } from '../protocol/failures.ts'
import type { AudioError, EndpointChoice } from '../protocol/messages.ts'
import { said } from '../../../core/snapshot/said.ts'

const NO_SERVER = inWords('no-server', said('sound-error.no-server'), said('sound-error.hint.start-server'))
const SERVER_REFUSES = inWords('no-server', said('sound-error.server-refuses'), said('sound-error.hint.desktop-user'))
const NOT_ALLOWED = inWords('privacy', said('sound-error.not-allowed'), said('sound-error.hint.group-audio'))
/** What libraries below PortAudio print when an open fails: PulseAudio's and ALSA's texts. PortAudio itself says only "host error". */
const NATIVE_TEXTS: [pattern: RegExp, words: Words][] = [
  [/Device or resource busy|\bEBUSY\b/i, IN_USE],
  [/No such entity|No such device/i, NOT_FOUND],
  [/Connection refused|Connection terminated/i, NO_SERVER],
  [/PulseAudio:.*Access denied/i, SERVER_REFUSES],
  [/Permission denied|Operation not permitted/i, NOT_ALLOWED]
]

/**
 * The same error with what the libraries printed while it happened. PortAudio says only "host error" where PulseAudio or ALSA
 * know better; their lines reach the program on another way than the error does. What explains itself stays as it is: PortAudio
 * tries every PCM at each open, and most of what it makes them print is about others.
 */
export function withPrinted(error: AudioError, source: EndpointChoice['source'], printed: string): AudioError {
  if (error.kind !== 'other' || !error.code.startsWith('pa')) return error
  const native = nativeLine(printed, source === 'pulse')
  if (native === '') return error
  return { ...error, ...NATIVE_TEXTS.find(([pattern]) => pattern.test(native))?.[1], code: `${error.code}, ${native}` }
}

/** An input that failed without a cause, on a system whose settings deny the microphone. Windows gives E_ACCESSDENIED, which PortAudio drops. */
export function blockedByPrivacy(error: AudioError): AudioError {
  return { ...blocked('input'), code: error.code }
}

/** A device that fell silent where the system lists none any more: what serves them all is gone, or hangs. */
export function withoutServer(error: AudioError, source: EndpointChoice['source']): AudioError {
  if (source === 'portaudio') return error
  return { ...(source === 'mmdevice' ? NO_SERVICE : NO_SERVER), code: error.code }
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

/** What the program can find out about a failure that the audio process cannot explain. */
export interface SystemKnowledge {
  /** Whether the system still lists an endpoint, undefined where it lists nothing at all. Tells unplugged from broken. */
  isListed?: (endpoint: EndpointChoice) => Promise<boolean | undefined>
  /** What the system's privacy settings say of the microphone; asked when an input fails to open without a cause. */
  microphoneAccess?: () => Promise<'allowed' | 'denied' | 'unknown'>
}

/** The same knowledge, where a list that cannot be had for a failure is none at all: the failure is logged, and nothing is concluded from it. */
export function withoutFailures<K extends SystemKnowledge>(knowledge: K, log: (message: string) => void): K {
  const { isListed } = knowledge
  if (isListed === undefined) return knowledge
  const asked = (endpoint: EndpointChoice): Promise<boolean | undefined> =>
    isListed(endpoint).catch((error: unknown) => void log(`the list of endpoints could not be had: ${String(error)}`))
  return { ...knowledge, isListed: asked }
}

/** Standard error is another pipe than the messages: what was printed before a failure may come a little after it. */
const PRINTED_DELAY_MS = 60

/** Adds what only the printed lines and the system's own list can tell. printed: the lines since the stream was asked for. */
export async function explain(
  error: AudioError,
  endpoint: EndpointChoice,
  printed: () => string,
  { isListed, microphoneAccess }: SystemKnowledge
): Promise<AudioFailure> {
  if (error.code.startsWith('pa')) {
    await new Promise((resolve) => setTimeout(resolve, PRINTED_DELAY_MS))
    const explained = withPrinted(error, endpoint.source, printed())
    const isDenied = explained.kind === 'other' && endpoint.direction === 'input' && (await microphoneAccess?.()) === 'denied'
    return new AudioFailure(isDenied ? blockedByPrivacy(explained) : explained)
  }
  if (error.kind === 'no-data' && isListed !== undefined) {
    const listed = await isListed(endpoint)
    if (listed === false) return unplugged(error.code)
    if (listed === undefined) return new AudioFailure(withoutServer(error, endpoint.source))
  }
  return new AudioFailure(error)
}

/** A device that went while it was in use. */
export function unplugged(code: string): AudioFailure {
  return failure('unplugged', code, said('sound-error.unplugged-while'), said('sound-error.hint.plug-in-again'))
}
