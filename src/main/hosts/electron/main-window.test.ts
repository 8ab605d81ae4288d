import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeElectron } from '../../../../testbed/electron/fake-electron.ts'
import type { FakeElectron, FakeWindow } from '../../../../testbed/electron/fake-electron.ts'
import '../../../core/words/all-languages.testing.ts'
import { speakerFor } from '../../../core/words/index.ts'
import type { Log } from '../logging.ts'
import { openMachineState } from './machine-state.ts'
import type { MainWindow } from './main-window.ts'

let fake: FakeElectron
let folder: string
let main: MainWindow
let forgotten: number
let quits: number
const log: Log = Object.assign(() => undefined, { info: () => undefined, error: () => undefined, folder: '/the/log', tail: () => '' })

beforeEach(async () => {
  vi.resetModules()
  fake = createFakeElectron({ hasLock: true })
  vi.doMock('electron', () => fake.module)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-window-'))
  forgotten = quits = 0
  const { MainWindow: Made } = await import('./main-window.ts')
  main = new Made({
    preload: '/preload.cjs',
    icon: '/icon.png',
    state: openMachineState(folder, () => undefined),
    log,
    speaker: () => speakerFor('de'),
    background: () => '#fff',
    forget: () => (forgotten += 1),
    quit: () => (quits += 1)
  })
  main.show()
})
afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock('electron')
  rmSync(folder, { recursive: true, force: true })
})

const opened = (): FakeWindow => {
  const window = fake.state.windows.at(-1)
  if (window === undefined) throw new Error('no window')
  return window
}
const shownText = (): string => decodeURIComponent(opened().url ?? '')
const startLoading = (): void => void opened().contents.emit('did-start-navigation', {}, 'app://sidecheck/', false, true)
const loaded = (): void => {
  startLoading()
  opened().contents.emit('did-finish-load')
}
const crash = (reason = 'crashed'): void => void opened().contents.emit('render-process-gone', {}, { reason, exitCode: 139 })

describe('the window of the shell', () => {
  it('is shown when it has something to show, and after a while without that', () => {
    expect(opened().shown).toBe(false)
    opened().emit('ready-to-show')
    expect(opened().shown).toBe(true)
    opened().emit('closed')
    main.show()
    expect(opened().shown).toBe(false)
    vi.advanceTimersByTime(5000)
    expect(opened().shown).toBe(true)
  })

  it('says in the language of its person that the page does not come', () => {
    startLoading()
    vi.advanceTimersByTime(30_000)
    expect(shownText()).toContain('Das Fenster von Sidecheck ist nach 30 Sekunden noch nicht erschienen')
    expect(shownText()).toContain('lang="de"')
    expect(shownText()).toContain('/the/log')
  })

  it('says that the page could not be loaded, and why, unless another load took its place', () => {
    startLoading()
    opened().contents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://sidecheck/', true)
    expect(opened().url).toBe('app://sidecheck/')
    opened().contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://sidecheck/', false)
    expect(opened().url).toBe('app://sidecheck/')
    opened().contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://sidecheck/<b>', true)
    expect(shownText()).toContain('konnte nicht geladen werden')
    expect(shownText()).toContain('ERR_FILE_NOT_FOUND (-6) app://sidecheck/&#60;b&#62;')
    expect(shownText()).toContain('href="app://sidecheck/"')
  })

  it('offers to load a page that crashed, and gives back nothing to one that crashes of it', () => {
    loaded()
    crash()
    expect(shownText()).toContain('abgestürzt')
    expect(shownText()).toContain('bleibt erhalten')
    expect(forgotten).toBe(0)
    loaded()
    vi.advanceTimersByTime(60_000)
    crash('oom')
    expect(shownText()).toContain('Arbeitsspeicher')
    expect(forgotten).toBe(0)
    loaded()
    crash()
    expect(forgotten).toBe(1)
    expect(shownText()).toContain('diesmal ohne das')
  })

  it('asks by a dialog of the system where not even the page with the reason lives', async () => {
    loaded()
    crash()
    fake.state.press = 1
    crash('launch-failed')
    await vi.waitFor(() => expect(quits).toBe(1))
    expect(fake.state.dialogs).toHaveLength(1)
    fake.state.press = 0
    crash('launch-failed')
    await vi.waitFor(() => expect(opened().url).toBe('app://sidecheck/'))
  })

  it('asks whether to wait for a page that hangs, once at a time, and loads it again where that is wanted', async () => {
    loaded()
    opened().emit('unresponsive')
    opened().emit('unresponsive')
    await vi.waitFor(() => expect(fake.state.dialogs.map(({ message }) => message)).toEqual(['Das Fenster von Sidecheck antwortet nicht']))
    opened().url = undefined
    fake.state.press = 1
    await vi.waitFor(() => {
      opened().emit('unresponsive')
      expect(fake.state.dialogs).toHaveLength(2)
    })
    await vi.waitFor(() => expect(opened().url).toBe('app://sidecheck/'))
  })

  it('remembers its place and its zoom', () => {
    opened().emit('close')
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toMatchObject({
      bounds: { x: 10, y: 20, width: 800, height: 600 },
      maximized: false
    })
    opened().emit('closed')
    main.show()
    expect(opened().options).toMatchObject({ x: 10, y: 20, width: 800, height: 600 })
  })
})
