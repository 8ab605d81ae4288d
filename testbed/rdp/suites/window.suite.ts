import { lchownSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { users, shown } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { startWindowHost } from '../window-host.ts'
import type { WindowHost } from '../window-host.ts'

/** The window that the browser host opens by itself: a real Chromium, in the session of an ordinary user. */

const USER = 'window'
const UID = users.find(({ name }) => name === USER)?.uid ?? 0
/** Makes Chromium's sandbox, as root; without it a process in a tree may not. */
const SANDBOX = `${shown.tree}/usr/lib/chromium/chrome-sandbox`
const NO_WINDOW = 3
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}/
const OPEN = 'Sidecheck is running in its own window'
const LAST_LINE = 'Press Ctrl-C to end Sidecheck.'
const LOCKED = 'another Chromium process (1234) on another computer (otherhost)'
/** A browser with a profile of its own takes its time on a busy machine. */
const WINDOW = { timeout: 60_000, interval: 100 }

let connection: Connection
const running: WindowHost[] = []

beforeAll(async () => {
  connection = await startConnection(USER, [])
})
afterEach(async () => void (await Promise.all(running.splice(0).map((host) => host.stop()))))
afterAll(() => connection?.stop())

/** A folder of the session's user; the path inside the tree. */
function ownFolder(path: string): string {
  mkdirSync(`${shown.tree}${path}`, { mode: 0o700 })
  lchownSync(`${shown.tree}${path}`, UID, UID)
  return path
}

const newFolder = (name: string): string => ownFolder(`/home/${USER}/${name}`)

async function start(folder: string, env?: Record<string, string>): Promise<WindowHost> {
  const host = await startWindowHost(connection.session, { folder, ...(env === undefined ? {} : { env }) })
  running.push(host)
  return host
}

/** The processes of the session's browser that have this host's profile. */
async function browsersOf(folder: string): Promise<string[]> {
  // Written so that the search does not find itself. It ends badly where it finds nothing, or a process ends meanwhile.
  const { stdout } = await connection.session.run('sh', '-c', `grep -sl 'data-dir=${folder}/home[/]' /proc/[0-9]*/cmdline`)
  return stdout.split('\n').filter((line) => line !== '')
}

/** A host whose profile another machine has locked, as one that was copied from there, at the moment when it has told so. */
async function startLocked(folder: string): Promise<WindowHost> {
  // It makes the profile in the folder of this machine and screen.
  const before = await start(folder)
  await expect.poll(() => before.output(), WINDOW).toContain(OPEN)
  await before.stop()
  rmSync(`${shown.tree}${folder}/pid`)
  const machines = `${shown.tree}${folder}/home/machines`
  const lock = `${machines}/${readdirSync(machines)[0] ?? ''}/browser-profile/SingletonLock`
  rmSync(lock, { force: true })
  symlinkSync('otherhost-1234', lock)
  lchownSync(lock, UID, UID)
  const host = await start(folder)
  await expect.poll(() => host.output(), WINDOW).toMatch(ADDRESS)
  expect(host.output()).toContain('The window has not opened within 5 seconds')
  expect(host.output()).toContain(LOCKED)
  expect(await host.isAlive()).toBe(true)
  return host
}

/** What the host says of a browser without a window: the lines below its headline. */
function reasonIn(output: string): string {
  return /showed no window:\n((?: {2}.+\n)+)/.exec(output)?.[1] ?? ''
}

/** All that a person needs where no window came. */
async function expectToldAndAlive(host: WindowHost): Promise<void> {
  expect(host.output()).toMatch(ADDRESS)
  expect(host.output()).toContain('xrdp-sink')
  expect(await host.isAlive()).toBe(true)
}

describe('the window in an xrdp session of an ordinary user', () => {
  it('belongs to a user who is not root', async () => {
    expect((await connection.session.run('id', '-u')).stdout.trim()).toBe(String(UID))
    expect(UID).toBeGreaterThan(0)
  })

  it('opens, with Chromium’s sandbox', async () => {
    const folder = newFolder('good')
    const host = await start(folder)
    await expect.poll(() => host.output(), WINDOW).toContain(OPEN)
    expect(host.output()).not.toContain('showed no window')
    // What shows the page is in Chromium's sandbox. Written so that the search does not find itself.
    const inSandbox = `grep -sl -e '--type=[r]enderer' $(grep -sl '^Seccomp:.2' /proc/[0-9]*/status | sed s/status/cmdline/)`
    expect((await connection.session.run('sh', '-c', inSandbox)).stdout).not.toBe('')
    expect((await connection.session.run('sh', '-c', `grep -sl -e '--no-[s]andbox' /proc/[0-9]*/cmdline`)).stdout).toBe('')
    expect(await host.stop()).toBe(0)
  })

  it('is told with Chromium’s own words, the address and the summary where the sandbox cannot be used', async () => {
    renameSync(SANDBOX, `${SANDBOX}.away`)
    const host = await start(newFolder('sandbox'))
    try {
      await expect.poll(() => host.output(), WINDOW).toContain(LAST_LINE)
    } finally {
      renameSync(`${SANDBOX}.away`, SANDBOX)
    }
    expect(reasonIn(host.output())).toContain('No usable sandbox!')
    // A session's search path leads twice to the same browser, by /usr/bin and /bin.
    expect(host.output().split('No usable sandbox!')).toHaveLength(2)
    await expectToldAndAlive(host)
    expect(await host.stop()).toBe(NO_WINDOW)
  })

  it('is told with the reason, the address and the summary where the display is dead', async () => {
    const host = await start(newFolder('display'), { DISPLAY: ':987' })
    await expect.poll(() => host.output(), WINDOW).toContain(LAST_LINE)
    expect(reasonIn(host.output())).toMatch(/display|X server/i)
    await expectToldAndAlive(host)
    expect(await host.stop()).toBe(NO_WINDOW)
  })

  it('is told where another machine has locked the profile, and Chromium’s dialog waits', async () => {
    const folder = newFolder('locked')
    const host = await startLocked(folder)
    expect(host.output()).not.toContain('showed no window')
    expect(await browsersOf(folder)).not.toEqual([])
    // The dialog is a program of its own. It outlives Chromium, and must not keep the host.
    expect(await host.stop()).toBe(NO_WINDOW)
    expect(host.output()).not.toContain('showed no window')
    await expect.poll(() => browsersOf(folder), WINDOW).toEqual([])
  })

  it('is told with the summary as well once that dialog is closed', async () => {
    const host = await startLocked(newFolder('closed'))
    await connection.session.run('sh', '-c', 'kill $(grep -sl "^xmessage$" /proc/[0-9]*/comm | cut -d / -f 3)')
    await expect.poll(() => host.output(), WINDOW).toContain(LAST_LINE)
    expect(reasonIn(host.output())).toContain(LOCKED)
    await expectToldAndAlive(host)
    expect(await host.stop()).toBe(NO_WINDOW)
  })
})
