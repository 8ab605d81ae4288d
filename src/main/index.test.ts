import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeElectron } from '../../testbed/electron/fake-electron.ts'
import type { FakeElectron } from '../../testbed/electron/fake-electron.ts'
import { PORT_CHANNEL, REFUSED_CHANNEL, isProbe } from '../shared/electron-protocol.ts'
import { connect } from '../shared/wire.ts'
import { stayingWorkers } from './workers/supervisor.ts'
import type { Client } from '../shared/wire.ts'

const own = { url: 'app://sidecheck/', parent: null }

let fake: FakeElectron
/** Where this copy keeps its files. */
let home: string
async function startShell(options: Parameters<typeof createFakeElectron>[0] = { hasLock: true }): Promise<FakeElectron['state']> {
  vi.resetModules()
  fake = createFakeElectron(options)
  vi.doMock('electron', () => fake.module)
  await import('./index.ts')
  return fake.state
}

beforeEach(() => {
  vi.stubEnv('SIDECHECK_LOG', 'silent')
  home = mkdtempSync(join(tmpdir(), 'sidecheck-shell-'))
  vi.stubEnv('SIDECHECK_HOME', home)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
  fake.state.emitApp('will-quit')
  vi.doUnmock('electron')
  vi.unstubAllEnvs()
})

const running = async (): Promise<FakeElectron['state']> => {
  const state = await startShell()
  await vi.waitFor(() => expect(state.windows).toHaveLength(1))
  return state
}

/** The client of the shell's own page. */
function connectPage(state: FakeElectron['state']): Client {
  state.connect(own)
  const [posted] = state.posted
  expect(posted?.channel).toBe(PORT_CHANNEL)
  const port = posted?.ports[0]
  if (port === undefined) throw new Error('no port was posted')
  return connect(
    {
      post: (message) => port.postMessage(message),
      onMessage: (listener) =>
        void port.on('message', (data: unknown) => {
          // As the page does it.
          if (isProbe(data)) port.postMessage(data)
          else listener(data)
        }),
      onClose: (listener) => void port.on('close', listener),
      close: () => port.close()
    },
    () => undefined
  )
}

