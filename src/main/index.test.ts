import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeElectron } from '../../testbed/electron/fake-electron.ts'
import type { FakeElectron } from '../../testbed/electron/fake-electron.ts'
import { PORT_CHANNEL, REFUSED_CHANNEL } from '../shared/electron-protocol.ts'
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
      onMessage: (listener) => void port.on('message', listener),
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
    first.emitApp('second-instance')
    expect(first.windows).toHaveLength(1)
    expect(first.windows[0]?.shown).toBe(true)
    first.windows[0]?.emit('closed')
    first.emitApp('second-instance')
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

  it('exits with an error for a side that does not exist', async () => {
    const state = await startShell({ hasLock: true, switches: { side: 'middle' } })
    await vi.waitFor(() => expect(state.exits).toEqual([1]))
  })
})
