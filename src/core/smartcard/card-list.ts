/**
 * Looks up card names in the text of pcsc-tools' smartcard_list.txt. In it an entry is one line with an ATR, written as
 * hexadecimal bytes with blanks between them and as a regular expression ('.' for any digit, '[01]' for some), followed by
 * lines that begin with a tab and describe the card; '#' begins a comment. One ATR may match several entries.
 */

/** What an ATR line may hold: more than one repetition is not read, so that no line can make matching slow. */
const ATR_LINE = /^[0-9A-Fa-f.[][0-9A-Fa-f.[\], \t-]*(\*[0-9A-Fa-f.[\], \t-]*)?$/
const LITERAL = /^[0-9A-F]+$/
const WEB_ADDRESS = /^https?:\/\//

/** A pattern written without blanks as a test of an ATR in upper-case digits, undefined where it is no valid pattern. */
function matcher(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^${pattern}$`)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** How exactly a pattern says which card it means: its number of fixed digits. */
const fixedDigits = (pattern: string): number => pattern.replaceAll(/\[[^\]]*\]|[^0-9A-F]/g, '').length

/**
 * The names of the cards with these ATRs (hexadecimal, no blanks). An ATR that the list does not hold is not in the answer. Where
 * several entries match, the one with the most fixed digits counts, and of equal ones the first; the name is its first
 * line that is not a web address.
 */
export function findCardNames(list: string, atrs: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(atrs)].map((atr) => ({ atr, digits: atr.toUpperCase(), best: -1 }))
  const names = new Map<string, string>()
  /** The ATRs whose best entry so far is the one being read and which still have no name from it. */
  let open: typeof wanted = []
  for (const line of list.split(/\r?\n/)) {
    if (line.startsWith('\t')) {
      const name = line.trim()
      if (open.length === 0 || name === '' || WEB_ADDRESS.test(name)) continue
      for (const each of open) names.set(each.atr, name)
      open = []
    } else if (ATR_LINE.test(line)) {
      const pattern = line.replaceAll(/[ \t]+/g, '').toUpperCase()
      const exactness = fixedDigits(pattern)
      const matches = LITERAL.test(pattern) ? (digits: string) => digits === pattern : undefined
      const test = matches === undefined ? matcher(pattern) : undefined
      open = wanted.filter((each) => exactness > each.best && (matches?.(each.digits) ?? test?.test(each.digits) ?? false))
      for (const each of open) each.best = exactness
    } else {
      open = []
    }
  }
  return names
}
