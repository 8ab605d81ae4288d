/**
 * Orders names as a person does: COM2 before COM10, upper and lower case together, "Écouteurs" beside "Ecran". A total order: 0 only
 * for equal strings, so sorting gives one result whatever the order was before. Independent of any locale, so that both sides and
 * every language have one order, which `Intl.Collator` does not give. Allocates nothing for ASCII and little else: thousands of long
 * names from a hostile snapshot sort in well under a second.
 */
export function naturalCompare(a: string, b: string): number {
  if (a === b) return 0
  return (orderOf(a, b) ?? orderBeyondAscii(a, b)) || codeUnitCompare(a, b)
}

/** Beyond ASCII a lower case may be another number of units, so that both have to be written in it first. Accents decide last. */
const orderBeyondAscii = (a: string, b: string): number =>
  orderOf(withoutAccents(a), withoutAccents(b), true) || orderOf(a.toLowerCase(), b.toLowerCase(), true) || 0

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** @param isLower whether both are in lower case; where they are not, the answer is undefined as soon as a unit beyond ASCII decides */
function orderOf(a: string, b: string, isLower = false): number | undefined {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(j)
    if (!isLower && (x > LAST_ASCII || y > LAST_ASCII)) return undefined
    if (isDigit(x) && isDigit(y)) {
      const iEnd = digitsEnd(a, i)
      const jEnd = digitsEnd(b, j)
      const order = compareNumbers(a, i, iEnd, b, j, jEnd)
      if (order !== 0) return order
      i = iEnd
      j = jEnd
    } else {
      const order = lowerUnit(x) - lowerUnit(y)
      if (order !== 0) return order
      i++
      j++
    }
  }
  return a.length - i - (b.length - j)
}

const LAST_ASCII = 127

/** The lower case of a unit of ASCII; any other is left as it is. */
const lowerUnit = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit)

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
