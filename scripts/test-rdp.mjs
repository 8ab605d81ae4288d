/**
 * Runs the program on both sides of a real RDP connection: on this Debian machine as root, with xrdp in a Debian tree of
 * its own and FreeRDP as the client, built from nothing where it is not there yet. Options: --fresh builds the tree anew,
 * --require makes "cannot run here" an error, anything else is a filter for the suites' file names.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cache, localPackages } from '../testbed/rdp/bed/recipe.mjs'
import { askedStage, obstacle, stage } from '../testbed/tree/stages.mjs'
import { makeZip } from './portable/make.mjs'
import { preparePackaging } from './portable/ready.mjs'
import { targets } from './portable/recipe.mjs'
import { ensureBuild, ensurePackages } from './setup.mjs'

const args = process.argv.slice(2)
const flag = (name) => args.includes(name)
const filters = args.filter((arg) => !arg.startsWith('--'))

function notHere(reason) {
  console.log(`RDP suites cannot run here: ${reason}.`)
  console.log('RDP: 0 passed, 0 failed, 0 skipped (not run)')
  return flag('--require') ? 1 : 0
}

/** A relative of Debian has these under other names of packages, or none. */
const missingPrograms = () =>
  ['debootstrap', 'unzip', 'xfreerdp', 'Xvfb', 'pulseaudio', 'pacat', 'pcscd'].filter((name) => spawnSync('which', [name]).status !== 0)

async function insideStage(name) {
  if (name === 'build') {
    const { buildBed } = await import('../testbed/rdp/bed/build.mjs')
    await buildBed(flag('--fresh'))
    return 0
  }
  const { runBed } = await import('../testbed/rdp/bed/run.mjs')
  const { passed, failed, skipped } = await runBed(filters)
  console.log(`RDP: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 && passed > 0 ? 0 : 1
}

async function main() {
  const name = askedStage(args)
  if (name !== undefined) return insideStage(name)
  const reason = obstacle()
  if (reason !== undefined) return notHere(reason)
  if (!ensurePackages(localPackages)) return notHere('Debian packages of the local side are missing')
  const missing = missingPrograms()
  if (missing.length > 0) return notHere(`not installed: ${missing.join(', ')}`)
  ensureBuild()
  const problem = preparePackaging({ installed: true })
  if (problem !== undefined) return notHere(problem)
  await makeZip(targets.find(({ name }) => name === 'linux-x64'))
  const bed = { script: fileURLToPath(import.meta.url), cache, title: 'RDP suites', args }
  const built = await stage(bed, 'build', [])
  return built === 0 ? stage(bed, 'run', ['--ipc', '--net', '--uts']) : built
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message)
    process.exit(1)
  }
)
