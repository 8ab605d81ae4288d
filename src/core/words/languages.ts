/** What stands between parts that are said one behind the other, as the language writes it. */
export interface Marks {
  comma: string
  semicolon: string
  sentences: string
  stops: string
  /** Between what something is called and what it is. */
  colon: string
  /** Behind a sentence. */
  end: string
  /** Between the two of a pair, where Intl's enumeration of two is not how it is said. */
  pair?: string
}

/** What is known of a language before it is spoken. Its words are loaded by load.ts. */
interface LanguageFacts {
  /** What speakers call it. */
  name: string
  /** What numbers and enumerations are written by, where that is not its own tag. */
  locale?: string
  /** What is not as in most languages. */
  marks?: Partial<Marks>
}

/** As most languages write them. */
const MARKS: Marks = { comma: ', ', semicolon: '; ', sentences: ' ', stops: '. ', colon: ': ', end: '.' }

/** A blank that no line breaks at stands before a colon and a semicolon. */
const FRENCH = { semicolon: '\u202f; ', colon: '\u00a0: ' }

/** Full-width signs bring their own room. */
const JAPANESE = { comma: '、', semicolon: '。', sentences: '', stops: '。', colon: '：', end: '。', pair: 'と' }

/** Every language, one line each. The first one is spoken where none was asked for. British enumerations in English: "a, b and c". */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB' },
  de: { name: 'Deutsch' },
  fr: { name: 'Français', marks: FRENCH },
  es: { name: 'Español' },
  ja: { name: '日本語', marks: JAPANESE },
  'pt-BR': { name: 'Português (Brasil)' }
} satisfies Record<string, LanguageFacts>

export type Language = keyof typeof LANGUAGES

export const languageCodes = Object.keys(LANGUAGES) as Language[]

/** What numbers, times and enumerations of a language are written by. */
export const localeOf = (language: Language): string => (language === 'en' ? LANGUAGES.en.locale : language)

/** What stands between parts, and behind them, in a language. */
export function marksOf(language: Language): Marks {
  const facts: LanguageFacts = LANGUAGES[language]
  return { ...MARKS, ...facts.marks }
}

const primaryOf = (tag: string): string | undefined => tag.split('-')[0]

/**
 * The language that a tag such as "de-AT" or "pt_BR.UTF-8" asks for: its own, else one of the same primary part, undefined where
 * there is none. A relative is understood better than English.
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function languageOf(tag: string): Language | undefined {
  const [whole = ''] = tag.trim().toLowerCase().replaceAll('_', '-').split(/[.@]/)
  return languageCodes.find((code) => code.toLowerCase() === whole) ?? languageCodes.find((code) => primaryOf(code) === primaryOf(whole))
}

/** The same, with the first language of the list where there is none. */
export const matchLanguage = (tag: string): Language => languageOf(tag) ?? 'en'
