// npm run bench: the table of docs/benchmarks.md measured in one run, with goals.
//   npm run bench                             every row of the table
//   npm run bench -- --write                  and puts it into docs/benchmarks.md
//   npm run bench -- NAME                     one row, or a file of bench/ whose name holds NAME
//   npm run bench -- compare --against COMMIT comparing and diagnosing a pair now and at a commit, by turns in one run

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { ensureBuild, ensurePackages, root, say } from './setup.mjs'

/** What the table's rows compare with, and need besides what the tests need. */
const PACKAGES = ['chromium', 'opensc', 'pulseaudio', 'pulseaudio-utils', 'python3', 'socat', 'udev', 'xvfb']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, write: { type: 'boolean', default: false } }
})

/** The rows are TypeScript, and the measured programs are built. */
async function table(names) {
  // Without them rows say that they were not measured.
  ensurePackages(PACKAGES)
  ensureBuild()
  return run.runTable(names, values.write)
}

const { module: run } = await runnerImport(join(root, 'bench', 'run.ts'), { configFile: false, root, logLevel: 'error' })
const rows = run.rowNames()

if (values.against !== undefined) {
  if (positionals.length === 1 && positionals[0] === 'compare') {
    const { compareAgainst } = await import('./bench-against.mjs')
    await compareAgainst(values.against)
  } else {
    say('--against measures one thing only: npm run bench -- compare --against COMMIT')
    process.exitCode = 2
  }
} else if (positionals.every((name) => rows.includes(name))) {
  process.exitCode = (await table(positionals)) ? 0 : 1
} else if (values.write) {
  say(`--write puts the table into the document. Its rows: ${rows.join(', ')}`)
  process.exitCode = 2
} else {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'bench', '--run', ...positionals]
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}
