import type { Speaker } from './speaker.ts'
import type { Param, Words } from './text.ts'
import { isText } from './text.ts'

/** A time as engines and snapshots write it, and nothing else. */
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/

function timed(param: Param, tell: (iso: string) => string): Param {
  if (typeof param === 'number') return param
  if (typeof param === 'string') return ISO.test(param) && !Number.isNaN(Date.parse(param)) ? tell(param) : param
  if (!isText(param)) return { ...param, items: param.items.map((one) => timed(one, tell)) }
  if (param.params === undefined) return param
  return { ...param, params: Object.fromEntries(Object.entries(param.params).map(([name, one]) => [name, timed(one, tell)])) }
}

/** The same speaker, which says the times in what it is given as people write them: engines and the JSON have them in ISO form. */
export const tellingTimes = (speak: Speaker, tell: (iso: string) => string): Speaker =>
  Object.assign((words: Words | number) => speak(timed(words, tell) as Words | number), {
    language: speak.language,
    locale: speak.locale,
    labelled: speak.labelled,
    listed: speak.listed,
    ended: speak.ended
  })
