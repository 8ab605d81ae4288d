/**
 * npm run test:hostile: attacks the built program, and looks whether it stands. A tenth of the inputs by default.
 *   --full        everything, which takes about an hour
 *   --write       puts the numbers into docs/proven.md
 *   --require     makes "cannot run here" an error
 *   --seed N      other random moments and inputs; the same number gives the same ones again
 * Anything else is a filter for the names of the parts.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { askedStage, obstacle, stage } from '../testbed/tree/stages.mjs'
import { ensureBuild, ensurePackages, root, say } from './setup.mjs'

/** Besides what `npm test` needs itself. */
const PACKAGES = ['chromium', 'libfaketime', 'pcscd', 'procps', 'pulseaudio', 'pulseaudio-utils', 'socat', 'vsmartcard-vpcd']

const DEFAULT_SEED = 20261128

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean' },
    write: { type: 'boolean' },
    require: { type: 'boolean' },
    seed: { type: 'string' },
    stage: { type: 'string' }
  }
})

function notHere(reason) {
  say(`the hostile conditions cannot be made here: ${reason}`)
  return values.require ? 1 : 0
}

async function main() {
  const seed = values.seed === undefined ? DEFAULT_SEED : Number(values.seed)
  if (!Number.isInteger(seed)) {
    say('--seed takes a whole number')
    return 2
  }
  if (process.platform !== 'linux') return notHere('the devices, daemons and signals are those of Linux')
  if (!ensurePackages(PACKAGES)) return notHere('Debian packages are missing')
  const args = process.argv.slice(2)
  if (askedStage(args) === undefined) {
    ensureBuild()
    // In a space of its own all that the parts start and mount goes with them, however this ends: daemons, programs, a small disk.
    if (obstacle() === undefined)
      return stage(
        { script: fileURLToPath(import.meta.url), cache: join(root, '.cache', 'hostile'), title: 'Hostile conditions', args },
        'run',
        ['--ipc']
      )
  } else {
    // What processes that are killed leave in it, the database of libjack among it, goes with the run.
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', 'hostile', '/dev/shm'], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`shared memory of its own: ${stderr}`)
  }
  // The parts are TypeScript and read texts that stand beside them, so they are imported from where they are.
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(fileURLToPath(new URL('../testbed/hostile/main.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
    root
  })
  return module.runHostile({
    scale: values.full ? 'full' : 'tenth',
    names: positionals,
    seed,
    write: values.write === true,
    require: values.require === true
  })
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error)
    process.exit(1)
  }
)
