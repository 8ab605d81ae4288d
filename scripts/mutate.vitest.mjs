import { readFileSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { defineConfig } from 'vitest/config'

const isTest = (id) => id.endsWith('.test.ts')
const posix = (path) => path.replaceAll(sep, '/')

/** The cases of rules, which the tests load by name, as imports that can be bundled. */
function casesAsImports(file) {
  const text = readFileSync(file, 'utf8')
  const rules = new URL('../src/core/diagnose/rules/', pathToFileURL(file))
  const cases = readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .map(posix)
    .filter((name) => name.endsWith('/case.ts'))
  const imports = cases.map((name, at) => `import * as case${at} from '../src/core/diagnose/rules/${name}'\n`)
  const start = text.indexOf('export async function loadCases')
  if (start < 0) throw new Error('testbed/rule-cases.ts has no loadCases any more')
  return `${imports.join('')}${text.slice(0, start)}
export const loadCases = async () => Object.assign({}, ${cases.map((_, at) => `case${at}.cases`).join(', ')})`
}

/** Every module of a bundle knows its own place. */
const inBundle = {
  name: 'place-of-a-module',
  transform(code, id) {
    const own = posix(id).endsWith('/testbed/rule-cases.ts') ? casesAsImports(id) : code
    return own.includes('import.meta.url')
      ? own.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : own === code
        ? null
        : own
  }
}

/**
 * A test file with all that it imports in one piece: each mutant gets a new worker, which otherwise takes seconds to load the
 * hundreds of modules of the core.
 */
const inOnePiece = {
  name: 'test-in-one-piece',
  enforce: 'pre',
  async load(id) {
    if (!isTest(id)) return null
    const bundle = await rolldown({ input: id, external: /^(vitest|node:)/, platform: 'node', plugins: [inBundle], logLevel: 'silent' })
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
    await bundle.close()
    return { code: output[0].code, map: null, moduleType: 'js' }
  }
}

/** Endings of names, of what takes long and kills little: the others get their chance first. */
const LAST = ['.property.test.ts']
const rank = ({ moduleId }) => LAST.findIndex((ending) => moduleId.endsWith(ending))

class QuickestFirst {
  shard = (specs) => specs
  sort = (specs) => specs.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
}

/** How tests run under `npm run mutate`. */
export default defineConfig({
  plugins: [inOnePiece],
  oxc: { exclude: /\.test\.ts$/ },
  test: {
    include: ['src/core/**/*.test.ts'],
    // Sixteen seconds for each mutant that nothing else notices.
    exclude: ['src/core/diagnose/unread.property.test.ts'],
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 20_000
  }
})
