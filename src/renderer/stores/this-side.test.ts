import { refusal } from '../../core/snapshot/refusal.ts'
import { describe, expect, it, vi } from 'vitest'
import { examplePair } from '../../core/snapshot/example.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { CallError, calls } from '../../shared/contract.ts'
import type { Handlers } from '../../shared/contract.ts'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import type { Settings } from '../../shared/settings.ts'
import { connect, serve } from '../../shared/wire.ts'
import type { Channel } from '../../shared/wire.ts'
import type { ConnectionListener } from './connection.ts'
import { createStores } from './stores.ts'

const [local] = examplePair(new Date('2026-11-21T10:00:00Z'))

/** Two ends of one pipe in memory. */
function pipe(): [Channel, Channel] {
  const ends = [0, 1].map(() => ({ hear: new Set<(message: unknown) => void>(), close: new Set<() => void>() }))
  const close = (): void => ends.forEach((end) => end.close.forEach((listener) => listener()))
  const end = (own: number): Channel => ({
    post: (message) => queueMicrotask(() => ends[1 - own]?.hear.forEach((listener) => listener(message))),
    onMessage: (listener) => void ends[own]?.hear.add(listener),
    onClose: (listener) => void ends[own]?.close.add(listener),
    close
  })
  return [end(0), end(1)]
}

/** What a test does not answer must not be asked. */
const refused = Object.fromEntries(
  Object.keys(calls).map((name) => [name, () => Promise.reject(new Error(`${name} was not expected`))])
) as unknown as Handlers

/** The stores of a window whose host answers as given. */
function windowOver(overrides: Partial<Handlers> = {}) {
  let listener: ConnectionListener | undefined
  const complaints: unknown[] = []
  const intake = {
    example: () => examplePair(new Date(0)),
    read: () => ({ ok: false as const, error: refusal('', '', '') }),
    words: {} as never,
    wrongSide: () => ({ what: '', where: '', todo: '' }),
    wrongTestSide: () => ({ what: '', where: '', todo: '' })
  }
  const stores = createStores({
    openConnection: (given) => {
      listener = given
      return () => undefined
    },
    intake,
    report: (error) => void complaints.push(error)
  })
  const report = vi.fn<(error: Error) => void>()
  const open = () => {
    const [host, page] = pipe()
    const server = serve(
      host,
      {
        ...refused,
        'settings.get': () => DEFAULT_SETTINGS,
        'app.info': () => ({ version: '1.2.3', host: 'browser', side: 'auto', running: ['audio'] }),
        'snapshot.get': () => local,
        'snapshot.scan': () => local,
        'link.get': () => ({ ways: [], asked: [], peer: null, rival: null }),
        'link.other': () => null,
        'side.choose': (choice) => ({ ...local, side: choice === 'session' ? 'session' : 'local' }),
        ...overrides
      },
      report
    )
    const client = connect(page, report)
    client.onClose(() => listener?.state('lost'))
    listener?.state('connected')
    listener?.connected(client)
    return server
  }
  return { stores, open, report, complaints }
}

