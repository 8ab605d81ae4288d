import { matchLanguage } from '../../shared/languages.ts'

/** Numbers and times as the window's language writes them. */
export interface Format {
  /** The time of day of an ISO time: "10:42". */
  time(iso: string): string
  /** Day and time in a few words: "21 Nov 2026, 10:42". */
  dateTime(time: number): string
  /** The time of day of an ISO time for one of today, else the day as well. */
  recent(iso: string): string
  /** A number with exactly so many digits after the point. */
  number(value: number, digits?: number): string
  /** A number with at most so many digits after the point. */
  upTo(value: number, digits: number): string
  list(items: Iterable<string>): string
}

const formats = new Map<string, Format>()

/**
 * The tag that dates and numbers are written by: the system's own where it is of this language, so that a window in English
 * writes British dates on a British machine; else the language's.
 */
export const localeOf = (language: string, system: string): string =>
  language === matchLanguage(system) && system.toLowerCase().startsWith(language) ? system : language

/** How a language writes numbers and times; `system` is the tag of the machine's own language. */
export function formatOf(language: string, system: string = navigator.language): Format {
  const locale = localeOf(language, system)
  const known = formats.get(locale)
  if (known !== undefined) return known
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const format: Format = {
    time: (iso) => time.format(new Date(iso)),
    dateTime: (at) => dateTime.format(at),
    recent: (iso) => {
      const at = new Date(iso)
      return (at.toDateString() === new Date().toDateString() ? time : dateTime).format(at)
    },
    number: (value, digits = 0) => value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    upTo: (value, digits) => value.toLocaleString(locale, { maximumFractionDigits: digits }),
    list: (items) => list.format(items)
  }
  formats.set(locale, format)
  return format
}
