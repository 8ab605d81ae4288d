/** What a language is called where the program is not running yet: the constants of Windows and of NSIS. */
export const LANGUAGE_NAMES: Readonly<Record<string, { windows: string; nsis: string }>>
/** The words by language, English first. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>>
/** The languages that have a file of words. */
export function filesOfWords(): string[]
