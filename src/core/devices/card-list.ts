/**
 * Looks up card names in the text of pcsc-tools' smartcard_list.txt. In it an entry is one line with an ATR, written as
 * hexadecimal bytes with blanks between them and as a regular expression ('.' for any digit, '[01]' for some), followed by
 * lines that begin with a tab and describe the card; '#' begins a comment. One ATR may match several entries.
 */

/** A line that is a pattern, without blanks. At most one repetition, so that no line can make matching slow. */
const PATTERN = /^[0-9A-F.[][0-9A-F.[\],-]*(\*[0-9A-F.[\],-]*)?$/
const WILD = /[^0-9A-F]/
const WEB_ADDRESS = /^https?:\/\//

/** A pattern as a test of an ATR in upper-case digits, undefined where it is none. */
function matcher(pattern: string): RegExp | undefined {
  if (!PATTERN.test(pattern)) return undefined
  try {
    return new RegExp(`^${pattern}$`)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** How exactly a pattern says which card it means: its number of fixed digits. */
const fixedDigits = (pattern: string): number => pattern.replaceAll(/\[[^\]]*\]|[^0-9A-F]/g, '').length

interface Wanted {
  atr: string
  /** The ATR in upper case. */
  digits: string
  /** Fixed digits of the best entry so far. */
  best: number
}

/** The ATRs that an entry's first line matches better than any entry before. */
function matched(line: string, wanted: readonly Wanted[]): Wanted[] {
  const pattern = line.replaceAll(' ', '').toUpperCase()
  const test = WILD.test(pattern) ? matcher(pattern) : undefined
  const found = wanted.filter(({ digits }) => digits === pattern || test?.test(digits) === true)
  if (found.length === 0) return found
  const exactness = fixedDigits(pattern)
  return found.filter((each) => {
    const better = exactness > each.best
    if (better) each.best = exactness
    return better
  })
}

/**
 * The names of the cards with these ATRs (hexadecimal, no blanks). An ATR that the list does not hold is not in the answer. Where
 * several entries match, the one with the most fixed digits counts, and of equal ones the first; the name is its first
 * line that is not a web address.
 */
export function findCardNames(list: string, atrs: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(atrs)].filter((atr) => atr !== '').map((atr): Wanted => ({ atr, digits: atr.toUpperCase(), best: -1 }))
  const names = new Map<string, string>()
  /** The ATRs that the entry being read is for and that it has not named yet. */
  let open: Wanted[] = []
  for (const line of list.split(/\r?\n/)) {
    if (!line.startsWith('\t')) {
      open = line === '' || line.startsWith('#') ? [] : matched(line, wanted)
    } else if (open.length > 0) {
      const name = line.trim()
      if (name === '' || WEB_ADDRESS.test(name)) continue
      for (const { atr } of open) names.set(atr, name)
      open = []
    }
  }
  return names
}
