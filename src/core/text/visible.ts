/**
 * What steers a terminal, turns its text around or is not to be seen: control characters but line break and tab, format
 * characters and what is ignorable by default, separators of lines and paragraphs. Left out are the format characters that
 * are drawn (signs that enclose numbers), and the two variation selectors that belong to ordinary emoji.
 */
const UNSEEN =
  /(?![\n\t\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]|\ufe0e|\ufe0f|\u{110bd}|\u{110cd})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/**
 * Text as it may reach a terminal: nothing in it is unseen, each such character stands there as \uXXXX. That is how JSON
 * writes characters as well, and there they stand in strings only, so a JSON text stays equal to what it was.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped)
}

/** The same for one line, where a line break is nothing that belongs there either. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/g, escaped)
}
