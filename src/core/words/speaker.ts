import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/index.ts'
import type { Catalogue } from './en/index.ts'
import { localeOf, marksOf } from './languages.ts'
import type { Language } from './languages.ts'
import { isText } from './text.ts'
import type { Items, Param, Params, Words } from './text.ts'

/** Makes words of what the engines say. */
export interface Speaker {
  language: Language
  locale: string
  /** What something is called, with what it is: "Cause: …". Parts of a list or a form, not of a sentence. */
  labelled(label: string, value: string): string
  /** Parts of a line, one behind the other. */
  listed(parts: readonly string[]): string
  /** A sentence that was said without its full stop, with it. */
  ended(sentence: string): string
  /** The words in this speaker's language. A string stays as it is; an id that the catalogue lacks is shown in quotation marks. */
  (words: Words | number): string
}

const LISTS = { and: 'conjunction', or: 'disjunction' } as const

/** The names that an entry takes, whatever it chooses by them. */
function paramsOf(format: IntlMessageFormat): string[] {
  const names = (nodes: ReturnType<IntlMessageFormat['getAst']>): string[] =>
    nodes.flatMap((node) => {
      const inner = 'options' in node && node.options ? Object.values(node.options).flatMap((option) => names(option.value)) : []
      return 'value' in node && typeof node.value === 'string' && node.type !== TYPE.literal ? [node.value, ...inner] : inner
    })
  return names(format.getAst())
}

/** The names that an entry only shows: it neither chooses by them nor says how they are written. */
function shownBy(format: IntlMessageFormat): ReadonlySet<string> {
  const plain = new Set<string>()
  const other = new Set<string>()
  const walk = (nodes: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const node of nodes) {
      if ('value' in node && typeof node.value === 'string' && node.type !== TYPE.literal)
        (node.type === TYPE.argument ? plain : other).add(node.value)
      if ('options' in node && node.options) for (const { value } of Object.values(node.options)) walk(value)
    }
  }
  walk(format.getAst())
  return new Set([...plain].filter((name) => !other.has(name)))
}

/** A name's direction overrides would turn the whole sentence around that it stands in. */
const inSentence = (said: string): string => said.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

interface Entry {
  format: IntlMessageFormat
  params: readonly string[]
  shown: ReadonlySet<string>
}

/** What a part of a message is, by the parser's numbers. */
const TYPE = { literal: 0, argument: 1 } as const

/** What a maker makes, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A speaker over a catalogue. Entries are read as ICU messages when first said, and kept. Tags in them are plain text. */
export function speakerOf(language: Language, locale: string, catalogue: Partial<Catalogue>): Speaker {
  const entries = new Map<string, string>(Object.entries(catalogue))
  const marks = marksOf(language)
  // Making a formatter loads the runtime's tables, which takes longer than all else: only what is said pays for it.
  const figures = once(() => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }))
  const formats = new Map<string, Entry>()
  const lists = {
    and: once(() => new Intl.ListFormat(locale, { type: LISTS.and })),
    or: once(() => new Intl.ListFormat(locale, { type: LISTS.or }))
  }
  const formatOf = (id: string): Entry | undefined => {
    const known = formats.get(id)
    if (known !== undefined) return known
    const entry = entries.get(id)
    if (entry === undefined) return undefined
    const format = new IntlMessageFormat(entry, locale, undefined, { ignoreTag: true })
    const read = { format, params: [...new Set(paramsOf(format))], shown: shownBy(format) }
    formats.set(id, read)
    return read
  }
  const join = ({ items, as }: Items): string => {
    const said = items.map((item) => inSentence(speak(item)))
    if (as === 'and' && said.length === 2 && marks.pair !== undefined) return said.join(marks.pair)
    if (as === 'and' || as === 'or') return lists[as]().format(said)
    const joined = said.filter((part) => part !== '').join(marks[as === 'clause' ? 'sentences' : as])
    return as === 'clause' ? joined.trim().replace(/[.。\s]+$/, '') : joined
  }
  const valuesOf = (params: Params = {}): Record<string, string | number> =>
    Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeof param === 'number' ? param : inSentence(speak(param))]))
  function speak(words: Param): string {
    if (typeof words === 'string') return words
    if (typeof words === 'number') return new Intl.NumberFormat(locale).format(words)
    if (!isText(words)) return join(words)
    return sentenceOf(words.id, words.params) ?? `“${words.id}”`
  }
  /** undefined where the catalogue lacks the entry, or the text lacks a param: one that came in a file may. */
  function sentenceOf(id: string, params: Params | undefined): string | undefined {
    const entry = formatOf(id)
    if (entry === undefined) return undefined
    const values = valuesOf(params)
    // The formatter writes a number that is only shown with a point in every language.
    for (const name of entry.shown) {
      // own key: a place in an entry of ours, which its params have or lack
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      // own key: as above
      if (typeof value === 'number') values[name] = figures().format(value)
    }
    return entry.params.every((name) => Object.hasOwn(values, name)) ? String(entry.format.format(values)) : undefined
  }
  return Object.assign((words: Words | number) => speak(words), {
    language,
    locale,
    labelled: (label: string, value: string) => `${label}${marks.colon}${value}`,
    listed: (parts: readonly string[]) => parts.join(marks.comma),
    ended: (sentence: string) => `${sentence}${marks.end}`
  })
}

const speakers = new Map<Language, Speaker>()

/** What is there of each language: English from the start, the others once they are loaded. */
const catalogues = new Map<Language, Partial<Catalogue>>([['en', en]])

/** Adds a language, or words that a bundle has left out of its catalogues, to load them later. */
export function addWords(language: Language, words: Partial<Catalogue>): void {
  catalogues.set(language, { ...catalogues.get(language), ...words })
  speakers.delete(language)
}

/** The speaker of a language, made once; of English where its words are not loaded (load.ts). */
export function speakerFor(language: Language): Speaker {
  const known = speakers.get(language)
  if (known !== undefined) return known
  const catalogue = catalogues.get(language)
  if (catalogue === undefined) return speakerFor('en')
  const speaker = speakerOf(language, localeOf(language), catalogue)
  speakers.set(language, speaker)
  return speaker
}

/** English, which the JSON contract is written in. */
export const english: (words: Words | number) => string = (words) => speakerFor('en')(words)
