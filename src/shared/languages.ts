/** The languages that Sidecheck speaks, by their tags. The first one is spoken where none of them was asked for. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language that a tag such as "de-AT" or "de_AT.UTF-8" asks for: its own, else that of its first part, else none. */
export function knownLanguage(tag: string): Language | undefined {
  const [whole = ''] = tag.trim().replaceAll('_', '-').split(/[.@]/)
  const wanted = whole.toLowerCase()
  const [first] = wanted.split('-')
  return LANGUAGES.find((language) => language.toLowerCase() === wanted) ?? LANGUAGES.find((language) => language === first)
}

/** The same, with the first language of the list where there is none. */
export const matchLanguage = (tag: string): Language => knownLanguage(tag) ?? LANGUAGES[0]
