/**
 * In-place complex Fourier transform of a power-of-two size (iterative radix 2, tables made once).
 * Sign convention: forward uses exp(-2 pi i k n / N); inverse scales by 1/N.
 */
export class Fft {
  readonly size: number
  private readonly cos: Float64Array
  private readonly sin: Float64Array
  private readonly reversed: Uint32Array

  constructor(size: number) {
    if (size < 2 || (size & (size - 1)) !== 0) throw new RangeError(`FFT size must be a power of two, got ${size}`)
    this.size = size
    this.cos = new Float64Array(size / 2)
    this.sin = new Float64Array(size / 2)
    for (let i = 0; i < size / 2; i++) {
      this.cos[i] = Math.cos((2 * Math.PI * i) / size)
      this.sin[i] = Math.sin((2 * Math.PI * i) / size)
    }
    const bits = Math.log2(size)
    this.reversed = new Uint32Array(size)
    for (let i = 1; i < size; i++) this.reversed[i] = (this.reversed[i >> 1]! >> 1) | ((i & 1) << (bits - 1))
  }

  forward(re: Float64Array, im: Float64Array): void {
    const { size, cos, sin, reversed } = this
    if (re.length !== size || im.length !== size) throw new RangeError(`FFT of size ${size} got ${re.length} and ${im.length} values`)
    for (let i = 0; i < size; i++) {
      const j = reversed[i]!
      if (j <= i) continue
      const r = re[i]!
      const m = im[i]!
      re[i] = re[j]!
      im[i] = im[j]!
      re[j] = r
      im[j] = m
    }
    for (let half = 1; half < size; half <<= 1) {
      const step = size / (half << 1)
      for (let start = 0; start < size; start += half << 1) {
        for (let k = 0, t = 0; k < half; k++, t += step) {
          const a = start + k
          const b = a + half
          const c = cos[t]!
          const s = sin[t]!
          const xr = re[b]! * c + im[b]! * s
          const xi = im[b]! * c - re[b]! * s
          re[b] = re[a]! - xr
          im[b] = im[a]! - xi
          re[a] = re[a]! + xr
          im[a] = im[a]! + xi
        }
      }
    }
  }

  /** Swapping the parts before and after turns the forward transform into the inverse one. */
  inverse(re: Float64Array, im: Float64Array): void {
    this.forward(im, re)
    const scale = 1 / this.size
    for (let i = 0; i < this.size; i++) {
      re[i] = re[i]! * scale
      im[i] = im[i]! * scale
    }
  }
}

const made = new Map<number, Fft>()

/** The transform of a size; its tables are made once and kept. */
export function fftOf(size: number): Fft {
  let fft = made.get(size)
  if (!fft) {
    fft = new Fft(size)
    made.set(size, fft)
  }
  return fft
}

/** The smallest power of two that is at least n. */
export function powerOfTwo(n: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(n)))
}
