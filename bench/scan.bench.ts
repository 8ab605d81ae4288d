import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bench, describe } from 'vitest'

/** Whole processes, as a script starts them. The goal for a scan: at most twice an empty process plus 150 ms. Needs a build. */

const cli = fileURLToPath(new URL('../out/main/cli.js', import.meta.url))
const options = { iterations: 10, warmupIterations: 2, time: 0, warmupTime: 0 }

describe('a process', () => {
  bench('empty', () => void spawnSync(process.execPath, ['-e', '0']), options)
  bench('sidecheck --version', () => void spawnSync(process.execPath, [cli, '--version']), options)
  bench('sidecheck scan --json', () => void spawnSync(process.execPath, [cli, 'scan', '--json']), options)
})
