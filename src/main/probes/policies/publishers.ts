import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'

/** SHA-1, as the policy asks for, or SHA-256; certificate windows show blanks between the digits. */
const THUMBPRINT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The thumbprints of a list with commas, each once, in small letters. What is none is passed over, as the client does. */
export function thumbprintsIn(list: string): string[] {
  const words = list.split(/[,;]/).map((word) => word.replace(/[^0-9a-z]/gi, '').toLowerCase())
  return [...new Set(words.filter((word) => THUMBPRINT.test(word)))].slice(0, MAX_DEVICES)
}
