import type { Format } from '../../i18n/format.ts'
import { SILENCE_DB } from '../../model/engine.ts'

/** A level as people write it: with a minus sign, not a hyphen, and no figure for nothing at all. */
export const decibels = (format: Format, db: number): string =>
  db <= SILENCE_DB ? '−∞ dBFS' : `${db < 0 ? '−' : ''}${format.number(Math.abs(db))} dBFS`

/** A difference, with its sign. */
export const difference = (format: Format, db: number): string => `${db < 0 ? '−' : '+'}${format.number(Math.abs(db), 1)} dB`

/** 8000 as "8 kHz", 3400 as "3.4 kHz". */
export const hertz = (format: Format, value: number): string =>
  value < 1000 ? `${format.number(value)} Hz` : `${format.upTo(value / 1000, 1)} kHz`

/** The lowest level that a meter shows. */
export const METER_FLOOR_DB = -60

/** Where a level stands on a meter, from 0 to 1. */
export const onMeter = (db: number): number => Math.min(1, Math.max(0, 1 - db / METER_FLOOR_DB))
