import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('..', import.meta.url))

/** Every import of the window's own sources: from which file to which, as paths below src. */
const imports = readdirSync(join(src, 'renderer'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('renderer', name).replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|testing|d)\.tsx?$/.test(name))
  .flatMap((from) =>
    [...readFileSync(join(src, from), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, to = '']) => ({
      from,
      to: normalize(join(dirname(from), to)).replaceAll('\\', '/')
    }))
  )

/** The room of a file: "components", "features/sound", "core"; the window's own entries are "app". */
function roomOf(file: string): string {
  const [top = '', room = '', inner = ''] = file.split('/')
  if (top !== 'renderer') return top
  if (inner === '') return 'app'
  return room === 'features' ? `features/${inner}` : room
}

/** What each room may use besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: ['core', 'shared'],
  stores: ['model', 'shared'],
  i18n: ['model', 'shared', 'core'],
  connection: ['shared'],
  theme: ['stores'],
  components: ['i18n', 'model', 'stores', 'theme', 'shared'],
  features: ['components', 'i18n', 'model', 'stores', 'theme', 'connection', 'shared'],
  pages: ['features', 'components', 'model', 'stores'],
  app: ['pages', 'features', 'components', 'i18n', 'model', 'stores', 'theme', 'connection', 'shared'],
  dev: ['app', 'i18n', 'stores', 'model', 'shared']
}

const group = (room: string): string => room.split('/')[0] ?? room

describe('the rooms of the window', () => {
  it('use each other in one direction, and no feature uses another one', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, used] = [roomOf(from), roomOf(to)]
      return own !== used && !ALLOWED[group(own)]?.includes(group(used))
    })
    expect(wrong).toEqual([])
  })

  it('meet the core in two files, first and later, one for the table of error codes, and each language that is loaded later in one of its own', () => {
    const doors = new Set(imports.filter(({ from, to }) => roomOf(to) === 'core' && roomOf(from) !== 'core').map(({ from }) => from))
    const engines = ['renderer/model/code-tables.ts', 'renderer/model/engine-later.ts', 'renderer/model/engine.ts']
    expect([...doors].filter((door) => !/^renderer\/i18n\/languages\/[\w-]+\.ts$/.test(door)).sort()).toEqual(engines)
  })

  it('hold no circle of files', () => {
    const uses = new Map<string, string[]>()
    for (const { from, to } of imports) uses.set(from, [...(uses.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (done.has(file) || path.includes(file)) return
      for (const next of uses.get(file) ?? []) follow(next, [...path, file])
      done.add(file)
    }
    for (const file of uses.keys()) follow(file, [])
    expect(circles).toEqual([])
  })
})
