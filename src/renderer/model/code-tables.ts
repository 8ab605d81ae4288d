/** The table of error codes with its words in every language: loaded when somebody brings a text that may have one. */

import { codes as de } from '../../core/words/de/codes.ts'
import { codes as en } from '../../core/words/en/codes.ts'

export { tables } from '../../core/codes/tables.ts'
export const words = { de, en }
