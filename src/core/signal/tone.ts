export type TestTone = 'left' | 'right' | 'both'

/** Interleaved stereo samples, full scale at 1.0. */
export interface StereoSound {
  rate: number
  samples: Float32Array
}

interface Note {
  /** Hertz. */
  pitch: number
  /** Seconds after the start. */
  at: number
}

/** Left falls, right rises, both is a chord: they can be told apart even where only one ear hears them. */
const MELODIES: Record<TestTone, Note[]> = {
  left: [
    { pitch: 783.99, at: 0 },
    { pitch: 659.26, at: 0.22 },
    { pitch: 523.25, at: 0.44 }
  ],
  right: [
    { pitch: 523.25, at: 0 },
    { pitch: 659.26, at: 0.22 },
    { pitch: 783.99, at: 0.44 }
  ],
  both: [
    { pitch: 523.25, at: 0 },
    { pitch: 659.26, at: 0.12 },
    { pitch: 783.99, at: 0.24 },
    { pitch: 1046.5, at: 0.5 }
  ]
}
/** Amplitudes of a soft bell's partials and how fast each dies away (1/s). */
const PARTIALS = [
  { ratio: 1, amplitude: 1, decay: 3.5 },
  { ratio: 2, amplitude: 0.35, decay: 5 },
  { ratio: 3, amplitude: 0.12, decay: 8 }
]
const FADE_IN_SECONDS = 0.01
const FADE_OUT_SECONDS = 0.15
export const TEST_TONE_SECONDS = 1.6
const PEAK = 0.4

/** A short chime for one side or both. The silent side is exactly zero. rate: samples per second. */
export function testTone(tone: TestTone, rate: number): StereoSound {
  const frames = Math.round(TEST_TONE_SECONDS * rate)
  const mono = new Float64Array(frames)
  for (const { pitch, at } of MELODIES[tone]) {
    for (let n = Math.round(at * rate); n < frames; n++) {
      const t = n / rate - at
      const attack = t < FADE_IN_SECONDS ? raisedCosine(t / FADE_IN_SECONDS) : 1
      let value = 0
      for (const { ratio, amplitude, decay } of PARTIALS)
        value += amplitude * Math.exp(-decay * t) * Math.sin(2 * Math.PI * pitch * ratio * t)
      mono[n] = mono[n]! + attack * value
    }
  }
  const fadeOut = Math.round(FADE_OUT_SECONDS * rate)
  for (let n = frames - fadeOut; n < frames; n++) mono[n] = mono[n]! * raisedCosine((frames - 1 - n) / fadeOut)
  const highest = mono.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
  const samples = new Float32Array(frames * 2)
  for (let n = 0; n < frames; n++) {
    const value = (mono[n]! / highest) * PEAK
    if (tone !== 'right') samples[2 * n] = value
    if (tone !== 'left') samples[2 * n + 1] = value
  }
  return { rate, samples }
}

/** The same sound on both channels. */
export function stereoOf(mono: Float32Array, rate: number): StereoSound {
  const samples = new Float32Array(mono.length * 2)
  mono.forEach((value, n) => {
    samples[2 * n] = value
    samples[2 * n + 1] = value
  })
  return { rate, samples }
}

/** 0 to 1 in the shape of half a cosine; outside 0 and 1 it stays there. */
export function raisedCosine(x: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, Math.min(1, x)))
}
