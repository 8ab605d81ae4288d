import { parseOpensc } from './opensc.ts'
import { readersKind } from '../pcsc/readers-kind.ts'

/** What `opensc-tool --list-readers` prints. */
export const openscTool = readersKind('opensc-tool', parseOpensc)
