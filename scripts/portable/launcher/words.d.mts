/** The table of words for the programs of Windows, as C. */
export function headerOfWords(): string
/** What sets `text` in a script to the words of a key. */
export function shellWords(keys: readonly string[]): string
/** A script as it is packed. */
export function withWords(script: string): string