describe('this side', () => {
  it('knows whether names have to be hidden, and why', async () => {
    const info = { version: '1.2.3', host: 'browser', side: 'auto', running: [] } as const
    for (const namesHidden of ['policy', 'unread-policy'] as const) {
      const { stores, open } = windowOver({ 'app.info': () => ({ ...info, running: [], namesHidden }) })
      expect(stores.thisSide.getState().namesHidden).toBeNull()
      open()
      await vi.waitFor(() => expect(stores.thisSide.getState().namesHidden).toBe(namesHidden))
    }
  })

  it('learns what the host has when the connection is there', async () => {
    const { stores, open } = windowOver()
    expect(stores.connection.getState().state).toBe('connecting')
    open()
    await vi.waitFor(() => expect(stores.thisSide.getState().snapshot?.id).toBe(local.id))
    expect(stores.thisSide.getState()).toMatchObject({ version: '1.2.3', choice: 'auto' })
    expect([...stores.thisSide.getState().running]).toEqual(['audio'])
  })

  it('follows events, and keeps one that overtook the first answer', async () => {
    const newer: Snapshot = { ...local, id: 'newer' }
    let answer: (snapshot: Snapshot) => void = () => undefined
    const { stores, open } = windowOver({ 'snapshot.get': () => new Promise((resolve) => (answer = resolve)) })
    const server = open()
    server.emit('snapshot.changed', newer)
    await vi.waitFor(() => expect(stores.thisSide.getState().snapshot?.id).toBe('newer'))
    answer(local)
    await vi.waitFor(() => expect(stores.thisSide.getState().version).toBe('1.2.3'))
    expect(stores.thisSide.getState().snapshot?.id).toBe('newer')
  })

  it('knows which probes run', async () => {
    const { stores, open } = windowOver()
    const server = open()
    await vi.waitFor(() => expect(stores.thisSide.getState().running.has('audio')).toBe(true))
    server.emit('probe.changed', { topic: 'audio', running: false })
    server.emit('probe.changed', { topic: 'serial', running: true })
    await vi.waitFor(() => expect([...stores.thisSide.getState().running]).toEqual(['serial']))
  })

  it('believes what it heard of a probe before an answer that is older', async () => {
    let answer: (snapshot: Snapshot) => void = () => undefined
    const { stores, open } = windowOver({ 'snapshot.get': () => new Promise((resolve) => (answer = resolve)) })
    const server = open()
    server.emit('probe.changed', { topic: 'serial', running: true })
    server.emit('probe.changed', { topic: 'audio', running: false })
    await vi.waitFor(() => expect(stores.thisSide.getState().running.has('serial')).toBe(true))
    answer(local)
    await vi.waitFor(() => expect(stores.thisSide.getState().version).toBe('1.2.3'))
    expect([...stores.thisSide.getState().running]).toEqual(['serial'])
  })

  it('checks one topic at a time and says while it does', async () => {
    const scan = vi.fn<Handlers['snapshot.scan']>(() => ({ ...local, id: 'again' }))
    const { stores, open } = windowOver({ 'snapshot.scan': scan })
    open()
    await vi.waitFor(() => expect(stores.thisSide.getState().snapshot).not.toBeNull())
    const checked = stores.thisSide.getState().check(['serial'])
    expect(stores.thisSide.getState().checking).toBe(true)
    await stores.thisSide.getState().check()
    await checked
    expect(stores.thisSide.getState()).toMatchObject({ checking: false, error: null, snapshot: { id: 'again' } })
    expect(scan.mock.calls).toEqual([[{ only: ['serial'] }]])
  })

  it('shows why a call failed, and keeps what it had', async () => {
    const { stores, open } = windowOver({
      'snapshot.scan': () => {
        throw new CallError('BUSY', 'Another check runs')
      }
    })
    open()
    await vi.waitFor(() => expect(stores.thisSide.getState().snapshot).not.toBeNull())
    await stores.thisSide.getState().check()
    expect(stores.thisSide.getState()).toMatchObject({ error: { code: 'BUSY', message: 'Another check runs' }, snapshot: { id: local.id } })
    stores.thisSide.getState().dismissError()
    expect(stores.thisSide.getState().error).toBeNull()
  })

  it('takes the relabelled snapshot after a person chose the side', async () => {
    const { stores, open } = windowOver()
    open()
    await vi.waitFor(() => expect(stores.thisSide.getState().snapshot).not.toBeNull())
    await stores.thisSide.getState().choose('session')
    expect(stores.thisSide.getState()).toMatchObject({ choice: 'session', snapshot: { side: 'session' } })
  })

  it('stays readable while the connection is lost and listens to the next one', async () => {
    const { stores, open } = windowOver()
    open().close()
    await vi.waitFor(() => expect(stores.connection.getState()).toMatchObject({ state: 'lost', client: undefined }))
    await stores.thisSide.getState().check()
    expect(stores.thisSide.getState().error?.code).toBe('DISCONNECTED')
    const server = open()
    expect(stores.connection.getState().state).toBe('connected')
    server.emit('snapshot.changed', { ...local, id: 'after' })
    await vi.waitFor(() => expect(stores.thisSide.getState().snapshot?.id).toBe('after'))
  })
})

