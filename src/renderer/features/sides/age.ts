import type { TFunction } from 'i18next'
import type { Format } from '../../i18n/format.ts'

/**
 * How long ago something was, in steps that grow with the age: seconds at first, then tens of them, so that the text
 * ticks calmly. `now` and `then` are milliseconds since the epoch; a clock that runs ahead counts as now.
 */
export function ageText(t: TFunction, then: number, now: number, format: Format): string {
  const seconds = Math.max(0, Math.floor((now - then) / 1000))
  if (seconds < 2) return t('age.now')
  if (seconds < 10) return t('age.seconds', { count: seconds })
  if (seconds < 60) return t('age.seconds', { count: seconds - (seconds % 10) })
  if (seconds < 3600) return t('age.minutes', { count: Math.floor(seconds / 60) })
  if (seconds < 24 * 3600) return t('age.hours', { count: Math.floor(seconds / 3600) })
  return t('age.at', { date: format.dateTime(then) })
}

/** Milliseconds until the text for this age changes next. */
export function nextTick(then: number, now: number): number {
  const age = Math.max(0, now - then)
  const step = age < 10_000 ? 1000 : age < 60_000 ? 10_000 : 60_000
  return step - (age % step)
}
