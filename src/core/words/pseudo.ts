import { en } from './en/index.ts'
import type { Catalogue } from './en/index.ts'
import { speakerOf } from './speaker.ts'
import type { Speaker } from './speaker.ts'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'àƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'
const ACCENTS: ReadonlyMap<string, string> = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]))

/** How much longer than English a sentence of another language may well be. */
const GROWTH = 0.4

/**
 * An English entry as no language writes it: accents on every letter, longer, in brackets. What is cut off in a screenshot
 * lacks its bracket; what is not in a catalogue has no accents. Params and ICU's own words stay.
 */
export function pseudo(entry: string): string {
  let depth = 0
  let letters = 0
  const accented = [...entry]
    .map((letter) => {
      if (letter === '{') depth++
      if (letter === '}') depth--
      // Text stands outside of braces, and inside of a plural's or a select's own ones: every second level.
      if (depth % 2 !== 0) return letter
      letters++
      return ACCENTS.get(letter) ?? letter
    })
    .join('')
  return `[${accented}${'·'.repeat(Math.ceil(letters * GROWTH))}]`
}

/** The whole catalogue so. */
export const pseudoCatalogue = (): Catalogue =>
  Object.fromEntries(Object.entries(en).map(([id, entry]) => [id, pseudo(entry)])) as Catalogue

/** Says everything so. */
export const pseudoSpeaker = (): Speaker => speakerOf('en', 'en-GB', pseudoCatalogue())
