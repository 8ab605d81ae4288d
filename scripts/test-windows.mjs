/**
 * Runs the Windows suites: on Windows directly, on a Debian machine as root in a bed of Wine and a Windows node.exe,
 * built from nothing where it is not there yet. Options: --fresh builds the bed anew, --require makes "cannot run
 * here" an error, --keep-fixtures replaces the repository's snapshots by those of this run, anything else is a filter for
 * the suites' file names. `npm run build` first: without it the suites of the whole program are skipped.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countsOf } from '../testbed/tree/counts.mjs'
import { askedStage, obstacle, stage } from '../testbed/tree/stages.mjs'
import { cache, project } from '../testbed/windows/bed/recipe.mjs'
import { makeZip } from './portable/make.mjs'
import { preparePackaging } from './portable/ready.mjs'
import { targets } from './portable/recipe.mjs'

const args = process.argv.slice(2)
const flag = (name) => args.includes(name)
const filters = args.filter((arg) => !arg.startsWith('--'))

/** Why the bed cannot be built on this machine, undefined where it can. */
const whyNot = () =>
  process.platform === 'linux' && process.arch !== 'x64'
    ? `this processor is ${process.arch}; the bed runs x64 Windows programs`
    : obstacle()

function total(results) {
  const sum = (key) => results.reduce((value, result) => value + result[key], 0)
  for (const { name, passed, failed, skipped } of results)
    console.log(`Windows suites, ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  console.log(`Windows: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}

function notHere(reason) {
  console.log(`Windows suites cannot run here: ${reason}.`)
  console.log('Windows: 0 passed, 0 failed, 0 skipped (not run)')
  return flag('--require') ? 1 : 0
}

/** A real Windows machine: the same suites, without bed and agent. */
function onWindows() {
  mkdirSync(cache, { recursive: true })
  const json = join(cache, 'windows.json')
  rmSync(json, { force: true })
  const run = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'testbed/windows/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${json}`,
      ...filters
    ],
    { cwd: project, stdio: 'inherit', env: { ...process.env, SIDECHECK_SUITE: 'windows' } }
  )
  return total([countsOf('this machine', json, run.status)])
}

/** Packages by their programs: debootstrap makes the bed's tree, unzip unpacks what a person would, Xvfb is the screen of Wine's windows. */
const PROGRAMS = { debootstrap: 'debootstrap', unzip: 'unzip', Xvfb: 'xvfb' }

function installPrograms() {
  const missing = Object.entries(PROGRAMS)
    .filter(([program]) => spawnSync('which', [program]).status !== 0)
    .map(([, name]) => name)
  if (missing.length === 0) return
  console.log(`installing ${missing.join(' and ')}`)
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { encoding: 'utf8' })
  if (install().status === 0) return
  spawnSync('apt-get', ['update'])
  const again = install()
  if (again.status !== 0) throw new Error(`apt-get could not install ${missing.join(' and ')}: ${again.stderr}`)
}

/** Packs Sidecheck Portable anew where the program was built; without a build the suites of the whole program do not run. */
async function packPortable() {
  if (!existsSync(join(project, 'out/main/cli.js'))) return
  const problem = preparePackaging({ installed: true })
  if (problem !== undefined) throw new Error(`Sidecheck Portable cannot be packed: ${problem}`)
  console.log('packing Sidecheck Portable')
  await makeZip(targets.find(({ name }) => name === 'windows-x64'))
}

async function insideStage(name) {
  if (name === 'build') {
    const { buildBed } = await import('../testbed/windows/bed/build.mjs')
    await buildBed(flag('--fresh'))
    return 0
  }
  const { runBed } = await import('../testbed/windows/bed/run.mjs')
  return total(await runBed(filters, flag('--keep-fixtures')))
}

async function main() {
  const inside = askedStage(args)
  if (inside !== undefined) return insideStage(inside)
  if (process.platform === 'win32') return onWindows()
  const reason = whyNot()
  if (reason !== undefined) return notHere(reason)
  installPrograms()
  await packPortable()
  const bed = { script: fileURLToPath(import.meta.url), cache, title: 'Windows suites', args }
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
