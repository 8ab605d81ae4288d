/**
 * True peak: the highest value the analogue signal reaches between samples, found by four times oversampling as in
 * ITU-R BS.1770 annex 2 (https://www.itu.int/rec/R-REC-BS.1770). The interpolator is a Hann-windowed sinc of 16 taps a phase.
 */
const PHASES = 4
const TAPS = 16
const HALF = TAPS / 2

const filterAt = (shift: number): Float64Array => {
  const taps = Float64Array.from({ length: TAPS }, (_unused, tap) => {
    const x = tap - HALF + 1 - shift
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((2 * Math.PI * x) / TAPS))
  })
  const sum = taps.reduce((total, tap) => total + tap, 0)
  return taps.map((tap) => tap / sum)
}

/**
 * The filters of the first and third quarter mirror each other, and that of the middle mirrors itself. So each pair of samples
 * at the same distance from the middle is added and subtracted once, and half of the multiplications serve all three.
 */
const quarter = filterAt(1 / PHASES)
const even = quarter.subarray(0, HALF).map((tap, index) => (tap + quarter[TAPS - 1 - index]!) / 2)
const odd = quarter.subarray(0, HALF).map((tap, index) => (tap - quarter[TAPS - 1 - index]!) / 2)
const middle = filterAt(2 / PHASES).subarray(0, HALF)

/** Keeps the last samples of a stream, so that peaks between two pushes are seen. */
export class TruePeak {
  /** The last samples of the push before, then those of this one. */
  private joined = new Float64Array(TAPS - 1)
  private length = TAPS - 1

  /** The true peak of these samples (0 and up, may exceed 1). */
  push(samples: Float32Array): number {
    this.append(samples)
    const { joined, length } = this
    let highest = 0
    for (let n = 0; n < length; n++) {
      const magnitude = Math.abs(joined[n]!)
      if (magnitude > highest) highest = magnitude
    }
    for (let start = 0; start + TAPS <= length; start++) {
      let same = 0
      let mirrored = 0
      let between = 0
      for (let tap = 0; tap < HALF; tap++) {
        const left = joined[start + tap]!
        const right = joined[start + TAPS - 1 - tap]!
        const sum = left + right
        same += even[tap]! * sum
        mirrored += odd[tap]! * (left - right)
        between += middle[tap]! * sum
      }
      const quarters = Math.abs(same) + Math.abs(mirrored)
      if (quarters > highest) highest = quarters
      const half = Math.abs(between)
      if (half > highest) highest = half
    }
    return highest
  }

  /** The buffer is kept from push to push: blocks come thirty times a second and are of one size. */
  private append(samples: Float32Array): void {
    const kept = TAPS - 1
    const length = kept + samples.length
    if (length > this.joined.length) {
      const larger = new Float64Array(length)
      larger.set(this.joined.subarray(this.length - kept, this.length))
      this.joined = larger
    } else this.joined.copyWithin(0, this.length - kept, this.length)
    this.joined.set(samples, kept)
    this.length = length
  }
}
