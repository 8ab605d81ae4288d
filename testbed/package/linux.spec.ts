import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { startBed } from '../../e2e/bed.ts'
import type { Bed } from '../../e2e/bed.ts'
import { SidecheckWindow } from '../../e2e/pages/index.ts'
import { SoundPage } from '../../e2e/pages/sound.ts'
import { LANGUAGE_NAMES } from '../../scripts/words/index.mjs'
import { startVirtualDisplay } from '../display.ts'
import type { VirtualDisplay } from '../display.ts'
import { IN_ARCHIVE, NEVER, archived, filesBelow, foreign, megabytes, notAllowed } from './files.ts'
import { readMade, root } from './made.ts'
import { handOver, who } from './ordinary-user.ts'
import { startPackaged } from './packaged.ts'
import type { Packaged } from './packaged.ts'

/** The package for Linux, with the real Electron in it: what is in it, and that it runs. */

const { linux, electron } = readMade()
const program = join(linux.folder, 'sidecheck')
const READER = 'ACME CardMan 3121'

/** Megabytes. Electron itself is nearly all of it; the archive is what this project adds. */
const FOLDER_LIMIT = 330
const ARCHIVE_LIMIT = 12

/** What stands beside Electron's own files. */
const OWN = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'sidecheck', 'resources/app.asar']

/** Electron's own, by version: libraries, data, licences, and texts in the languages that the program speaks. */
const ELECTRONS =
  /^(lib[\w.-]+\.so(\.\d+)?|[\w.]+\.(pak|bin|dat)|chrome-sandbox|chrome_crashpad_handler|vk_swiftshader_icd\.json|version|LICENSE\.electron\.txt|LICENSES\.chromium\.html)$/
/** Chromium's texts in the languages that the program speaks, in each region. */
const TEXTS = new RegExp(String.raw`^locales/(${Object.keys(LANGUAGE_NAMES).join('|')})(-\w+)?\.pak$`)
const NATIVE =
  /^resources\/app\.asar\.unpacked\/node_modules\/(@koromix\/koffi-linux-x64\/linux_x64\/koffi\.node|@serialport\/bindings-cpp\/prebuilds\/linux-x64\/@serialport\+bindings-cpp\.glibc\.node|naudiodon\/build\/Release\/(naudiodon\.node|libportaudio\.so\.2))$/
const PORTABLE = /^resources\/portable\/[\w.-]+\.zip$/
let display: VirtualDisplay
const beds: Bed[] = []
const running: Packaged[] = []
test.beforeAll(async () => {
  display = await startVirtualDisplay()
})
test.afterAll(() => display.stop())
test.afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()))
  await Promise.all(beds.splice(0).map((bed) => bed.stop()))
})

/** The devices of the local side, which the ordinary user may use. */
async function bed(readers: string[]): Promise<Bed> {
  const made = await startBed({ readers, ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] })
  beds.push(made)
  handOver(made.env)
  return made
}

