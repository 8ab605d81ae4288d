/**
 * Makes the packages that can be made on this machine and tests them: the program for Linux with the Electron of node_modules or of
 * ELECTRON_OVERRIDE_DIST_PATH, and for Windows the installers around a program that only takes Electron's place. Options: --require makes "cannot run here" an error, anything else is a filter for the names of the
 * suites' files.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { makePackages } from './package/build.mjs'
import { INSTALLER_PACKAGES, makeMsi, makeSetup } from './package/installers/make.mjs'
import { SIGN_PACKAGES, sign, testKey } from './package/installers/sign.mjs'
import { standInForWindows } from './package/stand-in.mjs'
import { windowsAddon } from './portable/compiled.mjs'
import { packageFolder } from './portable/packages.mjs'
import { debianPackages } from './portable/recipe.mjs'
import { ensureBuild, ensurePackages, root, say } from './setup.mjs'

const args = process.argv.slice(2)
const filters = args.filter((arg) => !arg.startsWith('--'))
const cache = join(root, '.cache', 'package')
const results = join(root, 'test-results', 'package.json')

/** Debian's packages for a display and the virtual devices, for the installers and what reads them again. */
const PACKAGES = [
  ...INSTALLER_PACKAGES,
  ...SIGN_PACKAGES,
  ...debianPackages,
  'msitools',
  'p7zip-full',
  'xvfb',
  'x11-utils',
  'pulseaudio',
  'pulseaudio-utils',
  'libpcsclite1',
  'libpulse0',
  'libasound2',
  'libasound2-plugins'
]

/** A version after every other. */
const NEWER = '99.0.0'

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

/** The parts of native packages for Windows that npm does not install here, as Sidecheck Portable has them. */
function windowsParts() {
  const addon = join(cache, 'windows', 'naudiodon')
  rmSync(addon, { recursive: true, force: true })
  mkdirSync(join(addon, 'build', 'Release'), { recursive: true })
  for (const name of ['package.json', 'LICENSE']) cpSync(join(root, 'node_modules', 'naudiodon', name), join(addon, name))
  for (const { name, bytes } of windowsAddon()) writeFileSync(join(addon, 'build', 'Release', name), bytes)
  const koffi = '@koromix/koffi-win32-x64'
  return { naudiodon: addon, [koffi]: packageFolder(koffi) }
}

/** The program's folder for Windows with a program in it that only takes Electron's place, and both installers of it, signed. */
async function makeWindows(electronDist) {
  const output = join(cache, 'windows', 'made')
  const standIn = join(cache, 'windows', 'electron')
  rmSync(output, { recursive: true, force: true })
  standInForWindows(electronDist, standIn)
  const { staged } = await makePackages({
    root,
    target: { system: 'win32', arches: ['x64'] },
    output,
    electronDist: standIn,
    formats: ['dir'],
    elsewhere: windowsParts(),
    standIn: true
  })
  const folder = join(output, 'win-unpacked')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const key = testKey(output)
  sign(join(folder, 'Sidecheck.exe'), key)
  const [msi, newer, setup] = ['Sidecheck.msi', 'Sidecheck-newer.msi', 'Sidecheck-setup.exe'].map((name) => join(output, name))
  makeMsi({ folder, version, output: msi })
  // As the next release would be, to see an update.
  makeMsi({ folder, version: NEWER, output: newer })
  makeSetup({ folder, version, output: setup, icon: join(root, 'resources', 'icon.ico') })
  for (const file of [msi, newer, setup]) sign(file, key)
  rmSync(key.key)
  return { folder, staged, msi, newer: { file: newer, version: NEWER }, setup, certificate: key.certificate }
}

function runTests() {
  rmSync(results, { force: true })
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join(root, 'testbed', 'package', 'playwright.config.ts')
  const { status } = spawnSync(...endsWithUs(process.execPath, [cli, 'test', '--config', config, ...filters], 'TERM'), {
    cwd: root,
    stdio: 'inherit'
  })
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
  const windows = await makeWindows(electronDist)
  const electron = readFileSync(join(electronDist, 'version'), 'utf8').trim().replace(/^v/, '')
  writeFileSync(join(cache, 'made.json'), JSON.stringify({ electron, linux, windows }))
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
