/** The table of error codes with its English words: loaded when somebody brings a text that may have one. Other languages bring theirs with them. */

export { tables } from '../../core/codes/tables.ts'
export { codes as words } from '../../core/words/en/codes.ts'
