// How tests run under `npm run mutate`: Stryker's test runner. All test files of a part are one bundle, which each process loads
// once. A change is switched on, its tests are called, and it is switched off again; a new worker of Vitest for each change would
// take a second even where the first test notices, and there are thousands.

import { strictEqual } from 'node:assert'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { chai, expect } from 'vitest'

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

/** Where the bundle finds what a test file uses of Vitest. What is not here is not supported, and bundling says so. */
const SHARED = 'sidecheckTests'
const TESTED = '\0tests'

/** What stands before every test file (vitest.config.ts): any language can be spoken in it. */
const BEFORE = 'src/core/words/all-languages.testing.ts'
/** A module that imports the test files. */
const FILES = '\0files'
const entryOf = (files) => ({
  name: 'tests-of-a-part',
  resolveId: (id) => (id === FILES ? id : null),
  load: (id) => (id === FILES ? [BEFORE, ...files].map((file) => `import ${JSON.stringify(posix(resolve(file)))}\n`).join('') : null)
})

/** Every module of a bundle knows its own place, and every test its file. */
const inBundle = {
  name: 'tests-in-one-piece',
  resolveId: (id) => (id === 'vitest' ? TESTED : null),
  load: (id) => (id === TESTED ? `export const { describe, it, expect } = globalThis.${SHARED}` : null),
  transform(code, id) {
    const own = posix(id).endsWith('/testbed/rule-cases.ts') ? casesAsImports(id) : code
    const placed = own.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    if (id.endsWith('.test.ts')) return `globalThis.${SHARED}.file = ${JSON.stringify(id)}\n${placed}`
    return placed === code ? null : placed
  }
}

/** Names of the rows of a table: "$name" of an object, "%s" of a value. The number tells two of a name apart. */
const nameOf = (name, values, at) => {
  const filled = name
    .replaceAll(/\$(\w+)/g, (text, key) => String(values[0]?.[key] ?? text))
    .replaceAll(/%[sdoj]/g, (text) => (values.length === 0 ? text : String(values.shift())))
  return `${filled} (${at + 1})`
}

/** What stands for describe and it: they only note which tests there are. */
function collector() {
  const tests = []
  const within = []
  const add = (name, run) => tests.push({ id: `${posix(shared.file)}#${[...within, name].join(' ')}`, file: shared.file, run })
  const describe = (name, body) => {
    within.push(name)
    body()
    within.pop()
  }
  const eachOf = (take) => (table) => (name, run) => {
    for (const [at, row] of [...table].entries()) {
      const values = Array.isArray(row) ? row : [row]
      take(nameOf(name, [...values], at), () => run(...values))
    }
  }
  const shared = {
    describe: Object.assign(describe, { each: eachOf(describe) }),
    it: Object.assign(add, { each: eachOf(add) }),
    expect,
    file: ''
  }
  return { tests, shared }
}

let running

/** Vitest's own would also write the file. */
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (name) {
  const written = readFileSync(resolve(dirname(running.file), name), 'utf8')
  strictEqual(chai.util.flag(this, 'object'), written, `it is not what ${name} says`)
})

/** The tests of some files, bundled and loaded. Loaded again they share nothing with those before. */
async function load(files, number) {
  const bundle = await rolldown({
    input: FILES,
    external: /^node:/,
    platform: 'node',
    plugins: [entryOf(files), inBundle],
    logLevel: 'silent'
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  const file = resolve(`mutate-tests-${process.env.STRYKER_MUTATOR_WORKER ?? 0}-${number}.mjs`)
  writeFileSync(file, output[0].code)
  const { tests, shared } = collector()
  globalThis[SHARED] = shared
  await import(pathToFileURL(file).href)
  return tests
}

/** What the changed code and Stryker tell each other. */
const mutants = () => (globalThis.__stryker__ ??= {})

/** Runs a test. What it threw, or undefined where it passed. */
async function faultOf(test) {
  running = test
  const start = process.cpuUsage()
  try {
    await test.run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    const { user, system } = process.cpuUsage(start)
    // Processor time: a busy machine makes no test dearer.
    test.tookMs = (user + system) / 1000
  }
}

/** Under this the time of a test says nothing. */
const LEAST_MS = 0.5

/** The name of a rule's folder, which the tests of that rule bear, where a file belongs to one. */
const ruleOf = (file) => /\/rules\/[\w-]+\/([\w-]+)\/rule\.ts$/.exec(posix(file))?.[1]

class InOneProcess {
  static inject = ['options']
  #files
  #tests = []
  #loaded = 0
  /** How many changes of a file each test noticed: those get their chance first at its next one. */
  #noticed = new Map()

  constructor({ testFiles }) {
    this.#files = testFiles
  }

  /** What runs only while a file is loaded is not tried, so that nothing has to be loaded anew; otherwise Stryker starts a new process. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    mutants().activeMutant = undefined
    this.#tests = await load(this.#files, this.#loaded++)
  }

  async dryRun() {
    const tests = []
    for (const test of this.#tests) {
      mutants().currentTestId = test.id
      const fault = await faultOf(test)
      const { id, file: fileName } = test
      const told = { id, name: id.slice(id.indexOf('#') + 1), fileName, timeSpentMs: test.tookMs }
      tests.push(fault === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: fault.message })
    }
    mutants().currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: mutants().mutantCoverage }
  }

  /**
   * Of a change: first what notices most for the time that it takes, by what it noticed of the same file before. What bears the
   * rule's name is taken for likely to, and next what every rule says on its case.
   * Of a rule's change the tests of other rules are left out: they ask no more of a case than the file of this one in told/ does.
   */
  #inTurn(file, asked) {
    const noticed = this.#noticed.get(file)
    const rule = ruleOf(file)
    const isOwn = ({ id }) => rule !== undefined && id.includes(rule)
    const chances = (test) => 1 + (noticed?.get(test.id) ?? 0) * 4 + (isOwn(test) ? 8 : test.id.includes('/told.test.ts') ? 2 : 0)
    return this.#tests
      .filter(({ id }) => asked === undefined || asked.has(id))
      .filter((test) => rule === undefined || !test.id.includes('/diagnose/rules.test.ts') || isOwn(test))
      .map((test) => ({ test, cost: (LEAST_MS + (test.tookMs ?? 0)) / chances(test) }))
      .toSorted((a, b) => a.cost - b.cost)
      .map(({ test }) => test)
  }

  async mutantRun({ activeMutant, hitLimit, sandboxFileName, testFilter }) {
    let nrOfTests = 0
    for (const test of this.#inTurn(sandboxFileName, testFilter && new Set(testFilter))) {
      Object.assign(mutants(), { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
      const fault = await faultOf(test)
      const endless = hitLimit !== undefined && mutants().hitCount > hitLimit
      Object.assign(mutants(), { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
      nrOfTests++
      if (fault === undefined && !endless) continue
      const noticed = this.#noticed.get(sandboxFileName) ?? new Map()
      this.#noticed.set(sandboxFileName, noticed.set(test.id, (noticed.get(test.id) ?? 0) + 1))
      // Something that the core keeps may come from the changed code.
      if ((await faultOf(test)) !== undefined) {
        this.#noticed.clear()
        await this.init()
      }
      if (endless) return { status: 'timeout', reason: 'It runs in a circle.' }
      return { status: 'killed', killedBy: [test.id], failureMessage: fault.message, nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-one-process', injectableClass: InOneProcess }]
