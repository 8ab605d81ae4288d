/**
 * Orders names as a person does: COM2 before COM10, upper and lower case together. A total order: 0 only for
 * equal strings, so sorting gives one result whatever the order was before. Independent of any locale. Allocates
 * little: thousands of long names from a hostile snapshot sort in well under a second.
 */
export function naturalCompare(a: string, b: string): number {
  if (a === b) return 0
  const left = a.toLowerCase()
  const right = b.toLowerCase()
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const x = left.charCodeAt(i)
    const y = right.charCodeAt(j)
    if (isDigit(x) && isDigit(y)) {
      const iEnd = digitsEnd(left, i)
      const jEnd = digitsEnd(right, j)
      const order = compareNumbers(left, i, iEnd, right, j, jEnd)
      if (order !== 0) return order
      i = iEnd
      j = jEnd
    } else {
      if (x !== y) return x - y
      i++
      j++
    }
  }
  return left.length - i - (right.length - j) || codeUnitCompare(a, b)
}

/** Orders strings by their UTF-16 code units, as `<` does. */
export function codeUnitCompare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders the digits a[i..iEnd) and b[j..jEnd) by value. Not through Number: a hundred digits must still order exactly. */
function compareNumbers(a: string, i: number, iEnd: number, b: string, j: number, jEnd: number): number {
  while (i < iEnd - 1 && a.charCodeAt(i) === 48) i++
  while (j < jEnd - 1 && b.charCodeAt(j) === 48) j++
  if (iEnd - i !== jEnd - j) return iEnd - i - (jEnd - j)
  while (i < iEnd && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++
    j++
  }
  return i === iEnd ? 0 : a.charCodeAt(i) - b.charCodeAt(j)
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
