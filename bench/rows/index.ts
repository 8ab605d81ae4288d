import type { Row } from '../table/figures.ts'
import { growth } from './growth.ts'
import { modules } from './modules.ts'
import { scan } from './scan.ts'
import { tools } from './tools.ts'

/** The rows of the table, in its order. */
export const ROWS: readonly Row[] = [scan, tools, growth, modules]
