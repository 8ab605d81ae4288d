/** Text in a terminal, where East Asian characters take two columns and have no blanks between words. */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/

/** Columns that a text takes, near enough. */
export const columnsOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

/** What no line begins with: it belongs to what stands before it. https://www.w3.org/TR/jlreq/#characters_not_starting_a_line */
const NEVER_FIRST = /^[\s、。，．・：；？！ー）」』】〉》〕ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/
/** What no line ends with. */
const NEVER_LAST = /[（「『【〈《〔]$/

/** Blanks and what stands behind them, up to the next. A no-break blank, as French has before a colon, is no place to break at. */
const CHUNK = /[^\S\u00a0\u202f]*[\S\u00a0\u202f]+/g

/** Where a line may be broken: behind blanks, and between words that are written without them. Each piece has its own blanks before it. */
function pieces(line: string, words: Intl.Segmenter): string[] {
  return (line.match(CHUNK) ?? []).flatMap((chunk) => {
    if (!WIDE.test(chunk)) return [chunk]
    const found: string[] = []
    for (const { segment } of words.segment(chunk)) {
      const before = found.at(-1)
      const isBound = before !== undefined && (NEVER_FIRST.test(segment) || NEVER_LAST.test(before) || before.trim() === '')
      // Two words of Latin letters, or a number and its unit, stay together as well: a break between them was no blank.
      if (isBound || (before !== undefined && !WIDE.test(segment) && !WIDE.test(before))) found[found.length - 1] = before + segment
      else found.push(segment)
    }
    return found
  })
}

/** A text in lines of so many columns at most, as far as its words are not longer. */
export function inColumns(text: string, columns: number, locale: string): string {
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  return text
    .split(/\r?\n/)
    .flatMap((line) => {
      const lines: string[] = []
      let current = ''
      for (const piece of pieces(line, words)) {
        if (current !== '' && columnsOf(current) + columnsOf(piece) > columns) {
          lines.push(current)
          current = piece.trimStart()
        } else current += piece
      }
      return [...lines, current]
    })
    .join('\n')
}
