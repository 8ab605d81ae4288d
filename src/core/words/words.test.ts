import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { CATALOGUES } from './all-languages.testing.ts'
import { en } from './en/index.ts'
import { languageCodes, languageOf, localeOf } from './languages.ts'
import { LANGUAGE_NAMES } from './names.ts'
import { pseudo, pseudoCatalogue } from './pseudo.ts'
import { english, speakerFor, speakerOf } from './speaker.ts'
import { items, say, sentences } from './text.ts'

type Ast = ReturnType<IntlMessageFormat['getAst']>
type Node = Ast[number]

/** Params by name with what they are: a name, a plural, a select with its cases. */
function paramsOf(nodes: Ast, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  const add = (name: string, what: string): void => void found.set(name, (found.get(name) ?? new Set<string>()).add(what))
  for (const node of nodes as (Node & { value?: string; options?: Record<string, { value: Ast }> })[]) {
    if (node.type === 0 || node.type === 7 || node.value === undefined) continue
    add(node.value, 'name')
    for (const [option, { value }] of Object.entries(node.options ?? {})) {
      if (node.type === 5) add(node.value, `select ${option}`)
      if (node.type === 6) add(node.value, `plural ${option}`)
      paramsOf(value, found)
    }
  }
  return found
}

const astOf = (entry: string, locale: string): Ast => new IntlMessageFormat(entry, locale, undefined, { ignoreTag: true }).getAst()
/** Params that some languages choose by, and others have no use for. */
const CHOICES = new Set(['capability', 'gender'])
const others = languageCodes.filter((code) => code !== 'en')

describe('catalogues', () => {
  it.each(languageCodes)('%s is ICU messages that can all be read', (code) => {
    const catalogue = CATALOGUES[code]
    const locale = localeOf(code)
    for (const [id, entry] of Object.entries(catalogue)) expect(() => astOf(entry, locale), id).not.toThrow()
  })

  it.each(languageCodes)('%s has no pattern of dates or times: the window leaves out what reading one needs', (code) => {
    expect(Object.entries(CATALOGUES[code]).filter(([, entry]) => /\{\s*\w+\s*,\s*(?:date|time)\b/.test(entry))).toEqual([])
  })

  it.each(others)('%s has the entries that English has, and no other', (code) => {
    expect(Object.keys(CATALOGUES[code]).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it.each(others)('%s takes only params that English takes, and leaves none out', (code) => {
    const catalogue = CATALOGUES[code]
    const locale = localeOf(code)
    for (const [id, entry] of Object.entries(catalogue)) {
      const own = [...paramsOf(astOf(entry, locale)).keys()]
      const theirs = [...paramsOf(astOf(en[id as keyof typeof en], 'en')).keys()].filter((name) => !CHOICES.has(name))
      expect(
        own.filter((name) => !theirs.includes(name) && !CHOICES.has(name) && name !== 'count'),
        id
      ).toEqual([])
      expect(
        theirs.filter((name) => !own.includes(name)),
        id
      ).toEqual([])
    }
  })

  it.each(languageCodes)('%s has every plural form of its language, and "other" in every choice', (code) => {
    const catalogue = CATALOGUES[code]
    const locale = localeOf(code)
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [id, entry] of Object.entries(catalogue)) {
      for (const whats of paramsOf(astOf(entry, locale)).values()) {
        const plurals = [...whats].filter((what) => what.startsWith('plural ')).map((what) => what.slice('plural '.length))
        if (plurals.length > 0) expect(plurals, id).toEqual(expect.arrayContaining(forms))
        if ([...whats].some((what) => what.startsWith('select '))) expect([...whats], id).toContain('select other')
      }
    }
  })

  it.each(others)('%s is another language: hardly an entry reads as in English', (code) => {
    const same = Object.entries(CATALOGUES[code]).filter(
      ([id, entry]) =>
        entry === en[id as keyof typeof en] &&
        /[a-z]{3} [a-z]{3}/i.test(entry) &&
        !/^(?:platform\.|kind\.chgport$|question\.client\.windows-app$)/.test(id)
    )
    expect(same.map(([id]) => id)).toEqual([])
  })
})

/** Every source that may say something, as one text. */
function sources(): string {
  const root = new URL('../../', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/core\/words\/|\.test\.tsx?$|\.testing\.ts$/.test(name.replaceAll('\\', '/')))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), root), 'utf8'))
    .join('\n')
}

