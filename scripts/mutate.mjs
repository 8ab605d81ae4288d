// npm run mutate: changes the code of the core, one small thing at a time, and looks whether a test notices.
//   npm run mutate                        all folders, one after the other; what is known from an earlier run is not run again
//   npm run mutate -- diagnose            one folder, or several
//   npm run mutate -- diagnose/com        one part of a folder
//   npm run mutate -- --fresh             forgets what is known
//   npm run mutate -- --write             writes counts and date into docs/mutation.md
//   npm run mutate -- --cached --write    the same of what earlier runs kept; runs nothing
//   npm run mutate -- --list facts        names the changes that no test noticed, with file and line; runs nothing
//   npm run mutate -- --concurrency 1     processes at a time (otherwise as many as there are cores)

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import {
  CACHE,
  FOLDERS,
  LEAST,
  REPORT_FILE,
  STATES,
  countsOf,
  mutatedFiles,
  partsNamed,
  testFiles,
  reportWith,
  hashOf,
  survivorsOf
} from './mutation.mjs'
import { root, say } from './setup.mjs'

const flags = ['fresh', 'cached', 'write', 'list']
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }])), concurrency: { type: 'string' } }
})

const unknown = positionals.filter((name) => partsNamed(name) === undefined)
if (unknown.length > 0) {
  const known = Object.entries(FOLDERS).flatMap(([folder, parts]) => [...new Set([folder, ...Object.keys(parts)])])
  say(`no such folder or part: ${unknown.join(', ')}. There are ${known.join(', ')}`)
  process.exit(2)
}
const concurrency = values.concurrency === undefined ? availableParallelism() : Number(values.concurrency)
if (!Number.isInteger(concurrency) || concurrency < 1) {
  say('--concurrency takes a whole number above 0')
  process.exit(2)
}
const names = positionals.length > 0 ? positionals : Object.keys(FOLDERS)

// Few inputs, the same every time: whether a change is noticed must not be luck. The first that fails is enough.
Object.assign(process.env, { SIDECHECK_FUZZ_FACTOR: '0.1', SIDECHECK_FUZZ_SEED: '1', SIDECHECK_FUZZ_END_ON_FAILURE: '1' })

const fileOf = (part) => join(CACHE, `${part.replaceAll('/', '-')}.json`)

function read(part) {
  try {
    return JSON.parse(readFileSync(join(root, fileOf(part)), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Runs a part of a folder and keeps what came out, unless that is known of the very same sources. */
async function run(part, what) {
  const hash = hashOf(root)
  if (values.fresh !== true && read(part)?.hash === hash) return
  await new Stryker({
    mutate: mutatedFiles(root, what),
    testFiles: testFiles(root, what),
    testRunner: 'in-one-process',
    plugins: [join(root, 'scripts/mutate.runner.mjs')],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    incremental: true,
    incrementalFile: fileOf(part),
    // What Stryker itself takes over from earlier is less sure than the hash of everything.
    force: true,
    concurrency,
    reporters: ['progress-append-only'],
    // The sandbox lies outside node_modules, whose files are not transformed.
    tempDirName: join(CACHE, 'sandbox'),
    cleanTempDir: 'always',
    ignorePatterns: ['*', '!package.json', '!tsconfig*.json', '!src', '!src/**', '!testbed', '!testbed/*.ts'],
    disableTypeChecks: false,
    logLevel: 'warn',
    warnings: false,
    allowConsoleColors: false,
    // A slow neighbour is no endless loop; those are found by their rounds, and this is for what makes none.
    timeoutMS: 20_000
  }).runMutationTest()
  writeFileSync(join(root, fileOf(part)), JSON.stringify({ ...read(part), hash }))
}

mkdirSync(join(root, CACHE), { recursive: true })
const counted = {}
for (const name of names) {
  const parts = Object.entries(partsNamed(name))
  if (values.list === true) {
    for (const [part] of parts) for (const line of survivorsOf(read(part))) process.stdout.write(`${line}\n`)
    continue
  }
  if (values.cached !== true) for (const [part, what] of parts) await run(part, what)
  if (parts.some(([part]) => read(part) === undefined)) {
    say(`${name}: not run`)
    continue
  }
  counted[name] = countsOf(parts.map(([part]) => read(part)))
  say(`${name}: ${STATES.map((state) => `${counted[name][state]} ${state}`).join(', ')}; ${counted[name].percent.toFixed(1)} %`)
}
if (values.cached !== true && values.list !== true) rmSync(join(root, CACHE, 'sandbox'), { recursive: true, force: true })
if (values.write === true) {
  const file = join(root, REPORT_FILE)
  writeFileSync(file, reportWith(readFileSync(file, 'utf8'), counted, new Date()))
  say(`${REPORT_FILE} is written`)
}
const low = Object.keys(counted).filter((name) => counted[name].percent < LEAST)
if (low.length > 0) say(`under ${LEAST} %: ${low.join(', ')}`)
process.exitCode = low.length > 0 ? 1 : 0
