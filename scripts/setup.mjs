// Makes a fresh clone ready: dependencies, Debian packages, build. Uses nothing but Node itself, because it runs
// before anything is installed. Each step is skipped when it is already done, and says what it does when it is not.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the program itself needs on Debian, and what building its audio addon needs. */
const RUN_PACKAGES = ['libpcsclite1', 'libpulse0', 'libasound2', 'udev', 'g++', 'make', 'python3']

/** What the tests need besides: the virtual readers, sound cards and ports, and a browser. */
const TEST_PACKAGES = [
  'chromium',
  'chromium-headless-shell',
  'fonts-dejavu-core',
  // Japanese, for the pictures of the window.
  'fonts-vlgothic',
  'libasound2-dev',
  'libasound2-plugins',
  'libpcsclite-dev',
  'libpulse-dev',
  'pcscd',
  'pipewire',
  'pipewire-pulse',
  'procps',
  'pulseaudio',
  'pulseaudio-utils',
  'socat',
  'vsmartcard-vpcd',
  'wireplumber',
  'x11-utils',
  'xvfb',
  'zsh'
]

const MIN_NODE = [20, 19]

export const say = (line) => process.stdout.write(`sidecheck: ${line}\n`)

/** Ends the script with the one thing to do next. */
export function giveUp(problem, todo) {
  process.stderr.write(`sidecheck: ${problem}\nsidecheck: ${todo}\n`)
  process.exit(1)
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  return result.status === 0
}

/** npm, through the file that started us where there is one: on Windows "npm" is a script that spawn does not find. */
function npm(args) {
  const script = process.env.npm_execpath
  if (script) return run(process.execPath, [script, ...args])
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' })
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    giveUp(`Node ${process.versions.node} is too old.`, `Install Node ${MIN_NODE.join('.')} or newer and run the same command again.`)
  }
}

/** Debian itself: its relatives name some of these packages differently, and their users know how. */
const isDebian = () =>
  existsSync('/etc/debian_version') && existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))

function missingPackages(names) {
  const result = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], { encoding: 'utf8' })
  const installed = new Set(
    result.stdout
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, status]) => status === 'installed')
      .map(([name]) => name)
  )
  return names.filter((name) => !installed.has(name))
}

/** Installs what Debian lacks where this user may; else prints the command. Answers whether all of it is there. */
export function ensurePackages(names) {
  if (!isDebian()) return true
  const missing = missingPackages(names)
  if (missing.length === 0) return true
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid() !== 0) {
    say(`these Debian packages are missing. Install them with: sudo ${command}`)
    return false
  }
  say(`installing Debian packages: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Installing beside a daemon that another test runs must not restart it, and a container has no init to start one.
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  if (run('apt-get', ['update', '-qq'], quiet) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet))
    return true
  say(`the packages could not be installed. Install them with: ${command}`)
  return false
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex')

function ensureDependencies() {
  const stamp = join(root, 'node_modules', '.sidecheck-lock')
  const wanted = hashOf(readFileSync(join(root, 'package-lock.json')) + process.version + process.platform + process.arch)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('installing dependencies (npm ci)')
  // The build takes in packages that npm counts as for development: they are wanted whatever NODE_ENV says.
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    giveUp('npm ci failed.', 'Check the connection to the npm registry, then run the same command again.')
  writeFileSync(stamp, wanted)
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Names, sizes and times of everything that the build reads: cheap enough to look at on every start. */
function buildInputs() {
  const files = [
    ...filesBelow(join(root, 'src')),
    ...['package.json', 'package-lock.json', 'electron.vite.config.ts'].map((name) => join(root, name))
  ]
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => {
      const { size, mtimeMs } = statSync(file)
      return `${file} ${size} ${mtimeMs}`
    })
    .join('\n')
}

export function ensureBuild() {
  const stamp = join(root, 'out', '.inputs')
  const inputs = hashOf(buildInputs())
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
  say('building')
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!run(process.execPath, [builder, 'build', '--logLevel', 'warn']))
    giveUp('The build failed.', 'Read the first error above; "npm run build" repeats it.')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, inputs)
}

/**
 * Makes everything ready. `tests` adds what the tests need, and then a missing Debian package is the end: without it
 * they would skip what they are there for.
 */
export function setUp({ tests }) {
  checkNode()
  const complete = ensurePackages(tests ? [...RUN_PACKAGES, ...TEST_PACKAGES] : RUN_PACKAGES)
  if (!complete && tests) giveUp('The tests need these packages.', 'Run the command above, then "npm test" again.')
  ensureDependencies()
  ensureBuild()
}

/**
 * The Electron program where its binary has been installed, or in the folder that ELECTRON_OVERRIDE_DIST_PATH names, as the electron
 * package itself has it; never triggers the download that require('electron') does.
 */
export function electronBinary() {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  const installed = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (elsewhere) {
    const binary = join(elsewhere, installed ?? 'electron')
    return existsSync(binary) ? binary : undefined
  }
  if (installed === undefined) return undefined
  const binary = join(folder, 'dist', installed)
  return existsSync(binary) ? binary : undefined
}
