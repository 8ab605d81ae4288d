/**
 * Makes the packages that can be made on this machine and tests them: the program for Linux with the Electron of node_modules or of
 * ELECTRON_OVERRIDE_DIST_PATH. Options: --require makes "cannot run here" an error, anything else is a filter for the names of the
 * suites' files.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePackages } from './package/build.mjs'
import { ensureBuild, ensurePackages, root, say } from './setup.mjs'

const args = process.argv.slice(2)
const filters = args.filter((arg) => !arg.startsWith('--'))
const cache = join(root, '.cache', 'package')
const results = join(root, 'test-results', 'package.json')

/** Debian's packages for a display and the virtual devices. */
const PACKAGES = ['xvfb', 'x11-utils', 'pulseaudio', 'pulseaudio-utils', 'libpcsclite1', 'libpulse0', 'libasound2', 'libasound2-plugins']

function notHere(reason) {
  say(`packages cannot be tested here: ${reason}.`)
  console.log('packages: 0 passed, 0 failed, 0 skipped (not run)')
  return args.includes('--require') ? 1 : 0
}

/** A folder with Electron for Linux, undefined where there is none. */
function electronFolder() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(root, 'node_modules', 'electron', 'dist')
  return existsSync(join(folder, 'electron')) && existsSync(join(folder, 'version')) ? folder : undefined
}

/** Nothing that was found where it was made is found where a person puts it. */
function moved(from, name) {
  const to = join(cache, 'installed', name)
  rmSync(join(cache, 'installed'), { recursive: true, force: true })
  mkdirSync(join(cache, 'installed'), { recursive: true })
  renameSync(from, to)
  return to
}

async function makeLinux(electronDist) {
  const output = join(cache, 'linux', 'made')
  rmSync(output, { recursive: true, force: true })
  const { staged } = await makePackages({ root, target: { system: 'linux', arches: ['x64'] }, output, electronDist, formats: ['dir'] })
  return { folder: moved(join(output, 'linux-unpacked'), 'Programme für alle'), staged }
}

function runTests() {
  rmSync(results, { force: true })
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join(root, 'testbed', 'package', 'playwright.config.ts')
  const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...filters], { cwd: root, stdio: 'inherit' })
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 }
  const { stats, errors } = JSON.parse(readFileSync(results, 'utf8'))
  const failed = stats.unexpected + errors.length
  return { passed: stats.expected + stats.flaky, failed: failed + (status !== 0 && failed === 0 ? 1 : 0), skipped: stats.skipped }
}

async function main() {
  if (process.platform !== 'linux') return notHere(`this is ${process.platform}; the suites need Linux`)
  const electronDist = electronFolder()
  if (electronDist === undefined) return notHere('there is no Electron ("npx install-electron", or ELECTRON_OVERRIDE_DIST_PATH)')
  if (!ensurePackages(PACKAGES)) return notHere('Debian packages are missing')
  ensureBuild()
  const linux = await makeLinux(electronDist)
  const electron = readFileSync(join(electronDist, 'version'), 'utf8').trim().replace(/^v/, '')
  writeFileSync(join(cache, 'made.json'), JSON.stringify({ electron, linux }))
  const { passed, failed, skipped } = runTests()
  console.log(`packages: ${passed} passed, ${failed} failed, ${skipped} skipped (Electron ${electron})`)
  return failed === 0 && passed > 0 ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message)
    process.exit(1)
  }
)
