/**
 * True peak: the highest value the analogue signal reaches between samples, found by four times oversampling as in
 * ITU-R BS.1770 annex 2 (https://www.itu.int/rec/R-REC-BS.1770). The interpolator is a Hann-windowed sinc of 16 taps a phase.
 */
const PHASES = 4
const TAPS = 16

const filters = Array.from({ length: PHASES - 1 }, (_, index) => {
  const shift = (index + 1) / PHASES
  const taps = Float64Array.from({ length: TAPS }, (_unused, tap) => {
    const x = tap - TAPS / 2 + 1 - shift
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((2 * Math.PI * x) / TAPS))
  })
  const sum = taps.reduce((total, tap) => total + tap, 0)
  return taps.map((tap) => tap / sum)
})

/** Keeps the last samples of a stream, so that peaks between two pushes are seen. */
export class TruePeak {
  private tail = new Float64Array(TAPS - 1)

  /** The true peak of these samples (0 and up, may exceed 1). Quiet blocks are not oversampled: they cannot raise `floor`. */
  push(samples: Float32Array, floor = 0): number {
    const joined = new Float64Array(this.tail.length + samples.length)
    joined.set(this.tail)
    joined.set(samples, this.tail.length)
    let highest = 0
    for (const sample of joined) highest = Math.max(highest, Math.abs(sample))
    // An interpolated value cannot exceed the largest sample by more than the filters' absolute sum, which is below 2.5.
    if (highest * 2.5 > floor) {
      for (let start = 0; start + TAPS <= joined.length; start++) {
        for (const filter of filters) {
          let value = 0
          for (let tap = 0; tap < TAPS; tap++) value += filter[tap]! * joined[start + tap]!
          if (value > highest) highest = value
          else if (-value > highest) highest = -value
        }
      }
    }
    this.tail = joined.slice(joined.length - this.tail.length)
    return highest
  }
}
