import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root as bed } from '../windows/bed/recipe.mjs'
import { filesBelow } from './files.ts'
import { readMade, root } from './made.ts'

/** Both installers under Wine, with a Windows without anything of this project: what they bring, and what they leave. */

interface State {
  /** From the folder of the users; folders end with "/". */
  files: string[]
  /** HKEY_CURRENT_USER: keys, and values as "key|name=value". */
  registry: string[]
}
interface Trials {
  msi: Record<'before' | 'installed' | 'updated' | 'removed', State>
  setup: Record<'before' | 'installed' | 'removed', State>
}

const { windows } = readMade()
const PROGRAM = 'root/AppData/Local/Programs/Sidecheck/'
const START_MENU = 'root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Sidecheck.lnk'
const CLASSES = 'HKEY_CURRENT_USER\\Software\\Classes'

/** The system's own, which every Windows has: keys above those of programs, and the copy that an uninstaller runs from until the next start. */
const SYSTEMS_OWN =
  /^(HKEY_CURRENT_USER\\Software\\(Classes|Microsoft\\Installer(\\(Features|Products|UpgradeCodes))?|Microsoft\\Windows\\CurrentVersion\\Uninstall)|root\/AppData\/Local\/Temp\/~nsu\w+\.tmp\/.*)$/

let trials: Trials
test.skip(!existsSync(bed), 'the Windows bed was not built ("npm run test:windows" builds it)')
test.beforeAll(() => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-wine-'))
  try {
    const answer = join(folder, 'answer.json')
    const args = [join(root, 'testbed/package/wine.mjs'), windows.msi, windows.newer.file, windows.setup, answer]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the trials ended with ${String(status)}: ${stdout}${stderr}`)
    trials = JSON.parse(readFileSync(answer, 'utf8')) as Trials
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const added = (before: string[], after: string[]): string[] => {
  const known = new Set(before)
  return after.filter((one) => !known.has(one))
}
const left = ({ before, removed }: { before: State; removed: State }): string[] =>
  [...added(before.files, removed.files), ...added(before.registry, removed.registry)].filter((one) => !SYSTEMS_OWN.test(one))
const programFiles = ({ files }: State): string[] =>
  files.filter((file) => file.startsWith(PROGRAM) && !file.endsWith('/')).map((file) => file.slice(PROGRAM.length))

function expectInstalled(state: State): void {
  expect(programFiles(state).filter((file) => file !== 'Uninstall Sidecheck.exe')).toEqual(filesBelow(windows.folder))
  expect(state.files).toContain(START_MENU)
  expect(state.registry).toContain(`${CLASSES}\\.sidecheck|@="Sidecheck.Bundle"`)
  const opened = '\\"C:\\\\users\\\\root\\\\AppData\\\\Local\\\\Programs\\\\Sidecheck\\\\Sidecheck.exe\\" \\"%1\\"'
  expect(state.registry).toContain(`${CLASSES}\\Sidecheck.Bundle\\shell\\open\\command|@="${opened}"`)
}

test('the MSI installs the program silently for one person, with its start menu entry and its kind of file', () => {
  expectInstalled(trials.msi.installed)
})

/**
 * Wine does not tell the older MSI that a newer one takes its place (UPGRADINGPRODUCTCODE), so what the program keeps of a person goes
 * there; that the older one asks is seen in its tables.
 */
test('a newer MSI takes the place of the older one', () => {
  expectInstalled(trials.msi.updated)
  const versions = trials.msi.updated.registry.filter((one) => one.startsWith('HKEY_CURRENT_USER\\Software\\Sidecheck\\Installed|'))
  expect(versions.filter((one) => !one.endsWith(`="${windows.newer.version}"`))).toEqual([])
  expect(trials.msi.updated.registry.filter((one) => /Installer\\Products\\\w+\|"ProductName"/.test(one))).toHaveLength(1)
})

test('nothing is left when the MSI is removed, nor of what the program kept of a person', () => {
  expect(left(trials.msi)).toEqual([])
})

test('the setup does the same, silently, and nothing is left when it is removed', () => {
  expectInstalled(trials.setup.installed)
  expect(trials.setup.installed.registry.filter((one) => one.includes('Uninstall\\Sidecheck|"QuietUninstallString"'))).toHaveLength(1)
  expect(left(trials.setup)).toEqual([])
})
