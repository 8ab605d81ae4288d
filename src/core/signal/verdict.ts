import type { LevelStatistics } from './level.ts'

export type MicVerdictKind = 'heard' | 'silent' | 'too-quiet' | 'clipping' | 'noisy'

export interface MicVerdict {
  kind: MicVerdictKind
  /** One sentence for the person. */
  title: string
  /** What led to it, with figures. */
  reason: string
  /** What to check, most likely first. Empty when all is well. */
  check: string[]
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

const db = (value: number) => `${value.toFixed(1)} dBFS`

/**
 * The verdict after listening for some seconds. Order matters: nothing at all, then distortion, then noise, then level,
 * because each makes the later ones meaningless.
 */
export function micVerdict(statistics: LevelStatistics, endpoint: EndpointState = { muted: null, volume: null }): MicVerdict {
  const digitalSilence = statistics.samples > 0 && statistics.zeroShare > 0.9999
  const verdict = (kind: MicVerdictKind, title: string, reason: string, check: string[]): MicVerdict => ({
    kind,
    title,
    reason,
    check,
    digitalSilence
  })
  const state = endpointChecks(endpoint)

  if (statistics.samples === 0) {
    return verdict('silent', 'No sound arrived.', 'The microphone delivered no samples.', ['Is the microphone still connected?', ...state])
  }
  if (digitalSilence) {
    return verdict(
      'silent',
      'The microphone is silent: it delivers nothing but zeros.',
      'Every sample is exactly zero. An open microphone always has some noise, so a mute switch or a closed path is behind this.',
      [
        ...state,
        ...(endpoint.muted === true ? [] : ['The mute switch or key on the headset, its cable or the microphone arm']),
        'Microphone access in the privacy settings of the system',
        'In a remote session: whether the connection redirects the microphone at all'
      ]
    )
  }
  if (statistics.loud < SILENT_DB) {
    return verdict('silent', 'The microphone is silent.', `The loudest moments reach only ${db(statistics.loud)}.`, [
      ...state,
      'Whether this is the microphone you speak into',
      'The mute switch on the device',
      'The input volume',
      'Microphone access in the privacy settings of the system'
    ])
  }
  if (statistics.clippedSamples / statistics.samples > CLIPPED_SHARE) {
    return verdict('clipping', 'Your voice is cut off because it is too loud.', `${statistics.clippedSamples} samples are at full scale.`, [
      'Lower the input volume',
      'Turn off microphone boost',
      'Keep more distance from the microphone'
    ])
  }
  const contrast = statistics.loud - statistics.noiseFloor
  if (contrast < VOICE_CONTRAST_DB && statistics.loud >= QUIET_DB) {
    return verdict(
      'noisy',
      'There is sound, but no voice stands out of it.',
      `The loudest moments are only ${contrast.toFixed(1)} dB above the background.`,
      [
        'Speak while the test listens',
        'Fans, music or other steady sounds near the microphone',
        'Whether this is the microphone you speak into'
      ]
    )
  }
  if (statistics.noiseFloor > NOISY_FLOOR_DB) {
    return verdict('noisy', 'We hear you, but the background is loud.', `The background is at ${db(statistics.noiseFloor)}.`, [
      'Fans, music or other steady sounds near the microphone',
      'Turn off microphone boost',
      'Turn on noise suppression where the headset or the system offers it'
    ])
  }
  if (statistics.loud < QUIET_DB) {
    return verdict('too-quiet', 'We hear something, but it is too quiet.', `The loudest moments reach only ${db(statistics.loud)}.`, [
      ...state,
      'Raise the input volume',
      'Move closer to the microphone',
      'Whether this is the microphone you speak into'
    ])
  }
  return verdict('heard', 'We hear you.', `Your voice reaches ${db(statistics.loud)}, ${contrast.toFixed(0)} dB above the background.`, [])
}

/** So many tenths of a second of voice are more than a cough. */
const VOICE_MOMENTS = 8

/** Whether a voice has been heard among the newest moments (level of each tenth of a second, dBFS), while the test still runs. */
export function hearsVoice(moments: readonly number[], noiseFloor: number): boolean {
  const least = Math.max(QUIET_DB, noiseFloor + VOICE_CONTRAST_DB)
  return moments.filter((level) => level >= least).length >= VOICE_MOMENTS
}

function endpointChecks({ muted, volume }: EndpointState): string[] {
  const checks: string[] = []
  if (muted === true) checks.push('The microphone is muted in the sound settings: turn mute off')
  if (volume !== null && volume < 20) checks.push(`The input volume is at ${Math.round(volume)} per cent: raise it`)
  return checks
}
