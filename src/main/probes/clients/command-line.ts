/**
 * Splits a Windows command line as the C runtime does: blanks part arguments but within quotes, and backslashes are
 * themselves but before a quote. https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function splitCommandLine(line: string): string[] {
  const words: string[] = []
  let word = ''
  let isOpen = false
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at)
    if (char === '\\') {
      let count = 1
      while (line.charAt(at + count) === '\\') count++
      const beforeQuote = line.charAt(at + count) === '"'
      word += '\\'.repeat(beforeQuote ? count >> 1 : count)
      at += count - 1
      if (beforeQuote && count % 2 === 1) {
        word += '"'
        at++
      }
      isOpen = true
    } else if (char === '"') {
      isQuoted = !isQuoted
      isOpen = true
    } else if ((char === ' ' || char === '\t') && !isQuoted) {
      if (isOpen) words.push(word)
      word = ''
      isOpen = false
    } else {
      word += char
      isOpen = true
    }
  }
  if (isOpen) words.push(word)
  return words
}

const RDP_FILE = /\.rdpw?$/i

/** The .rdp file among a client's arguments, its program's own name left out. Nothing else of them is kept. */
export function rdpFileIn(words: readonly string[]): string | undefined {
  return words
    .slice(1)
    .map((word) => word.replace(/^file:\/\//i, ''))
    .find((word) => RDP_FILE.test(word) && !word.startsWith('/v:'))
}
