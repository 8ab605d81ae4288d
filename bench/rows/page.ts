import { posix, join } from 'node:path'
import { FIRST_SCREEN_LIMIT, pageSize } from '../../scripts/page-size.mjs'
import { root } from '../../scripts/setup.mjs'
import type { Row } from '../table/figures.ts'

const KB = 1000
/** Not the limit that the build holds, which only keeps it from growing. */
const WHOLE_PAGE_GOAL = 320

export const page: Row<'first' | 'all'> = {
  name: 'page',
  title: 'renderer, gzip',
  figures: {
    first: { what: 'first screen', unit: 'kB', digits: 0, goal: { atMost: FIRST_SCREEN_LIMIT / KB } },
    all: { what: 'all, in English', unit: 'kB', digits: 0, goal: { atMost: WHOLE_PAGE_GOAL } }
  },
  async measure() {
    const { firstScreen, all, files } = pageSize(join(root, 'out', 'renderer'))
    return {
      values: { first: firstScreen / KB, all: all / KB },
      parts: files
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, 6)
        .map(({ name, bytes }) => `first screen, ${posix.basename(name)}: ${(bytes / KB).toFixed(1)} kB`)
    }
  }
}
