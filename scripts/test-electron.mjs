/**
 * The end-to-end tests in a real Electron: the one in node_modules, or the one in the folder that ELECTRON_OVERRIDE_DIST_PATH names.
 * Option: --require makes "no Electron here" an error; all others are Playwright's, such as names of files.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { e2eCounts, ranIn, skippedByReason } from './e2e-report.mjs'
import { electronBinary, root, say, setUp } from './setup.mjs'

const began = Date.now()
const args = process.argv.slice(2)
const passedOn = args.filter((arg) => arg !== '--require')

function notRun() {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  say(
    elsewhere
      ? `Electron was not run: there is none in ${elsewhere}, which ELECTRON_OVERRIDE_DIST_PATH names.`
      : 'Electron was not run: it is not installed here. "npx install-electron" installs it, or ELECTRON_OVERRIDE_DIST_PATH names its folder.'
  )
  process.stdout.write('Electron: 0 passed, 0 failed, 0 skipped (not run)\n')
  return args.includes('--require') ? 1 : 0
}

function run() {
  const file = join(root, 'test-results', 'e2e-electron.json')
  mkdirSync(join(root, 'test-results'), { recursive: true })
  rmSync(file, { force: true })
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const { status } = spawnSync(
    ...endsWithUs(
      process.execPath,
      [playwright, 'test', '--project=electron', '--project=electron-sound', '--reporter=list,json', ...passedOn],
      'TERM'
    ),
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } }
  )
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const { passed, failed, unsteady, skipped } = e2eCounts(report)
  for (const name of unsteady) say(`passed at the second try only: ${name}`)
  for (const line of skippedByReason(skipped)) say(`skipped: ${line}`)
  const versions = report === undefined ? [] : ranIn(report)
  say(versions.length === 0 ? 'no Electron has run' : `ran in ${versions.join('; ')}, in ${Math.round((Date.now() - began) / 1000)} s`)
  process.stdout.write(`Electron: ${passed} passed, ${failed} failed, ${skipped.length} skipped\n`)
  return status === 0 && failed === 0 && passed > 0 && versions.length > 0 ? 0 : 1
}

setUp({ tests: true })
process.exitCode = electronBinary() === undefined ? notRun() : run()
