import type { Row } from '../table/figures.ts'
import { bench } from './bench.ts'
import { growth } from './growth.ts'
import { memory } from './memory.ts'
import { meter } from './meter.ts'
import { modules } from './modules.ts'
import { page } from './page.ts'
import { rest } from './rest.ts'
import { scan } from './scan.ts'
import { start } from './start.ts'
import { test } from './test.ts'
import { tools } from './tools.ts'

/** The rows of the table, in its order. Those of the window share one: at rest before it has work. */
export const ROWS: readonly Row[] = [scan, tools, start, rest, memory, meter, growth, page, modules, test, bench]