describe('preferences', () => {
  const dark: Settings = { theme: 'dark', helpdesk: true, language: 'system' }

  it('are what the host kept; until it has said so nothing is known', async () => {
    const { stores, open } = windowOver({ 'settings.get': () => dark })
    expect(stores.preferences.getState()).toMatchObject({ known: false, theme: 'system' })
    open()
    await vi.waitFor(() => expect(stores.preferences.getState()).toMatchObject({ known: true, ...dark }))
  })

  it('are given to the host to keep, and follow another window', async () => {
    const saved: Settings[] = []
    const { stores, open } = windowOver({ 'settings.save': (settings) => (saved.push(settings), null) })
    const server = open()
    await vi.waitFor(() => expect(stores.preferences.getState().known).toBe(true))
    stores.preferences.getState().setTheme('light')
    stores.preferences.getState().setHelpdesk(true)
    stores.preferences.getState().setLanguage('de')
    await vi.waitFor(() =>
      expect(saved).toEqual([
        { theme: 'light', helpdesk: false, language: 'system' },
        { theme: 'light', helpdesk: true, language: 'system' },
        { theme: 'light', helpdesk: true, language: 'de' }
      ])
    )
    server.emit('settings.changed', dark)
    await vi.waitFor(() => expect(stores.preferences.getState().theme).toBe('dark'))
  })

  it('are saved later where they were chosen while the connection was lost', async () => {
    const saved: Settings[] = []
    const { stores, open } = windowOver({ 'settings.save': (settings) => (saved.push(settings), null) })
    stores.preferences.getState().setTheme('dark')
    open()
    await vi.waitFor(() => expect(saved).toEqual([{ theme: 'dark', helpdesk: false, language: 'system' }]))
    expect(stores.preferences.getState().theme).toBe('dark')
  })

  it('are saved over the next connection where the last one ended before the host had them', async () => {
    const asked: Settings[] = []
    const { stores, open, complaints } = windowOver({
      'settings.save': (settings) => new Promise((resolve) => (asked.push(settings) === 2 ? resolve(null) : undefined))
    })
    const first = open()
    await vi.waitFor(() => expect(stores.preferences.getState().known).toBe(true))
    stores.preferences.getState().setTheme('dark')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    first.close()
    await vi.waitFor(() => expect(complaints).toHaveLength(1))
    open()
    await vi.waitFor(() =>
      expect(asked).toEqual([
        { theme: 'dark', helpdesk: false, language: 'system' },
        { theme: 'dark', helpdesk: false, language: 'system' }
      ])
    )
    expect(stores.preferences.getState().theme).toBe('dark')
  })

  it('hold in the window, and the console says so, where the host cannot keep or give them', async () => {
    const { stores, open, complaints } = windowOver({
      'settings.get': () => Promise.reject(new CallError('DENIED', 'no')),
      'settings.save': () => Promise.reject(new CallError('NOT_SAVED', 'the disk is full')),
      'brought.get': () => Promise.resolve(null)
    })
    open()
    await vi.waitFor(() => expect(stores.preferences.getState().known).toBe(true))
    stores.preferences.getState().setTheme('light')
    await vi.waitFor(() => expect(complaints).toMatchObject([{ code: 'DENIED' }, { code: 'NOT_SAVED' }]))
    expect(stores.preferences.getState().theme).toBe('light')
  })
})
