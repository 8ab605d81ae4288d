/**
 * Runs the Windows suites: on Windows directly, on a Debian machine as root in a bed of Wine and a Windows node.exe,
 * built from nothing where it is not there yet. Options: --fresh builds the bed anew, --require makes "cannot run
 * here" an error, --keep-fixtures replaces the repository's snapshots by those of this run, anything else is a filter for
 * the suites' file names. `npm run build` first: without it the suites of the whole program are skipped.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache, project } from '../testbed/windows/bed/recipe.mjs'

const args = process.argv.slice(2)
const flag = (name) => args.includes(name)
const filters = args.filter((arg) => !arg.startsWith('--'))

/** Why the bed cannot be built on this machine, undefined where it can. */
function obstacle() {
  if (process.platform !== 'linux') return `this is ${process.platform}; the bed needs Debian, the suites need Windows`
  if (process.arch !== 'x64') return `this processor is ${process.arch}; the bed runs x64 Windows programs`
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (!/^ID(_LIKE)?=.*debian/m.test(release)) return 'this is not Debian; the bed is made with debootstrap and apt-get'
  if (process.getuid() !== 0) return 'this user is not root; the bed needs chroot and mount'
  const probe = spawnSync('unshare', ['--mount', '--pid', '--ipc', '--net', '--uts', '--fork', 'true'], { encoding: 'utf8' })
  if (probe.status !== 0) return `no namespaces of its own: ${probe.error?.message ?? probe.stderr.trim()}`
  return undefined
}

function total(results) {
  const sum = (key) => results.reduce((value, result) => value + result[key], 0)
  for (const { name, passed, failed, skipped } of results) console.log(`Windows suites, ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
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
    [join(project, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'testbed/windows/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${json}`, ...filters],
    { cwd: project, stdio: 'inherit', env: { ...process.env, SIDECHECK_SUITE: 'windows' } }
  )
  if (!existsSync(json)) return 1
  const result = JSON.parse(readFileSync(json, 'utf8'))
  return total([
    {
      name: 'this machine',
      passed: result.numPassedTests,
      failed: result.numFailedTests + (run.status !== 0 && result.numFailedTests === 0 ? 1 : 0),
      skipped: result.numPendingTests + result.numTodoTests
    }
  ])
}

function installDebootstrap() {
  if (spawnSync('debootstrap', ['--version']).status === 0) return
  console.log('installing debootstrap')
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'debootstrap'], { encoding: 'utf8' })
  if (install().status === 0) return
  spawnSync('apt-get', ['update'])
  const again = install()
  if (again.status !== 0) throw new Error(`apt-get could not install debootstrap: ${again.stderr}`)
}

/**
 * Runs one stage of this script in namespaces of its own. The kernel ends every process and mount of a namespace with
 * its first process; that one is killed when its parent dies, even by SIGKILL, so nothing can stay behind.
 */
function stage(name, namespaces) {
  mkdirSync(cache, { recursive: true })
  const child = spawn(
    'setpriv',
    [
      '--pdeathsig', 'KILL', '--',
      'flock', '--no-fork', join(cache, 'lock'),
      'unshare', '--mount', '--propagation', 'private', '--pid', '--mount-proc', '--fork', '--kill-child=KILL', ...namespaces,
      process.execPath, fileURLToPath(import.meta.url), `--stage=${name}`, ...args
    ],
    { stdio: 'inherit', cwd: project }
  )
  let interrupted
  const end = (signal) => {
    interrupted = signal
    child.kill('SIGKILL')
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, end)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, end)
      if (interrupted !== undefined) console.error(`Windows suites interrupted by ${interrupted}; everything they started has ended.`)
      resolve(code ?? (signal === null ? 1 : 130))
    })
  })
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
  const inside = args.find((arg) => arg.startsWith('--stage='))
  if (inside !== undefined) return insideStage(inside.slice('--stage='.length))
  if (process.platform === 'win32') return onWindows()
  const reason = obstacle()
  if (reason !== undefined) return notHere(reason)
  installDebootstrap()
  const built = await stage('build', [])
  return built === 0 ? stage('run', ['--ipc', '--net', '--uts']) : built
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message)
    process.exit(1)
  }
)
