/**
 * Looks at every state of the window in all themes, widths and languages: axe finds nothing, nothing is cut, and a picture of each
 * stands in docs/screens. Options: --write takes these pictures anew, all others are Playwright's (-g NAME).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { e2eCounts } from './e2e-report.mjs'
import { root, say, setUp } from './setup.mjs'

const began = Date.now()
const args = process.argv.slice(2)
const write = args.includes('--write')
const passedOn = args.filter((arg) => arg !== '--write')

setUp({ tests: true })
const results = join(root, 'test-results')
mkdirSync(results, { recursive: true })
const file = join(results, 'screens.json')
rmSync(file, { force: true })
const { status } = spawnSync(
  ...endsWithUs(
    process.execPath,
    [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      join('e2e', 'screens', 'playwright.config.ts'),
      ...passedOn
    ],
    'TERM'
  ),
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, SIDECHECK_SCREENS: write ? 'write' : 'check' } }
)
const { passed, failed } = e2eCounts(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
say(`pictures are in ${write ? 'docs/screens, the others in ' : ''}test-results/screens; ${Math.round((Date.now() - began) / 1000)} s`)
process.stdout.write(`Screens: ${passed} passed, ${failed} failed\n`)
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1
