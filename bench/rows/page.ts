import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../scripts/setup.mjs'
import { namedIn } from '../table/page.ts'
import type { Row } from '../table/figures.ts'

const FOLDER = join(root, 'out', 'renderer')
const KB = 1000

const sizeOf = (file: string): number => gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length

/** What the page loads before it can show anything: its document, what that names, and what those import at once. */
function firstScreen(): string[] {
  const found = new Set(['index.html'])
  // A set goes on with what is added meanwhile.
  for (const file of found) {
    if (!/\.(html|js)$/.test(file)) continue
    for (const name of namedIn(file, readFileSync(join(FOLDER, file), 'utf8'))) found.add(posix.join(posix.dirname(file), name))
  }
  return [...found]
}

export const page: Row<'first' | 'all'> = {
  name: 'page',
  title: 'renderer, gzip',
  figures: {
    first: { what: 'first screen', unit: 'kB', digits: 0, goal: { atMost: 200 } },
    all: { what: 'all', unit: 'kB', digits: 0, goal: { atMost: 320 } }
  },
  async measure() {
    const all = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(FOLDER, file)).isFile())
      .map((file) => file.replaceAll('\\', '/'))
    const first = firstScreen()
    const sum = (files: readonly string[]): number => files.reduce((total, file) => total + sizeOf(file), 0) / KB
    return {
      values: { first: sum(first), all: sum(all) },
      parts: all
        .map((file) => ({ file, size: sizeOf(file) / KB }))
        .sort((a, b) => b.size - a.size)
        .slice(0, 6)
        .map(({ file, size }) => `${posix.basename(file)}${first.includes(file) ? ', first screen' : ''}: ${size.toFixed(1)} kB`)
    }
  }
}
