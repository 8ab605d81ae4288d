/**
 * How a cost grows between two sizes: the exponent that it would have as a power of the size. 1 is linear, 2 is quadratic.
 * Pure.
 */
export function exponentBetween(from: { size: number; cost: number }, to: { size: number; cost: number }): number {
  return Math.log(to.cost / from.cost) / Math.log(to.size / from.size)
}

/** The exponents between neighbours of a growing series. */
export function exponents(points: readonly { size: number; cost: number }[]): number[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]
    return before === undefined ? [] : [exponentBetween(before, point)]
  })
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