/** What the session's half answers: the same built program, here from the command line. */
async function sessionSnapshot(readers: string[]): Promise<string> {
  const there = await startBed({ readers, ports: [], sinks: [], sources: [], xrdp: true })
  beds.push(there)
  const cli = join(root, 'out/main/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'scan', '--side', 'session', '--json'], { env: there.env })
  return stdout
}

async function start(env: Record<string, string>): Promise<SidecheckWindow> {
  const started = await startPackaged(program, { ...env, DISPLAY: display.name })
  running.push(started)
  const window = new SidecheckWindow(started.page)
  await window.ready()
  return window
}

test(`the program for Linux with Electron ${electron}, in another folder than the one it was made in, started by ${who}, shows real readings and compares them`, async () => {
  const here = await bed([`${READER} 00 00`, 'Globex Pocket Reader 00 00'])
  const window = await start(here.env)
  await expect(window.bay.side('Local device')).toBeVisible()
  await expect(window.bay.row(`${READER} 00 00`)).toBeVisible()
  await expect(window.bay.row('Desk speakers')).toBeVisible()
  await window.intake.paste(await sessionSnapshot([`${READER} 01 00`]))
  await expect(window.bay.side('Remote desktop')).toBeVisible()
  await expect(window.bay.row(`${READER} 00 00`)).toHaveAccessibleName(/arrived|listed/i)
  await expect(window.bay.row('Globex Pocket Reader 00 00')).toHaveAccessibleName(/missing/i)
})

test('a microphone is measured there: PortAudio and its addon are loaded from beside the archive', async () => {
  const made = await startBed({ readers: [], ports: [], sinks: [], sources: [{ name: 'hum', description: 'Hum', sine: 440 }] })
  beds.push(made)
  handOver(made.env)
  const window = await start(made.env)
  const sound = new SoundPage(window.page)
  await sound.open()
  await sound.micStart.click()
  await sound.meterReaches(0.2)
  await sound.micStop.click()
  await expect(sound.micVerdict).toBeVisible()
})

test('its archive holds the built program and its native packages for Linux x64, and nothing else of the repository', () => {
  const files = archived(join(linux.folder, 'resources', 'app.asar'))
  expect(files).toEqual([...linux.staged].sort())
  expect(notAllowed(files, IN_ARCHIVE)).toEqual([])
  expect(files.filter((file) => NEVER.test(file))).toEqual([])
  expect(foreign(files, /win32|darwin|arm|musl|ia32|bsd/)).toEqual([])
})

test('its folder holds Electron, the archive, the native files and the licences, within the limits of size', () => {
  const files = filesBelow(linux.folder)
  expect(
    notAllowed(
      files.filter((file) => !OWN.includes(file)),
      ELECTRONS,
      TEXTS,
      NATIVE,
      PORTABLE
    )
  ).toEqual([])
  for (const file of OWN) expect(files).toContain(file)
  for (const language of Object.keys(LANGUAGE_NAMES))
    expect(
      files.filter((file) => file.startsWith(`locales/${language}`) && TEXTS.test(file)),
      language
    ).not.toEqual([])
  // Where the program for the other half was made, it is in here.
  const portable = join(root, 'resources', 'portable')
  const zips = existsSync(portable) ? readdirSync(portable).filter((name) => name.endsWith('.zip')) : []
  expect(files.filter((file) => PORTABLE.test(file))).toEqual(zips.map((name) => `resources/portable/${name}`))
  expect(files.filter((file) => NATIVE.test(file))).toHaveLength(4)
  expect(readFileSync(join(linux.folder, 'LICENSE.txt'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  expect(readFileSync(join(linux.folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toBe(readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8'))
  const own = files.filter((file) => file.startsWith('resources/app.asar')).map((file) => join(linux.folder, file))
  const whole = megabytes(files.filter((file) => !PORTABLE.test(file)).map((file) => join(linux.folder, file)))
  test
    .info()
    .annotations.push({ type: 'size', description: `${whole.toFixed(0)} MB, of which ${megabytes(own).toFixed(1)} MB are Sidecheck` })
  expect(megabytes(own)).toBeLessThan(ARCHIVE_LIMIT)
  expect(whole).toBeLessThan(FOLDER_LIMIT)
})

test('no file of it names the folder in which it was built', () => {
  const found = filesBelow(join(linux.folder, 'resources')).filter((file) =>
    readFileSync(join(linux.folder, 'resources', file)).includes(root)
  )
  expect(found).toEqual([])
})

test('the switches in the binary are as they were decided', async () => {
  const wire = await getCurrentFuseWire(program)
  const state = (fuse: FuseV1Options): string | undefined => (wire[fuse] === undefined ? undefined : FuseState[wire[fuse]])
  expect(state(FuseV1Options.RunAsNode)).toBe('DISABLE')
  expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe('DISABLE')
  expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe('DISABLE')
  expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe('ENABLE')
  expect(state(FuseV1Options.EnableCookieEncryption)).toBe('ENABLE')
  // Since Electron 29; an older one has no such switch.
  expect(['DISABLE', Number.parseInt(electron, 10) < 29 ? undefined : 'DISABLE']).toContain(
    state(FuseV1Options.GrantFileProtocolExtraPrivileges)
  )
})

test('it does not run as Node, takes no options of Node and opens no inspector', async () => {
  const here = await bed([`${READER} 00 00`])
  const missing = join(linux.folder, 'no-such-file.js')
  const started = await startPackaged(
    program,
    { ...here.env, DISPLAY: display.name, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${missing}` },
    ['--inspect=0']
  )
  running.push(started)
  await expect(new SidecheckWindow(started.page).bay.row(`${READER} 00 00`)).toBeVisible()
  expect(started.printed()).not.toMatch(/no-such-file|Debugger listening/)
})

test('the script that tries the packages of a release unpacks one, starts it and compares the example', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-tried-'))
  try {
    const file = join(folder, 'Sidecheck-0.0.0-linux-x64.tar.gz')
    // Without compression: it is about the way, and the folder is large.
    await promisify(execFile)('tar', ['-cf', file, '-C', dirname(linux.folder), basename(linux.folder)])
    // Where Sidecheck Portable was made, its zip is tried in the same way.
    const dist = join(root, 'dist')
    const zips = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('-linux-x64.zip')) : []
    const tried = [file, ...zips.map((name) => join(dist, name))]
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts/try-packages.mjs'), ...tried])
    expect(stdout).toContain('1 passed')
    expect(stdout).toContain('was started, and compared two sides')
    expect(stdout.match(/was started, and read this machine/g) ?? []).toHaveLength(zips.length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
