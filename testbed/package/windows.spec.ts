import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { verify } from '../../scripts/package/installers/sign.mjs'
import { IN_ARCHIVE, NEVER, archived, filesBelow, foreign, hashes, notAllowed } from './files.ts'
import { readMade, root } from './made.ts'

/** The packages for Windows, made here around a program that only takes Electron's place: what they hold and what they would do. */

const { windows } = readMade()
const NATIVE =
  /^resources\/app\.asar\.unpacked\/node_modules\/(@koromix\/koffi-win32-x64\/win32_x64\/koffi\.node|@serialport\/bindings-cpp\/prebuilds\/win32-x64\/@serialport\+bindings-cpp\.node|naudiodon\/build\/Release\/(naudiodon\.node|portaudio_x64\.dll))$/

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-installer-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 })
  expect(status, `${command}: ${stdout}${stderr}`).toBe(0)
  return stdout
}

/** The rows of a table of the MSI, without its three lines of description. */
const rowsOf = (table: string): string[][] =>
  run('msiinfo', ['export', windows.msi, table])
    .trimEnd()
    .split(/\r?\n/)
    .slice(3)
    .map((line) => line.split('\t'))

test('the archive for Windows holds the built program and its native packages for Windows x64, and nothing else of the repository', () => {
  const files = archived(join(windows.folder, 'resources', 'app.asar'))
  expect(files).toEqual([...windows.staged].sort())
  expect(notAllowed(files, IN_ARCHIVE)).toEqual([])
  expect(files.filter((file) => NEVER.test(file))).toEqual([])
  expect(foreign(files, /linux|darwin|arm|musl|ia32|bsd/)).toEqual([])
  expect(filesBelow(windows.folder).filter((file) => NATIVE.test(file))).toHaveLength(4)
})

test('the MSI and the setup hold the files of the program, byte by byte', () => {
  const wanted = hashes(windows.folder)
  run('msiextract', ['-C', join(folder, 'msi'), windows.msi])
  expect(hashes(join(folder, 'msi', 'Programs', 'Sidecheck'))).toEqual(wanted)
  run('7z', ['x', '-y', `-o${join(folder, 'setup')}`, windows.setup])
  const unpacked = hashes(join(folder, 'setup'))
  // 7z names the program that the setup will write so.
  const own = Object.keys(unpacked).filter((file) => !(file in wanted))
  expect(own).toEqual(['Uninstall Sidecheck.exe.nsis'])
  expect(Object.fromEntries(Object.entries(unpacked).filter(([file]) => file in wanted))).toEqual(wanted)
})

test('the program, the MSI and the setup are signed, and one that was changed since is refused', () => {
  for (const file of [join(windows.folder, 'Sidecheck.exe'), windows.msi, windows.setup])
    expect(verify(file, windows.certificate)).toContain('Signature verification: ok')
  const changed = readFileSync(windows.setup)
  const at = Math.floor(changed.length / 2)
  changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at)
  writeFileSync(join(folder, 'changed.exe'), changed)
  expect(() => verify(join(folder, 'changed.exe'), windows.certificate)).toThrow(/osslsigncode verify/)
})

test('the MSI asks for no rights, installs for one person, and takes the kind of file and a start menu entry with it', () => {
  // Bit 3 of this property of the summary: no elevated rights are needed.
  const source = Number(/^Source: (\d+)/m.exec(run('msiinfo', ['suminfo', windows.msi]))?.[1])
  expect(source & 8).toBe(8)
  const properties = Object.fromEntries(rowsOf('Property').map(([name, value]) => [name, value]))
  expect(properties).toMatchObject({
    ProductName: 'Sidecheck',
    MSIINSTALLPERUSER: '1',
    UpgradeCode: '{2C6B0B5E-6B0A-4B7C-9E0F-5D5E3A1C7F42}'
  })
  expect(properties).not.toHaveProperty('ALLUSERS')
  const registry = rowsOf('Registry')
  // 1 is HKEY_CURRENT_USER.
  expect(registry.filter(([, where]) => where !== '1')).toEqual([])
  expect(registry.find(([, , key]) => key === 'Software\\Classes\\Sidecheck.Bundle\\shell\\open\\command')?.[4]).toBe(
    '"[PROGRAM]Sidecheck.exe" "%1"'
  )
  expect(registry.find(([, , key]) => key === 'Software\\Classes\\.sidecheck')?.[4]).toBe('Sidecheck.Bundle')
  expect(rowsOf('Shortcut').map(([, where, name]) => [where, name])).toEqual([['ProgramMenuFolder', 'Sidecheck']])
  // Every folder that it makes it removes.
  const made = rowsOf('Directory')
    .map(([id]) => id)
    .filter((id) => !['TARGETDIR', 'LocalAppDataFolder', 'ProgramMenuFolder'].includes(id ?? ''))
  expect(
    rowsOf('RemoveFile')
      .map(([, , , where]) => where)
      .sort()
  ).toEqual(made.sort())
})

test('an update removes the older program before it brings the newer, and only a removal takes what the program keeps of a person', () => {
  const sequence = new Map(rowsOf('InstallExecuteSequence').map(([action, when, at]) => [action, { when, at: Number(at) }]))
  expect(sequence.get('RemoveExistingProducts')?.at).toBeLessThan(sequence.get('InstallInitialize')?.at ?? 0)
  expect(sequence.get('RemoveData')?.when).toBe('REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE')
  const command = rowsOf('CustomAction').find(([id]) => id === 'RemoveData')?.[3]
  expect(command).toContain('rd /s /q "[LocalAppDataFolder]Sidecheck" & rd /s /q "[AppDataFolder]Sidecheck"')
})

test('the texts that installers are made from are written by the scripts and stand nowhere in the repository', () => {
  expect(run('git', ['-C', root, 'ls-files', '*.wxs', '*.nsi', '*.nsh', '*.pem', '*.pfx', '*.p12', '*.key'])).toBe('')
  expect(filesBelow(dirname(windows.msi)).filter((file) => /^program\.(wxs|nsi)$/.test(file))).toHaveLength(2)
  expect(filesBelow(dirname(windows.msi)).filter((file) => file.endsWith('key.pem'))).toEqual([])
})
