import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { examplePair } from '../../core/snapshot/example.ts'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import type { Client } from '../../shared/wire.ts'
import { enginesNow, loadEngines } from '../model/engines.ts'
import type { OpenConnection } from './connection.ts'
import { createStores } from './stores.ts'

await loadEngines()
const [, session] = examplePair(new Date('2026-11-29T10:00:00Z'))
const CHGPORT = 'AUX = \\DosDevices\\COM1\r\nCOM4 = \\Device\\RdpDrPort\\;COM4:3\\tsclient\\COM4\r\n'

/** A program that keeps what pages hand over, as the desktop app does. */
function program(host: 'electron' | 'browser' = 'electron') {
  let kept: string | null = null
  const calls: string[] = []
  const client = {
    on: () => () => undefined,
    onClose: () => undefined,
    close: () => undefined,
    call: async (name: string, argument: unknown) => {
      calls.push(name)
      if (name === 'brought.keep') kept = argument as string | null
      if (name === 'brought.get') return kept
      if (name === 'settings.get') return DEFAULT_SETTINGS
      if (name === 'app.info') return { version: '1', host, side: 'local', running: [] }
      return null
    }
  } as unknown as Client
  const open: OpenConnection = (listener) => {
    listener.state('connected')
    listener.connected(client)
    return () => undefined
  }
  const fail = () => {
    throw new Error('not asked for')
  }
  const page = () =>
    createStores({
      openConnection: open,
      report: fail,
      intake: {
        read: (text) => enginesNow().readSnapshotText(text),
        example: fail,
        wrongSide: fail,
        wrongTestSide: fail,
        words: { tooLarge: fail, severalFiles: fail, unreadable: fail, notText: fail }
      }
    })
  return { page, calls, kept: () => kept }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())
const settle = () => vi.advanceTimersByTimeAsync(1000)

describe('what was brought into a page', () => {
  it('is there in the page that comes after it, and can be added to', async () => {
    const { page } = program()
    const first = page()
    await settle()
    first.otherSide.getState().openText(JSON.stringify(session), { kind: 'file', name: 'session.json' })
    first.evidence.getState().take(CHGPORT, 'ports.txt', 'session')
    first.evidence.getState().choosePlatform('avd')
    first.evidence.getState().answer('a-question', 'yes')
    await settle()
    const second = page()
    await settle()
    expect(second.otherSide.getState()).toMatchObject({ snapshot: session, origin: { kind: 'file', name: 'session.json' } })
    expect(second.evidence.getState().items).toEqual(first.evidence.getState().items)
    expect(second.evidence.getState()).toMatchObject({ platform: 'avd', answers: { 'a-question': 'yes' } })
    second.evidence.getState().take(CHGPORT, 'more.txt', 'local')
    const ids = second.evidence.getState().items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('has what was answered in the self-check and typed into the report', async () => {
    const { page } = program()
    const first = page()
    await settle()
    first.selfCheck.getState().choose('microphone')
    first.selfCheck.getState().try('microphone/heard')
    first.selfCheck.getState().solve('serial', true)
    first.reportDraft.getState().type('', { ticket: 'INC-7' })
    first.reportDraft.getState().prepare('', 'Self-check')
    await settle()
    const second = page()
    await settle()
    expect(second.selfCheck.getState()).toMatchObject({
      topic: 'microphone',
      tried: new Set(['microphone/heard']),
      solved: new Set(['serial'])
    })
    expect(second.reportDraft.getState()).toMatchObject({ about: '', ticket: 'INC-7', note: 'Self-check' })
  })

  it('is handed over before the page can draw it, and what follows soon after together', async () => {
    const { page, kept, calls } = program()
    const first = page()
    await settle()
    const handed = (): number => calls.filter((name) => name === 'brought.keep').length
    first.otherSide.getState().openText(JSON.stringify(session), { kind: 'paste' })
    await Promise.resolve()
    expect(kept()).toContain(session.id)
    const before = handed()
    for (const note of ['a', 'ab', 'abc']) first.reportDraft.getState().type('', { note })
    await Promise.resolve()
    expect(handed()).toBe(before)
    await settle()
    expect(handed()).toBe(before + 1)
    expect(kept()).toContain('"abc"')
  })

  it('is not kept once it has been taken away', async () => {
    const { page, kept } = program()
    const first = page()
    await settle()
    first.otherSide.getState().openText(JSON.stringify(session), { kind: 'paste' })
    await settle()
    expect(kept()).not.toBeNull()
    first.otherSide.getState().remove()
    await settle()
    expect(kept()).toBeNull()
  })

  it('comes back in a browser as in the desktop app: a page that is loaded again keeps both halves', async () => {
    const { page } = program('browser')
    const first = page()
    await settle()
    first.otherSide.getState().openText(JSON.stringify(session), { kind: 'paste' })
    await settle()
    const second = page()
    await settle()
    expect(second.otherSide.getState().snapshot?.id).toBe(session.id)
  })
})
