const CHUNK = /\d+|\D+/g

/**
 * Orders names as a person does: COM2 before COM10, upper and lower case together. A total order: 0 only for
 * equal strings, so sorting gives one result whatever the order was before. Independent of any locale.
 */
export function naturalCompare(a: string, b: string): number {
  if (a === b) return 0
  const left = a.toLowerCase().match(CHUNK) ?? []
  const right = b.toLowerCase().match(CHUNK) ?? []
  const shared = Math.min(left.length, right.length)
  for (let i = 0; i < shared; i++) {
    const order = compareChunks(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  if (left.length !== right.length) return left.length - right.length
  return codeUnitCompare(a, b)
}

/** Orders strings by their UTF-16 code units, as `<` does. */
export function codeUnitCompare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareChunks(a: string, b: string): number {
  if (!isNumber(a) || !isNumber(b)) return codeUnitCompare(a, b)
  // Not through Number: a hundred digits must still order exactly.
  const left = a.replace(/^0+(?=\d)/, '')
  const right = b.replace(/^0+(?=\d)/, '')
  return left.length - right.length || codeUnitCompare(left, right)
}

function isNumber(chunk: string): boolean {
  const first = chunk.charCodeAt(0)
  return first >= 48 && first <= 57
}
