import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue } from './en/index.ts'
import { LANGUAGES } from './languages.ts'
import type { Language } from './languages.ts'
import { isText } from './text.ts'
import type { Items, Param, Params, Words } from './text.ts'

/** Makes words of what the engines say. */
export interface Speaker {
  language: Language
  locale: string
  /** The words in this speaker's language. A string stays as it is; an id that the catalogue lacks is shown in quotation marks. */
  (words: Words | number): string
}

const MARKS = { comma: ', ', semicolon: '; ', sentences: ' ' } as const
const LISTS = { and: 'conjunction', or: 'disjunction' } as const

/** A speaker over a catalogue. Entries are read as ICU messages when first said, and kept. Tags in them are plain text. */
export function speakerOf(language: Language, locale: string, catalogue: Partial<Catalogue>): Speaker {
  const entries = new Map<string, string>(Object.entries(catalogue))
  const formats = new Map<string, IntlMessageFormat>()
  const lists = {
    and: new Intl.ListFormat(locale, { type: LISTS.and }),
    or: new Intl.ListFormat(locale, { type: LISTS.or })
  }
  const formatOf = (id: string): IntlMessageFormat | undefined => {
    const known = formats.get(id)
    if (known !== undefined) return known
    const entry = entries.get(id)
    if (entry === undefined) return undefined
    const format = new IntlMessageFormat(entry, locale, undefined, { ignoreTag: true })
    formats.set(id, format)
    return format
  }
  const join = ({ items, as }: Items): string => {
    const said = items.map(speak)
    return as === 'and' || as === 'or' ? lists[as].format(said) : said.filter((part) => part !== '').join(MARKS[as])
  }
  const valuesOf = (params: Params = {}): Record<string, string | number> =>
    Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeof param === 'number' ? param : speak(param)]))
  function speak(words: Param): string {
    if (typeof words === 'string') return words
    if (typeof words === 'number') return new Intl.NumberFormat(locale).format(words)
    if (!isText(words)) return join(words)
    const format = formatOf(words.id)
    return format === undefined ? `“${words.id}”` : String(format.format(valuesOf(words.params)))
  }
  return Object.assign((words: Words | number) => speak(words), { language, locale })
}

const speakers = new Map<Language, Speaker>()

/** The speaker of a language, made once. */
export function speakerFor(language: Language): Speaker {
  const known = speakers.get(language)
  if (known !== undefined) return known
  const { locale, catalogue } = LANGUAGES[language]
  const speaker = speakerOf(language, locale, catalogue)
  speakers.set(language, speaker)
  return speaker
}

/** English, which the JSON contract is written in. */
export const english: (words: Words | number) => string = (words) => speakerFor('en')(words)
