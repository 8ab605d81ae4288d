// npm test: makes everything ready, then type check, lint, names as keys, format, notices, what was built, unit and contract tests, end-to-end tests. Says how many ran.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { e2eCounts, folded, skippedByReason } from './e2e-report.mjs'
import { root, say, setUp } from './setup.mjs'

const began = Date.now()
/** The steps that failed, named once more at the end: their own words stand far above it. */
const failedSteps = []
/** Whether everything has yet to be made. */
const fresh = !existsSync(join(root, 'node_modules')) && !existsSync(join(root, 'out'))
setUp({ tests: true })

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const bin = (...path) => join(root, 'node_modules', ...path)

/** How far a step goes behind what runs beside it. */
const LATER = 10

function step(name, args, nice = 0) {
  return new Promise((resolve) => {
    const from = Date.now()
    say(`${name} ...`)
    const child = spawn(...endsWithUs(process.execPath, args, 'TERM'), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    if (child.pid !== undefined && nice > 0) setPriority(child.pid, nice)
    child.on('error', (error) => {
      say(`${name} could not be started: ${error.message}`)
      failedSteps.push(name)
      resolve(false)
    })
    child.on('exit', (code) => {
      say(`${name}: ${code === 0 ? 'fine' : `failed (exit code ${code})`}, ${Math.round((Date.now() - from) / 1000)} s`)
      if (code !== 0) failedSteps.push(name)
      resolve(code === 0)
    })
  })
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Counts of vitest's and Playwright's JSON reports, with the names of what was skipped. */
function unitCounts() {
  const report = read(join(results, 'unit.json'))
  if (report === undefined) return { passed: 0, failed: 1, skipped: [] }
  const isSkipped = (test) => ['pending', 'skipped', 'todo'].includes(test.status)
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults.filter(isSkipped).map((test) => ({ suite: test.ancestorTitles.join(', '), test: test.title }))
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1), skipped }
}

const typeScript = (project) => step(`type check (${project})`, [bin('typescript', 'bin', 'tsc'), '-p', `tsconfig.${project}.json`], LATER)
const typesAndKeys = (side) => step(`type check and names as keys (${side})`, [join(root, 'scripts', 'check-keys.mjs'), side], LATER)
/** What only computes has the time that the unit tests leave: they wait for daemons and devices, and go first. */
async function compilerAndStyle() {
  const sides = await Promise.all([typesAndKeys('node'), typesAndKeys('web')])
  const others = await Promise.all([
    typeScript('core'),
    typeScript('shared'),
    typeScript('page'),
    step('lint', [bin('oxlint', 'bin', 'oxlint'), '--deny-warnings'], LATER),
    step(
      'who imports whom',
      [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      LATER
    ),
    step('format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'], LATER),
    step('third-party notices', [join(root, 'scripts', 'notices.mjs'), '--check'], LATER),
    step('what was built', [join(root, 'scripts', 'check-build.mjs')], LATER)
  ])
  return [...sides, ...others]
}

const unitTests = step('unit and contract tests', [
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, 'unit.json')}`
])
const checks = (await Promise.all([compilerAndStyle(), unitTests])).flat()
checks.push(await step('end-to-end tests', [bin('@playwright', 'test', 'cli.js'), 'test', '--project=browser', '--project=browser-sound']))

const unit = unitCounts()
const e2e = e2eCounts(read(join(results, 'e2e.json')))
say('not part of this: the end-to-end tests in Electron (npm run test:electron), with those that take minutes')
for (const name of e2e.unsteady) say(`passed at the second try only: ${name}`)
for (const line of [...folded(unit.skipped), ...skippedByReason(e2e.skipped)]) say(`skipped: ${line}`)
const failed = unit.failed + e2e.failed + (checks.every(Boolean) || unit.failed + e2e.failed > 0 ? 0 : 1)
const passed = failed === 0 && checks.every(Boolean)
const seconds = Math.round((Date.now() - began) / 1000)
// npm run bench reads it: running the tests is no part of a benchmark.
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() || 'unknown'
const record = { seconds, date: new Date(began).toISOString(), commit, fresh, passed }
writeFileSync(join(results, 'duration.json'), `${JSON.stringify(record)}\n`)
say(`${seconds} s`)
if (failedSteps.length > 0) say(`failed: ${failedSteps.join(', ')}`)
process.stdout.write(`${unit.passed + e2e.passed} passed, ${failed} failed, ${unit.skipped.length + e2e.skipped.length} skipped\n`)
process.exitCode = passed ? 0 : 1
