/**
 * npm run test:hostile: attacks the built program, and looks whether it stands. A tenth of the inputs by default.
 *   --full        everything, which takes about an hour
 *   --write       puts the numbers into docs/proven.md
 *   --require     makes "cannot run here" an error
 *   --seed N      other random moments and inputs; the same number gives the same ones again
 * Anything else is a filter for the names of the parts.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
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
    'own-mounts': { type: 'boolean' }
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
  ensureBuild()
  // One part mounts a small disk: in a space of its own it goes with this process, however that ends.
  if (process.getuid() === 0 && !values['own-mounts']) {
    const again = [process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2), '--own-mounts']
    return spawnSync('unshare', ['--mount', '--propagation', 'private', ...again], { stdio: 'inherit' }).status ?? 1
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
