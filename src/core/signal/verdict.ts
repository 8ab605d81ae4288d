import type { LevelStatistics } from './level.ts'

export type MicVerdictKind = 'heard' | 'silent' | 'too-quiet' | 'clipping' | 'noisy'

/** What led to the verdict, the gravest first. */
export type MicCause = 'no-samples' | 'zeros' | 'silent' | 'clipping' | 'no-voice' | 'background' | 'too-quiet' | 'heard'

/** Something to look at or to do. */
export type MicCheck =
  | 'connected'
  | 'muted'
  | 'volume-low'
  | 'mute-switch'
  | 'mute-switch-or-key'
  | 'privacy'
  | 'redirection'
  | 'right-microphone'
  | 'input-volume'
  | 'lower-volume'
  | 'raise-volume'
  | 'boost'
  | 'farther'
  | 'closer'
  | 'speak'
  | 'steady-sounds'
  | 'noise-suppression'

/** The figures that a verdict rests on. */
export interface MicFigures {
  /** dBFS. */
  loud: number
  noiseFloor: number
  /** How far a voice stands out of the background, in dB. */
  contrast: number
  clippedSamples: number
  /** The input volume in per cent, null where the system does not tell. */
  volume: number | null
}

export interface MicVerdict {
  kind: MicVerdictKind
  cause: MicCause
  figures: MicFigures
  /** What to check, most likely first. Empty when all is well. */
  check: readonly MicCheck[]
  /** Set when exact zeros arrived: a mute switch on the device, or a path that delivers nothing. */
  digitalSilence: boolean
}

/** What the system says of the endpoint, where it says something. */
export interface EndpointState {
  muted: boolean | null
  /** Per cent. */
  volume: number | null
}

/** Quieter than this is not a voice but the hiss of an input with nothing on it. */
const SILENT_DB = -70
const QUIET_DB = -42
const NOISY_FLOOR_DB = -38
/** A voice stands at least this much over what remains in its pauses. */
const VOICE_CONTRAST_DB = 10
const CLIPPED_SHARE = 0.0005

/** A lower input volume is named as something to raise, in per cent. */
const LOW_VOLUME = 20

const KINDS: Readonly<Record<MicCause, MicVerdictKind>> = {
  'no-samples': 'silent',
  zeros: 'silent',
  silent: 'silent',
  clipping: 'clipping',
  'no-voice': 'noisy',
  background: 'noisy',
  'too-quiet': 'too-quiet',
  heard: 'heard'
}

/** Order matters: nothing at all, then distortion, then noise, then level, because each makes the later ones meaningless. */
function causeOf({ samples, zeroShare, loud, noiseFloor, clippedSamples }: LevelStatistics): MicCause {
  if (samples === 0) return 'no-samples'
  if (zeroShare > 0.9999) return 'zeros'
  if (loud < SILENT_DB) return 'silent'
  if (clippedSamples / samples > CLIPPED_SHARE) return 'clipping'
  if (loud - noiseFloor < VOICE_CONTRAST_DB && loud >= QUIET_DB) return 'no-voice'
  if (noiseFloor > NOISY_FLOOR_DB) return 'background'
  return loud < QUIET_DB ? 'too-quiet' : 'heard'
}

/** What the system's own settings say against the microphone. */
function settingChecks({ muted, volume }: EndpointState): MicCheck[] {
  return [...(muted === true ? (['muted'] as const) : []), ...(volume !== null && volume < LOW_VOLUME ? (['volume-low'] as const) : [])]
}

function checksOf(cause: MicCause, endpoint: EndpointState): MicCheck[] {
  const settings = settingChecks(endpoint)
  switch (cause) {
    case 'no-samples':
      return ['connected', ...settings]
    case 'zeros':
      // Where the system itself says that it is muted, no switch needs to be looked for.
      return [...settings, ...(endpoint.muted === true ? [] : (['mute-switch-or-key'] as const)), 'privacy', 'redirection']
    case 'silent':
      return [...settings, 'right-microphone', 'mute-switch', 'input-volume', 'privacy']
    case 'clipping':
      return ['lower-volume', 'boost', 'farther']
    case 'no-voice':
      return ['speak', 'steady-sounds', 'right-microphone']
    case 'background':
      return ['steady-sounds', 'boost', 'noise-suppression']
    case 'too-quiet':
      return [...settings, 'raise-volume', 'closer', 'right-microphone']
    case 'heard':
      return []
  }
}

/**
 * The verdict after listening for some seconds.
 *
 * @param side where it was listened, if that is known: on the local device no connection passes the microphone on
 */
export function micVerdict(
  statistics: LevelStatistics,
  endpoint: EndpointState = { muted: null, volume: null },
  side?: 'local' | 'session'
): MicVerdict {
  const { loud, noiseFloor, clippedSamples } = statistics
  const cause = causeOf(statistics)
  return {
    kind: KINDS[cause],
    cause,
    figures: { loud, noiseFloor, contrast: loud - noiseFloor, clippedSamples, volume: endpoint.volume },
    check: checksOf(cause, endpoint).filter((check) => side !== 'local' || check !== 'redirection'),
    digitalSilence: cause === 'zeros'
  }
}

/** So many tenths of a second of voice are more than a cough. */
const VOICE_MOMENTS = 8

/** Whether a voice has been heard among the newest moments (level of each tenth of a second, dBFS), while the test still runs. */
export function hearsVoice(moments: readonly number[], noiseFloor: number): boolean {
  const least = Math.max(QUIET_DB, noiseFloor + VOICE_CONTRAST_DB)
  return moments.filter((level) => level >= least).length >= VOICE_MOMENTS
}
