/** The languages that Sidecheck speaks, by their tags. The first one is spoken where none of them was asked for. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language for a tag such as "de-AT" or "de_AT.UTF-8": its own, else that of its first part, else the first of the list. */
export function matchLanguage(tag: string): Language {
  const [whole = ''] = tag.replaceAll('_', '-').split(/[.@]/)
  const wanted = whole.toLowerCase()
  const [first] = wanted.split('-')
  return LANGUAGES.find((language) => language.toLowerCase() === wanted) ?? LANGUAGES.find((language) => language === first) ?? LANGUAGES[0]
}
