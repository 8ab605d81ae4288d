/** Times as people of a place write them. The place's offset is given: a report says the same wherever it is made. */

const MINUTE_MS = 60_000

/** "UTC", "UTC+1", "UTC-3:30": minutes east of Greenwich in words. */
export function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

export interface Clock {
  /** "28 Nov 2025, 12:10 (UTC+1)". */
  moment(iso: string): string
  /** "12:10:02", with the day before it where that is not the report's. */
  time(iso: string): string
}

/**
 * @param at the report's own ISO time
 * @param offsetMinutes minutes east of Greenwich
 * @param locale how it is written
 */
export function clockOf(at: string, offsetMinutes: number, locale: string): Clock {
  const form = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const long = form({ dateStyle: 'medium', timeStyle: 'short' })
  const day = form({ dateStyle: 'medium' })
  const time = form({ timeStyle: 'medium' })
  const local = (iso: string): Date | undefined => {
    const date = new Date(Date.parse(iso) + offsetMinutes * MINUTE_MS)
    return Number.isNaN(date.getTime()) ? undefined : date
  }
  const here = local(at)
  const today = here === undefined ? '' : day.format(here)
  return {
    moment(iso) {
      const date = local(iso)
      return date === undefined ? iso : `${long.format(date)} (${offsetWords(offsetMinutes)})`
    },
    time(iso) {
      const date = local(iso)
      if (date === undefined) return iso
      return day.format(date) === today ? time.format(date) : `${day.format(date)}, ${time.format(date)}`
    }
  }
}
