import { describe, expect, it } from 'vitest'
import { measureLevel } from './level.ts'
import { clip, mix, whiteNoise } from './testing/channel.ts'
import { seededRandom } from './testing/random.ts'
import { voice } from './testing/voice.ts'
import { hearsVoice, micVerdict } from './verdict.ts'

const RATE = 16_000
const noise = (rms: number, seed = 1) => whiteNoise(5 * RATE, rms, seededRandom(seed))
const spoken = (peak: number, seed = 2) => mix(voice(5, RATE, seededRandom(seed), peak), noise(0.0005))
const verdictOf = (samples: Float32Array, endpoint?: Parameters<typeof micVerdict>[1]) => micVerdict(measureLevel(samples, RATE), endpoint)

describe('microphone verdict', () => {
  it('hears speech, whoever speaks', () => {
    for (let seed = 1; seed <= 20; seed++)
      expect(verdictOf(spoken(0.4, seed))).toMatchObject({ kind: 'heard', check: [], digitalSilence: false })
  })

  it('tells digital silence apart and infers a mute switch', () => {
    const verdict = verdictOf(new Float32Array(5 * RATE))
    expect(verdict).toMatchObject({ kind: 'silent', cause: 'zeros', digitalSilence: true })
    expect(verdict.check).toEqual(['mute-switch-or-key', 'privacy', 'redirection'])
  })

  it('looks for nothing on a connection where the microphone was tested on the local device', () => {
    const statistics = measureLevel(new Float32Array(5 * RATE), RATE)
    expect(micVerdict(statistics, undefined, 'local').check).toEqual(['mute-switch-or-key', 'privacy'])
    expect(micVerdict(statistics, undefined, 'session').check).toContain('redirection')
  })

  it('names the mute of the system first, and no hardware mute, where the system says it is muted', () => {
    const verdict = verdictOf(new Float32Array(5 * RATE), { muted: true, volume: 5 })
    expect(verdict.check).toEqual(['muted', 'volume-low', 'privacy', 'redirection'])
    expect(verdict.figures.volume).toBe(5)
  })

  it('takes an input volume of a fifth for enough', () => {
    expect(verdictOf(new Float32Array(5 * RATE), { muted: false, volume: 20 }).check).not.toContain('volume-low')
    expect(verdictOf(new Float32Array(5 * RATE), { muted: false, volume: 19 }).check[0]).toBe('volume-low')
  })

  it('calls an open input with nothing on it silent, without inferring a mute', () => {
    const verdict = verdictOf(noise(0.0001))
    expect(verdict).toMatchObject({ kind: 'silent', cause: 'silent', digitalSilence: false })
    expect(verdict.check[0]).toBe('right-microphone')
  })

  it('calls quiet speech too quiet and says what to raise', () => {
    const verdict = verdictOf(mix(voice(5, RATE, seededRandom(2), 0.02), noise(0.0001)))
    expect(verdict.kind).toBe('too-quiet')
    expect(verdict.check).toEqual(['raise-volume', 'closer', 'right-microphone'])
  })

  it('calls overdriven speech clipping, even where it is noisy too', () => {
    expect(
      verdictOf(
        clip(
          mix(spoken(0.5), noise(0.02)).map((value) => value * 12),
          1
        )
      ).kind
    ).toBe('clipping')
  })

  it('calls a steady sound noisy, with or without speech over it', () => {
    expect(verdictOf(noise(0.05))).toMatchObject({ kind: 'noisy', cause: 'no-voice' })
    expect(verdictOf(mix(spoken(0.6), noise(0.03)))).toMatchObject({ kind: 'noisy', cause: 'background' })
  })

  it('calls no samples at all silent, but not muted', () => {
    expect(verdictOf(new Float32Array(0))).toMatchObject({
      kind: 'silent',
      cause: 'no-samples',
      check: ['connected'],
      digitalSilence: false
    })
  })
})

describe('whether a voice has been heard while the test runs', () => {
  const moments = (count: number, level: number) => [
    ...Array.from({ length: 20 }, () => -70),
    ...Array.from({ length: count }, () => level)
  ]

  it('takes most of a second, so that a cough does not count', () => {
    expect(hearsVoice(moments(7, -20), -70)).toBe(false)
    expect(hearsVoice(moments(8, -20), -70)).toBe(true)
  })

  it('needs a level that is not too quiet and stands out of the background', () => {
    expect(hearsVoice(moments(30, -45), -70)).toBe(false)
    expect(hearsVoice(moments(30, -30), -35)).toBe(false)
    expect(hearsVoice([], -70)).toBe(false)
  })
})
