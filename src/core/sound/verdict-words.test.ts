import { describe, expect, it } from 'vitest'
import type { LevelStatistics } from '../signal/level.ts'
import { micVerdict } from '../signal/verdict.ts'
import type { EndpointState, MicCause } from '../signal/verdict.ts'
import { english, languageCodes, speakerFor } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { micVerdictWords } from './verdict-words.ts'

const CLEAR: LevelStatistics = {
  rms: -24,
  peak: -8,
  truePeak: -7.9,
  noiseFloor: -60.25,
  loud: -18.04,
  clippedSamples: 0,
  samples: 240_000,
  seconds: 5,
  zeroShare: 0,
  offset: 0
}
const SAID: readonly [MicCause, Partial<LevelStatistics>, string, string][] = [
  ['no-samples', { samples: 0 }, 'No sound arrived.', 'The microphone delivered no samples.'],
  [
    'zeros',
    { zeroShare: 1 },
    'No sound at all comes from this microphone. It is probably muted or blocked: even a quiet room makes some noise.',
    'Every sample is exactly zero. An open microphone always has some noise, so a mute switch or a closed path is behind this.'
  ],
  ['silent', { loud: -78.26 }, 'The microphone is silent.', 'The loudest moments reach only -78.3 dBFS.'],
  ['clipping', { clippedSamples: 12_345 }, 'Your voice is cut off because it is too loud.', '12345 samples are at full scale.'],
  [
    'no-voice',
    { noiseFloor: -20 },
    'There is sound, but no voice stands out of it.',
    'The loudest moments are only 2.0 dB above the background.'
  ],
  ['background', { noiseFloor: -30.5 }, 'We hear you, but the background is loud.', 'The background is at -30.5 dBFS.'],
  ['too-quiet', { loud: -50 }, 'We hear something, but it is too quiet.', 'The loudest moments reach only -50.0 dBFS.'],
  ['heard', {}, 'Your voice is loud and clear.', 'Your voice reaches -18.0 dBFS, 42 dB above the background.']
]
const wordsOf = (change: Partial<LevelStatistics>, endpoint?: EndpointState) =>
  micVerdictWords(micVerdict({ ...CLEAR, ...change }, endpoint))

describe('the verdict on a microphone', () => {
  it.each(SAID)('(%s) is one sentence and the figures that led to it', (cause, change, title, reason) => {
    expect(micVerdict({ ...CLEAR, ...change }).cause).toBe(cause)
    const words = wordsOf(change)
    expect([english(words.title), english(words.reason)]).toEqual([title, reason])
  })

  it('names what to check, the settings that speak against it first', () => {
    expect(wordsOf({ zeroShare: 1 }, { muted: true, volume: 4.6 }).check.map((words) => english(words))).toEqual([
      'The microphone is muted in the sound settings: turn mute off',
      'The input volume is at 5 per cent: raise it',
      'Microphone access in the privacy settings of the system',
      'In a remote desktop: whether the connection passes the microphone on at all'
    ])
  })

  it('can be said in every language, with the figures as the language writes them', () => {
    for (const language of languageCodes) {
      const speak = speakerFor(language)
      for (const [, change] of SAID) {
        const { title, reason, check } = wordsOf(change, { muted: true, volume: 4 })
        for (const words of [title, reason, ...check] satisfies Words[]) expect(speak(words)).not.toMatch(/[{}“]|undefined/)
      }
    }
    expect(speakerFor('de')(wordsOf({}).reason)).toBe('Ihre Stimme erreicht -18,0 dBFS, 42 dB über dem Hintergrund.')
    expect(speakerFor('de')(wordsOf({ clippedSamples: 12_345 }).reason)).toBe('12.345 Messwerte sind voll ausgesteuert.')
  })
})
