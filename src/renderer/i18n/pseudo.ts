/**
 * A language for tests and for those who draw the pages: English that is accented, longer and in brackets. A text without
 * brackets was never given to the translators; one that has lost its closing bracket is clipped.
 */
export const PSEUDO_LANGUAGE = 'en-XA'

const ACCENTS: ReadonlyMap<string, string> = new Map(
  [...'AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz'].map((letter, index) => [letter, [...'ÅåÇçÐðÉéĜĝÎîĻļÑñÖöŔŕŠšŢţÛûÝýŽž'][index] ?? letter])
)

/** German takes about this much more room than English. */
const LONGER = 0.4

/** A text in the pseudo-language. What stands in {{braces}} and in <tags/> is left alone: code fills it in. */
export function pseudo(text: string): string {
  if (text === '') return ''
  const parts = text.split(/(\{\{.*?\}\}|<[^>]*>)/)
  const accented = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => ACCENTS.get(letter) ?? letter)
  )
  const letters = parts.filter((_, index) => index % 2 === 0).join('').length
  const padding = Array.from({ length: Math.ceil((letters * LONGER) / 4) }, () => 'øne').join(' ')
  return `⟦${accented.join('')}${padding === '' ? '' : ` ${padding}`}⟧`
}

/** Every text of a catalogue in the pseudo-language. */
export function pseudoCatalogue(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? pseudo(value) : typeof value === 'object' && value !== null ? pseudoCatalogue(value) : value
    ])
  )
}