describe('entries', () => {
  const text = sources()
  /** Template ids such as `layer.the.${layer}`: the fixed parts before and behind what is put in. */
  const templates = [...text.matchAll(/`([a-zA-Z0-9./-]*)\$\{[^}`]*\}([a-zA-Z0-9./-]*)(?:\$\{[^}`]*\}([a-zA-Z0-9./-]*))?`/g)]
    .map((match) => ({ start: match[1] ?? '', end: match[3] ?? match[2] ?? '' }))
    .filter(({ start, end }) => start.length + end.length > 2 && (start.includes('.') || end.startsWith('.')))

  it('are all said somewhere', () => {
    const unused = Object.keys(en).filter(
      (id) => !text.includes(`'${id}'`) && !templates.some(({ start, end }) => id.startsWith(start) && id.endsWith(end))
    )
    expect(unused.join(' '), 'entries of words/en that no source says: say them, or delete them in every language').toBe('')
  })
})

describe('a speaker', () => {
  it('lets no name turn the sentence around that it stands in', () => {
    const name = 'Evil \u202edaer\u2067'
    expect(english(say('report.client', { name }))).toBe('opened from Evil daer')
    expect(english(items('and', [name, 'B']))).toBe('Evil daer and B')
  })

  it('lets what a machine gave stand as it is, whatever is in it', () => {
    const name = '{side} $t(x) <b> \' " \\u0000'
    expect(english(name)).toBe(name)
    expect(english(say('at.reader', { name }))).toBe(`state of ${name}`)
  })

  it('says words in words, and enumerations as the language does', () => {
    const three = ['a', 'b', 'c']
    expect(english(items('and', three))).toBe('a, b and c')
    expect(english(items('or', three))).toBe('a, b or c')
    expect(english(items('comma', three))).toBe('a, b, c')
    expect(english(items('semicolon', three))).toBe('a; b; c')
    expect(speakerFor('de')(items('and', three))).toBe('a, b und c')
    expect(speakerFor('de')(items('or', three))).toBe('a, b oder c')
    expect(speakerFor('ja')(items('and', ['a', 'b']))).toBe('aとb')
    expect(speakerFor('ja')(items('and', three))).toBe('a、b、c')
    expect(speakerFor('ja').listed(three)).toBe('a、b、c')
    expect(english(sentences('One.', undefined, false, '', 'Two.'))).toBe('One. Two.')
    expect(english(say('layer.brief', { source: say('layer.source.rdp'), value: 7 }))).toBe('.rdp file = 7')
    expect(english(1234.5)).toBe('1,234.5')
    expect(speakerFor('de')(1234.5)).toBe('1.234,5')
  })

  it('writes a number that is only shown as the language does, without grouping', () => {
    const late = say('reason.stopped', { seconds: 4.5 })
    expect(english(late)).toContain('after 4.5 s')
    expect(speakerFor('de')(late)).toContain('4,5 s')
    expect(speakerFor('de')(say('reason.stopped', { seconds: 1200 }))).toContain('1200 s')
  })

  it('shows an id that it does not know in quotation marks', () => {
    expect(english({ id: 'no.such' } as never)).toBe('“no.such”')
    expect(speakerOf('en', 'en-GB', {})(say('at.machine'))).toBe('“at.machine”')
  })

  it('shows the id of an entry whose params are missing: a text from a file may lack them', () => {
    expect(english(say('at.reader'))).toBe('“at.reader”')
    expect(english(say('layer.source.service', { name: 'SCardSvr' }))).toBe('“layer.source.service”')
  })
})

describe('languages', () => {
  it('are found by the primary part of a tag, whatever its form', () => {
    expect([languageOf('de-AT'), languageOf('de_DE.UTF-8'), languageOf(' EN '), languageOf('de@euro')]).toEqual(['de', 'de', 'en', 'de'])
    expect([languageOf('xx'), languageOf(''), languageOf('constructor')]).toEqual([undefined, undefined, undefined])
  })

  it('have a name of their own', () => {
    const names = languageCodes.map((code) => LANGUAGE_NAMES[code])
    expect(names.slice(0, 2)).toEqual(['English', 'Deutsch'])
    expect(new Set(names).size).toBe(languageCodes.length)
  })
})

describe('the pseudo-language', () => {
  it('marks what it says, longer than English, and keeps params', () => {
    expect(pseudo('state of {name}')).toMatch(/^\[šţàţé öƒ \{name\}·+\]$/)
    expect(pseudo('{n, plural, one {# reader} other {# readers}}')).toMatch(/^\[\{n, plural, one \{# ŕéàðéŕ\} other \{# ŕéàðéŕš\}\}·*\]$/)
  })

  it('can be said like any other', () => {
    const speak = speakerOf('en', 'en-GB', pseudoCatalogue())
    expect(speak(say('layer.source.service', { name: 'SCardSvr', side: 'local' }))).toMatch(/^\[.*SCardSvr.*ļöçàļ ðéṽîçé.*\]$/)
    for (const [id, entry] of Object.entries(pseudoCatalogue())) expect(() => astOf(entry, 'en'), id).not.toThrow()
  })
})
