import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import { hintIn } from './about.ts'
import type { Known } from './text.ts'

const hex = (value: number, digits: number): string => `0x${value.toString(16).toUpperCase().padStart(digits, '0')}`

/** A code as people look it up: 0x and eight digits where it has a severity, else as its interface writes it. Null where it is only a name. */
export function writtenCode({ value, kind }: Pick<Known, 'value' | 'kind'>): string | null {
  if (value === null) return null
  if (value >= 0x80000000) return hex(value, 8)
  return kind === 'rdp' || kind === 'rdp-extended' || kind === 'kerberos' ? `0x${value.toString(16).toUpperCase()}` : String(value)
}

/** What a code means. */
export const codeWords = ({ code }: Known): Text => code?.meaning ?? say('codes.unknown')

/** What it points to in a remote session. */
export const hintWords = (known: Known): Text => say(`code.hint.${hintIn(known)}` as Text['id'])