/** What needs no real Electron, or cannot be made to happen in one; the rest is in e2e/electron.spec.ts. */
describe('the Electron shell', () => {
  it('opens one sandboxed, isolated window on its own page', async () => {
    const state = await running()
    const [window] = state.windows
    expect(window?.url).toBe('app://sidecheck/')
    expect(window?.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false
    })
    expect(state.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
    expect(window?.shown).toBe(false)
    window?.emit('ready-to-show')
    expect(window?.shown).toBe(true)
  })

  it('quits when another copy runs, and shows its window when another copy is started', async () => {
    const second = await startShell({ hasLock: false })
    await vi.waitFor(() => expect(second.quits).toBe(1))
    expect(second.windows).toHaveLength(0)
    const first = await running()
    first.emitApp('second-instance', {}, ['sidecheck'], home)
    expect(first.windows).toHaveLength(1)
    expect(first.windows[0]?.shown).toBe(true)
    first.windows[0]?.emit('closed')
    first.emitApp('second-instance', {}, ['sidecheck'], home)
    expect(first.windows).toHaveLength(2)
  })

  it('gives its own page a working connection to the machine', async () => {
    const state = await running()
    const client = connectPage(state)
    expect(await client.call('app.info')).toMatchObject({ host: 'electron' })
    const snapshot = await client.call('snapshot.scan', { only: ['machine', 'smartcard'] })
    expect(snapshot.machine.status).toBe('present')
    expect(snapshot.smartcard.status).toBe('absent')
    // Workers that crash are started again behind these.
    const names = stayingWorkers().map(({ name }) => name)
    expect(state.forks.slice(0, names.length).map((child) => child.args[0])).toEqual(names)
    client.close()
  })

  it.each([
    ['another page', { url: 'https://attacker.example/', parent: null }],
    ['a frame inside its page', { url: 'app://sidecheck/', parent: own }],
    ['a page that only looks alike', { url: 'app://sidecheck.attacker.example/', parent: null }],
    ['a frame that is gone', null]
  ])('refuses a connection to %s, and tells it', async (_case, frame) => {
    const state = await running()
    state.connect(frame)
    expect(state.posted).toEqual([])
    expect(state.sent).toEqual(frame === null ? [] : [REFUSED_CHANNEL])
  })

  it('says in a window that it could not start, and why, and then exits as wrong usage does', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['sidecheck', '--side', 'middle'])
    const state = await startShell({ hasLock: true })
    await vi.waitFor(() => expect(state.windows[0]?.url).toContain(encodeURIComponent('Sidecheck could not start')))
    expect(state.windows[0]?.url).toContain(encodeURIComponent('not &#34;middle&#34;'))
    expect(state.windows[0]?.shown).toBe(true)
    expect(state.exits).toEqual([])
    state.emitApp('window-all-closed')
    expect(state.exits).toEqual([2])
  })

  it('waits with its end for the ways to the other half, and then ends', async () => {
    const state = await running()
    const event = { preventDefault: vi.fn<() => void>() }
    state.emitApp('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(state.quits).toBe(1))
    state.emitApp('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  it('opens no window for a second start before its page can be served, and one when it can', async () => {
    let ready = (): void => undefined
    const state = await startShell({ hasLock: true, ready: new Promise((resolve) => (ready = resolve)) })
    state.emitApp('second-instance', {}, ['sidecheck'], home)
    ready()
    // In the midst of what comes between Electron's word and the page.
    await Promise.resolve()
    state.emitApp('second-instance', {}, ['sidecheck'], home)
    await vi.waitFor(() => expect(state.windows).toHaveLength(1))
    expect(state.windows[0]?.url).toBe('app://sidecheck/')
  })

  it('keeps lock and caches in a folder of this machine and screen, apart from what follows the user', async () => {
    vi.stubEnv('DISPLAY', ':7.0')
    const state = await running()
    expect(state.paths['userData']).toContain(join(home, 'machines'))
    expect(state.paths['userData']).toMatch(/-_7$/)
    expect(state.software).toBe(false)
  })

  it('takes away the folder of a machine that was left long ago', async () => {
    const left = join(home, 'machines', 'old-host')
    const long = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000)
    mkdirSync(left, { recursive: true })
    writeFileSync(join(left, 'window.json'), '{}')
    for (const path of [join(left, 'window.json'), left]) utimesSync(path, long, long)
    await running()
    // It is set aside before it goes: only what stays says that it has gone.
    await vi.waitFor(() => expect(readdirSync(join(home, 'machines'))).toEqual([basename(fake.state.paths['userData'] ?? '')]), {
      timeout: 20_000
    })
  })

  it('has a menu in the language that a person chooses', async () => {
    const state = await running()
    expect(state.menu).toEqual(['File', 'Edit', 'View', 'Help'])
    const client = connectPage(state)
    await client.call('settings.save', { theme: 'dark', helpdesk: false, language: 'de' })
    await vi.waitFor(() => expect(state.menu).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe']))
    client.close()
  })

  it('hands the files of a second start over to its page, and remembers which page that is', async () => {
    const state = await running()
    const client = connectPage(state)
    const nudged = new Promise<void>((resolve) => void client.on('app.opened', () => resolve()))
    writeFileSync(join(home, 'other.sidecheck'), 'text')
    state.emitApp('second-instance', {}, ['/usr/bin/sidecheck', '--no-sandbox', 'other.sidecheck'], home)
    await nudged
    expect(await client.call('opened.take')).toEqual({ name: 'other.sidecheck', base64: Buffer.from('text').toString('base64') })
    expect(await client.call('opened.take')).toBeNull()
    await client.call('page.went', 'layers')
    expect((await client.call('app.info')).page).toBe('layers')
    client.close()
    fake.state.emitApp('will-quit')
    const next = connectPage(await running())
    expect((await next.call('app.info')).page).toBe('layers')
    next.close()
  })

  it('opens the files that macOS tells of, the ones from before it is ready too, and shows its window for them', async () => {
    let ready = (): void => undefined
    const state = await startShell({ hasLock: true, ready: new Promise((resolve) => (ready = resolve)) })
    const open = (name: string) => {
      const event = { preventDefault: vi.fn<() => void>() }
      writeFileSync(join(home, name), name)
      state.emitApp('open-file', event, join(home, name))
      // Else the system opens it in its own way.
      expect(event.preventDefault).toHaveBeenCalledOnce()
    }
    open('early.sidecheck')
    expect(state.windows).toEqual([])
    ready()
    await vi.waitFor(() => expect(state.windows).toHaveLength(1))
    const client = connectPage(state)
    const taken = async (): Promise<string | undefined> => (await client.call('opened.take'))?.name
    await vi.waitFor(async () => expect(await taken()).toBe('early.sidecheck'))
    const nudged = new Promise<void>((resolve) => void client.on('app.opened', () => resolve()))
    open('later.sidecheck')
    await nudged
    expect(await taken()).toBe('later.sidecheck')
    expect(state.windows).toHaveLength(1)
    client.close()
  })

  it('draws without the graphics card in a session and where it is asked to', async () => {
    vi.stubEnv('XRDP_SESSION', '1')
    expect((await running()).software).toBe(true)
    fake.state.emitApp('will-quit')
    vi.stubEnv('XRDP_SESSION', '')
    const asked = await startShell({ hasLock: true, switches: { 'software-rendering': '' } })
    expect(asked.software).toBe(true)
  })

  it('draws without the graphics card from its next start on when its driver crashes again and again', async () => {
    const state = await running()
    const gone = { type: 'GPU', reason: 'crashed', exitCode: 139 }
    state.emitApp('child-process-gone', {}, gone)
    expect(state.dialogs).toEqual([])
    state.emitApp('child-process-gone', {}, gone)
    state.emitApp('child-process-gone', {}, gone)
    expect(state.dialogs.map(({ message }) => message)).toEqual(['The graphics driver has crashed more than once'])
    fake.state.emitApp('will-quit')
    expect((await running()).software).toBe(true)
  })
})
