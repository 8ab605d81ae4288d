/**
 * Installs the MSI and the setup under Wine, silently, and removes them again: in a throw-away copy of the Windows bed, and prints as
 * JSON what was there before, in between and after. Arguments: the MSI, a newer one, the setup, the file for the answer.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mount, mountSystem, overlay } from '../tree/mounts.mjs'
import { askedStage, stage } from '../tree/stages.mjs'
import { runStep } from '../tree/steps.mjs'
import { cache, root, wineEnvironment } from '../windows/bed/recipe.mjs'

const [msi, newer, setup, answer] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const memory = join(cache, 'run')
const tree = join(memory, 'packages')
const users = join(tree, 'prefix/drive_c/users')
const home = join(users, 'root')

const wine = (label, args) =>
  runStep(join(cache, 'log'), label, 'chroot', [tree, 'wine', ...args], { env: wineEnvironment, timeoutMs: 120_000 })

/** A program and its children run on after its starter has ended: the end of all of Wine is the end of them. */
const settled = () =>
  runStep(join(cache, 'log'), 'settled', 'chroot', [tree, 'wineserver', '-w'], { env: wineEnvironment, timeoutMs: 120_000 })

const files = () =>
  readdirSync(users, { recursive: true, withFileTypes: true })
    .map((entry) => `${join(entry.parentPath, entry.name).slice(users.length + 1)}${entry.isDirectory() ? '/' : ''}`)
    .sort()

/** Every key and value of the person's part of the registry, as "key" and "key|name=value". */
async function registry(label) {
  await wine(label, ['regedit', '/E', 'Z:\\out.reg', 'HKEY_CURRENT_USER'])
  await settled()
  let key = ''
  const lines = readFileSync(join(tree, 'out.reg'), 'utf16le').split(/\r?\n/)
  return lines.flatMap((line) => {
    if (line.startsWith('[')) return [(key = line.slice(1, -1))]
    return /^["@]/.test(line) ? [`${key}|${line}`] : []
  })
}

/** What there is now of files and settings. */
async function state(label) {
  return { files: files(), registry: await registry(`registry-${label}`) }
}

/** What the program keeps of a person, as if it had run. */
function keepSomething() {
  for (const folder of ['AppData/Local/Sidecheck/machines/pc', 'AppData/Roaming/Sidecheck']) {
    mkdirSync(join(home, folder), { recursive: true })
    writeFileSync(join(home, folder, 'kept.json'), '{}')
  }
}

/** One way through the life of an installation: each step is a command, and what it leaves is looked at. */
async function trial(name, steps) {
  const states = { before: await state(`${name}-before`) }
  for (const [step, command] of Object.entries(steps)) {
    await wine(`${name}-${step}`, command)
    await settled()
    states[step] = await state(`${name}-${step}`)
    if (step === 'installed') keepSomething()
  }
  return states
}

const silent = (...args) => ['msiexec', ...args, '/qn']

async function insideStage() {
  mkdirSync(memory, { recursive: true })
  await mount('tmpfs', 'bed-run', memory, 'size=2g')
  await overlay(root, tree, join(memory, 'packages-writes'))
  await mountSystem(tree)
  mkdirSync(join(tree, 'run/bed'), { recursive: true })
  cpSync(msi, join(tree, 'p.msi'))
  cpSync(setup, join(tree, 's.exe'))
  cpSync(newer, join(tree, 'n.msi'))
  const uninstaller = 'C:\\users\\root\\AppData\\Local\\Programs\\Sidecheck\\Uninstall Sidecheck.exe'
  const results = {
    msi: await trial('msi', {
      installed: silent('/i', 'Z:\\p.msi'),
      updated: silent('/i', 'Z:\\n.msi'),
      removed: silent('/x', 'Z:\\n.msi')
    }),
    setup: await trial('setup', { installed: ['Z:\\s.exe', '/S'], removed: [uninstaller, '/S'] })
  }
  writeFileSync(answer, JSON.stringify(results))
  return 0
}

async function main() {
  if (askedStage(process.argv.slice(2)) !== undefined) return insideStage()
  if (!existsSync(root)) throw new Error('the Windows bed was not built ("npm run test:windows")')
  const bed = { script: fileURLToPath(import.meta.url), cache, title: 'Installers under Wine', args: [msi, newer, setup, answer] }
  return stage(bed, 'wine', ['--ipc', '--net', '--uts'])
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.stack)
    process.exit(1)
  }
)
