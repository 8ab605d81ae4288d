// npm run fuzz: the property tests with many more inputs than the ordinary suite tries.
//   npm run fuzz                          each property for 10 seconds
//   npm run fuzz -- --factor 50           each property with 50 times its usual number of inputs
//   npm run fuzz -- --seed 123 core/parse the same inputs again, only of the files whose path holds "core/parse"

import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, say } from './setup.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, factor: { type: 'string' }, seed: { type: 'string' } }
})

function positive(name, fallback) {
  const number = values[name] === undefined ? fallback : Number(values[name])
  if (number === undefined || (Number.isFinite(number) && number > 0)) return number
  say(`--${name} takes a number above 0`)
  process.exit(2)
}

const factor = positive('factor')
const seconds = factor === undefined ? positive('seconds', 10) : undefined
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isInteger(seed)) {
  say('--seed takes a whole number')
  process.exit(2)
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.test\.tsx?$/.test(name) && readFileSync(join(root, name), 'utf8').includes('fc.assert('))
  .filter((name) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
if (files.length === 0) {
  say('no property tests there')
  process.exit(2)
}

const amount = seconds === undefined ? `--factor ${factor}` : `--seconds ${seconds}`
say(`seed ${seed}; the same inputs again with: npm run fuzz -- --seed ${seed} ${[amount, ...positionals].join(' ')}`)

// A test may hold several properties, each of which takes its time; with a factor nobody knows how long one takes.
const patience = seconds === undefined ? 60 * 60_000 : 60_000 + 5000 * seconds
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', `--testTimeout=${patience}`, ...files],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      SIDECHECK_FUZZ_SEED: String(seed),
      ...(seconds === undefined ? { SIDECHECK_FUZZ_FACTOR: String(factor) } : { SIDECHECK_FUZZ_SECONDS: String(seconds) })
    }
  }
)
process.exitCode = status ?? 1
