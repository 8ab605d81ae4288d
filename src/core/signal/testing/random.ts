/** A seeded source of random numbers, so that every test and measurement can be repeated. */
export interface Random {
  /** Evenly spread over [0, 1). */
  next(): number
  /** Normally distributed, mean 0, variance 1. */
  gaussian(): number
}

/** A 32-bit generator with an additive counter and a mixing step; good enough for noise, not for secrets. */
export function seededRandom(seed: number): Random {
  let counter = seed >>> 0
  let spare: number | undefined
  const next = (): number => {
    counter = (counter + 0x9e3779b9) >>> 0
    let x = counter
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32
  }
  return {
    next,
    gaussian() {
      if (spare !== undefined) {
        const value = spare
        spare = undefined
        return value
      }
      const radius = Math.sqrt(-2 * Math.log(1 - next()))
      const angle = 2 * Math.PI * next()
      spare = radius * Math.sin(angle)
      return radius * Math.cos(angle)
    }
  }
}
