import { en } from '../words/en/index.ts'
import type { Text, Words } from '../words/index.ts'
import { items, say } from '../words/index.ts'
import type { ProbeError, Reading, Said } from './reading.ts'
import type { SessionInfo } from './schema.ts'

const KNOWN: ReadonlySet<string> = new Set(Object.keys(en))
const isKnown = (said: Said): said is Said & Text =>
  KNOWN.has(said.id) && Object.values(said.params ?? {}).every((param) => typeof param !== 'object' || isKnown(param))

/** What a file says in the program's own words, or the English beside it in quotation marks where this version lacks the words. */
export function saidWords(said: Said | undefined, english: string): Words {
  if (said === undefined) return english
  return isKnown(said) ? said : say('said.unknown', { text: english })
}

/** An error's message, without a full stop and with its code where the message does not name it. */
export function errorWords({ code, message, text }: ProbeError): Words {
  const words = text === undefined ? trimmed(message) : clause(saidWords(text, message))
  return code === '' || message.includes(code) ? words : say('said.with-code', { text: words, code })
}

export const hintWords = (error: ProbeError): Words => saidWords(error.hintText, error.hint)

/** Why a side was taken for what it is. */
export const sideWords = ({ sideReason, sideText }: { sideReason: string; sideText?: Said | undefined }): Words =>
  saidWords(sideText, sideReason)

/** What led to a session's answer, a line each. Data that does not belong to the lines is of no use. */
export const seenWords = ({ reasons, reasonTexts = [] }: Pick<SessionInfo, 'reasons' | 'reasonTexts'>): Words[] =>
  reasons.map((reason, index) => saidWords(reasonTexts.length === reasons.length ? (reasonTexts[index] ?? undefined) : undefined, reason))

const clause = (words: Words): Words => items('clause', [words])

const trimmed = (text: string): string => text.trim().replace(/[.\s]+$/, '')

/** Why a reading has no data, with the native code, without a full stop; '' for one that has some. */
export function readingWords(reading: Reading<unknown>): Words {
  if (reading.status === 'present') return ''
  const { reason, text, error } = reading
  const english = trimmed(reason || error?.message || '')
  const words = text === undefined ? english : clause(saidWords(text, english))
  const code = error?.code ?? ''
  return code === '' || english.includes(code) ? words : english === '' ? `(${code})` : say('said.with-code', { text: words, code })
}

/** "could not be read: the smart card service is not running (0x8010001D)", without a full stop at the end. */
/** @param many said of devices and not of a list: "are not available" */
export function unreadWords(reading: Exclude<Reading<unknown>, { status: 'present' }>, many = false): Words {
  const why = readingWords(reading)
  if (many) {
    const unread = say(`unread.many.${reading.status}`)
    return why === '' ? unread : say('unread.many.why', { unread, why })
  }
  return why === '' ? say(`unread.${reading.status}`) : say(`unread.${reading.status}.why`, { why })
}
