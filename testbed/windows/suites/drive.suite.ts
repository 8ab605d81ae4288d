import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { systemPlaces } from '../../../src/main/link/drive/places/index.ts'
import { FOLDER } from '../../../src/main/link/drive/names.ts'
import { windowsPlaces } from '../../../src/main/link/drive/places/win32.ts'
import { Watcher, WATCHER_TIMES } from '../../../src/main/link/drive/watcher.ts'
import type { DriveState } from '../../../src/main/link/drive/watcher.ts'
import { openFolder } from '../../../src/main/link/drive/folder.ts'
import { sharesOf } from '../../../src/main/native/win32/shares.ts'
import type { Side } from '../../../src/core/snapshot/schema.ts'
import { inBed, pass } from './bed.ts'

/** Where Wine finds what \\\\SERVER\\SHARE stands for: the stand-in for a client's drives. */
const UNC = 'Z:\\prefix\\dosdevices\\unc\\tsclient'
const SESSION = '11111111-1111-4111-8111-111111111111'
const LOCAL = '22222222-2222-4222-8222-222222222222'

const undo: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

function redirect(...shares: string[]): void {
  for (const share of shares) mkdirSync(join(UNC, share), { recursive: true })
  undo.push(() => rmSync(UNC, { recursive: true, force: true }))
}

function start(side: Side, find: () => Promise<{ roots: string[] }>): { watcher: Watcher; halves: string[]; states: DriveState[] } {
  const halves: string[] = []
  const states: DriveState[] = []
  const watcher = new Watcher({
    side,
    find,
    times: { ...WATCHER_TIMES, look: 100 },
    half: (text) => void halves.push(text),
    state: (state) => void states.push(state),
    log: () => undefined
  })
  undo.push(() => watcher.close())
  watcher.open()
  return { watcher, halves, states }
}

describe.skipIf(pass === 'session')('the drive on Windows', () => {
  it('asks Windows for the names below a server: names, or an error with its code', async () => {
    const asked = await sharesOf('\\\\tsclient').catch((error: unknown) => String(error))
    if (typeof asked === 'string') expect(asked).toMatch(/^NativeError: WNet\w+: .*\(0x[0-9A-F]{8}\)$/)
    else expect(asked.every((name) => !name.includes('\\'))).toBe(true)
  })

  it.skipIf(!inBed)('finds redirected drives by their letters where they are not listed', async () => {
    redirect('C', 'X', 'sharing')
    expect((await (await systemPlaces()).inSession()).roots).toEqual(['\\\\tsclient\\C\\', '\\\\tsclient\\X\\'])
  })

  it.skipIf(!inBed)('finds none where none is redirected', async () => {
    expect((await (await systemPlaces()).inSession()).roots).toEqual([])
  })

  it('takes listed names as they are, and none that leads elsewhere', async () => {
    const places = windowsPlaces({ list: async () => ['C', 'home', '..', 'a\\b', 'x:y', ''] })
    expect((await places.inSession()).roots).toEqual(['\\\\tsclient\\C\\', '\\\\tsclient\\home\\'])
  })

  it.skipIf(!inBed)('carries halves over a path of the network in both directions, and leaves nothing there', async () => {
    redirect('C')
    const session = start('session', async () => (await systemPlaces()).inSession())
    const local = start('local', async () => ({ roots: [join(UNC, 'C')] }))
    session.watcher.put(SESSION, 'of the session')
    local.watcher.put(LOCAL, 'of the device')
    await expect.poll(() => local.halves, { timeout: 10_000 }).toEqual(['of the session'])
    await expect.poll(() => session.halves, { timeout: 10_000 }).toEqual(['of the device'])
    session.watcher.put(SESSION, 'later')
    await expect.poll(() => local.halves.at(-1), { timeout: 10_000 }).toBe('later')
    await session.watcher.close()
    await local.watcher.close()
    expect(readdirSync(join(UNC, 'C'))).toEqual([])
  })

  it('refuses a junction in the place of our folder', async (context) => {
    const root = mkdtempSync(join(tmpdir(), 'junction-'))
    undo.push(() => rmSync(root, { recursive: true, force: true }))
    mkdirSync(join(root, 'elsewhere'))
    writeFileSync(join(root, 'elsewhere', 'file'), '')
    try {
      symlinkSync(join(root, 'elsewhere'), join(root, FOLDER), 'junction')
    } catch (error) {
      // Wine 10 makes none.
      return context.skip(`no junctions here: ${String(error)}`)
    }
    expect(existsSync(join(root, FOLDER))).toBe(true)
    await expect(openFolder(root)).rejects.toMatchObject({ fault: 'link' })
  })

  it('looks on the local device at the roots of its drives', async () => {
    const { roots } = await (await systemPlaces()).onDevice()
    expect(roots).toEqual(expect.arrayContaining(['C:\\', 'Z:\\']))
  })
})
