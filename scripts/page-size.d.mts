/** The first screen may be this large, packed with gzip, in bytes. */
export const FIRST_SCREEN_LIMIT: number
/** All files of the page but other languages than English may be this large, packed with gzip, in bytes. */
export const WHOLE_PAGE_LIMIT: number
/** What a language may add, packed with gzip, in bytes. */
export const LANGUAGE_LIMIT: number
/** How the names of files begin that the page asks for by itself before it draws anything. */
export const ASKED_AT_START: readonly string[]
/** The files that a built page needs for its first screen, by their path in its folder. */
export function firstScreenFiles(files: ReadonlyMap<string, Buffer>, asked?: readonly string[]): string[]
/** Sizes of a built page in bytes, packed with gzip. */
export function pageSize(
  folder: string,
  asked?: readonly string[]
): { firstScreen: number; all: number; languages: { language: string; bytes: number }[]; files: { name: string; bytes: number }[] }
