import { describe, expect, it } from 'vitest'
import { cardTest, portTest } from '../../core/diagnose/testing.ts'
import { HALF_SCHEMA, halfText } from '../../core/link/half.ts'
import type { Half } from '../../core/link/half.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../../core/sound/results.ts'
import type { SoundResults } from '../../core/sound/results.ts'
import { CallError } from '../../shared/contract.ts'
import type { HeardHalf, Link } from '../../shared/link.ts'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import type { Client } from '../../shared/wire.ts'
import { enginesNow, loadEngines } from '../model/engines.ts'
import type { ConnectionListener } from './connection.ts'
import { createStores } from './stores.ts'

await loadEngines()
const AT = '2026-11-29T10:00:00.000Z'
const [local, session] = examplePair(new Date(AT))
const COPY = '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001'
const half = (more: Partial<Half> = {}): Half => ({ schema: HALF_SCHEMA, copy: COPY, pairing: COPY, at: AT, snapshot: session, ...more })
const heard = (more: Partial<Half> = {}): HeardHalf => ({ way: 'drive', text: halfText(half(more)), at: AT })
const linked: Link = {
  ways: [{ way: 'drive', state: 'taken', at: AT }],
  asked: [],
  peer: { copy: COPY, machine: 'CPC', side: 'session', app: '1', way: 'drive' },
  rival: null
}
const soundOf = (side: 'local' | 'session'): SoundResults => ({ schema: SOUND_SCHEMA, side, machine: 'CPC', takenAt: AT, ...NO_RECORDS })
const port = portTest('session', 'COM7', 'opened')

/** A program with a link, as a window sees it. */
function program() {
  const state: { link: Link; other: HeardHalf | null; refuses?: CallError; why: unknown } = { link: linked, other: null, why: null }
  const calls: [name: string, argument: unknown][] = []
  const listeners = new Map<string, (data: never) => void>()
  const closed: (() => void)[] = []
  let listener: ConnectionListener | undefined
  const client = (): Client =>
    ({
      on: (name: string, hears: (data: never) => void) => {
        listeners.set(name, hears)
        return () => undefined
      },
      onClose: (hears: () => void) => void closed.push(hears),
      close: () => undefined,
      call: async (name: string, argument: unknown) => {
        if (name.startsWith('link.')) calls.push([name, argument])
        if (name === 'settings.get') return DEFAULT_SETTINGS
        if (name === 'app.info') return { version: '1', host: 'browser', side: 'local', running: [] }
        if (name === 'snapshot.get') return local
        if (name === 'link.get') return state.link
        if (name === 'link.other') return state.other
        if (name === 'link.open' && state.refuses !== undefined) throw state.refuses
        if (name === 'link.hear') return state.why
        return null
      }
    }) as unknown as Client
  const fail = () => {
    throw new Error('not asked for')
  }
  const stores = createStores({
    openConnection: (given) => {
      listener = given
      return () => undefined
    },
    report: fail,
    intake: {
      read: (text) => enginesNow().readSnapshotText(text),
      example: () => [local, session],
      wrongSide: fail,
      wrongTestSide: fail,
      words: { tooLarge: fail, severalFiles: fail, unreadable: fail, notText: fail }
    }
  })
  return {
    stores,
    state,
    asked: (name: string) => calls.filter(([one]) => one === name).map(([, argument]) => argument),
    async connect() {
      listener?.connected(client())
      listener?.state('connected')
      await settle()
    },
    async tell(name: 'link.half' | 'link.changed', data: unknown) {
      listeners.get(name)?.(data as never)
      await settle()
    }
  }
}

/** Everything that follows from what was told, without a clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

describe('the other half, when it comes by a way', () => {
  it('becomes the other side, with what its tests have shown', async () => {
    const { stores, connect, tell } = program()
    await connect()
    await tell('link.half', heard({ sound: soundOf('session'), tests: [port] }))
    expect(stores.otherSide.getState()).toMatchObject({ snapshot: { id: session.id }, origin: { kind: 'link', way: 'drive', at: AT } })
    expect(stores.sound.getState().other?.side).toBe('session')
    expect(stores.deviceTests.getState().other).toEqual([port])
    expect(stores.link.getState()).toMatchObject({ link: linked, answered: null })
  })

  it('is there in a page that comes later, and with a new connection', async () => {
    const { stores, connect, state } = program()
    state.other = heard()
    await connect()
    expect(stores.otherSide.getState().origin?.kind).toBe('link')
    state.other = heard({ snapshot: { ...session, id: 'newer' } })
    await connect()
    expect(stores.otherSide.getState().snapshot?.id).toBe('newer')
  })

  it('says whether it has this side already', async () => {
    const { stores, connect, tell } = program()
    await connect()
    await tell('link.half', heard({ answer: { snapshot: local } }))
    expect(stores.link.getState().answered).toBe(AT)
  })

  it('ends the example when it is new, and leaves it alone when it has only changed', async () => {
    const { stores, connect, tell } = program()
    await connect()
    stores.otherSide.getState().setExample(true)
    await tell('link.half', heard())
    expect(stores.otherSide.getState().example).toBeNull()
    stores.otherSide.getState().setExample(true)
    await tell('link.half', heard({ snapshot: { ...session, id: 'newer' } }))
    expect(stores.otherSide.getState().example).not.toBeNull()
    stores.otherSide.getState().setExample(false)
    expect(stores.otherSide.getState().snapshot?.id).toBe('newer')
  })

  it('has its newest test results only, beside those that a person brought', async () => {
    const { stores, connect, tell } = program()
    await connect()
    const card = cardTest('session', 40)
    stores.deviceTests.getState().takeOther(card, 'local')
    await tell('link.half', heard({ tests: [port] }))
    const again = portTest('session', 'COM8', 'opened')
    await tell('link.half', heard({ tests: [again] }))
    expect(stores.deviceTests.getState().other).toEqual([card, again])
  })
})

describe('the other half that a person removes', () => {
  it('is let go of with the way that carried it, and takes its results along', async () => {
    const { stores, connect, tell, asked } = program()
    await connect()
    await tell('link.half', heard({ sound: soundOf('session'), tests: [port] }))
    stores.otherSide.getState().remove()
    // What the program had said before it heard of it.
    await tell('link.half', heard())
    expect(asked('link.close')).toEqual([{ way: 'drive' }])
    expect(asked('link.forget')).toHaveLength(1)
    expect(stores.sound.getState().other).toBeNull()
    expect(stores.deviceTests.getState().other).toEqual([])
  })

  it('is let go of where a file takes its place, and is taken again when it comes anew', async () => {
    const { stores, connect, tell, asked } = program()
    await connect()
    await tell('link.half', heard())
    stores.otherSide.getState().openText(JSON.stringify(session), { kind: 'paste' })
    await settle()
    expect(asked('link.forget')).toHaveLength(1)
    expect(stores.otherSide.getState().origin?.kind).toBe('paste')
    await tell('link.half', heard())
    expect(stores.otherSide.getState().origin?.kind).toBe('link')
  })
})

describe('what this side has to tell', () => {
  it('goes out when a test has shown something, and again over a new connection', async () => {
    const { stores, connect, asked } = program()
    await connect()
    expect(asked('link.share')).toEqual([])
    stores.deviceTests.setState({ own: [{ ...port, side: 'session' }] })
    expect(asked('link.share')).toEqual([{ sound: null, tests: [{ ...port, side: 'local' }] }])
    await connect()
    expect(asked('link.share')).toHaveLength(2)
  })
})

describe('a way that a person opens', () => {
  it('says why it could not be opened', async () => {
    const { stores, connect, state } = program()
    await connect()
    state.refuses = new CallError('FORBIDDEN', 'not allowed')
    await stores.link.getState().open({ way: 'screen' })
    expect(stores.link.getState().error).toMatchObject({ way: 'screen', code: 'FORBIDDEN' })
    delete state.refuses
    await stores.link.getState().open({ way: 'screen' })
    expect(stores.link.getState().error).toBeNull()
  })

  it('has what a person brings in read by the program, which may not want it', async () => {
    const { stores, connect, state, asked } = program()
    await connect()
    const text = halfText(half())
    await stores.link.getState().hear({ way: 'clipboard', text })
    expect(asked('link.hear')).toEqual([{ way: 'clipboard', text }])
    expect(stores.otherSide.getState().error).toBeNull()
    state.why = { id: 'link.own' }
    await stores.link.getState().hear({ way: 'clipboard', text })
    expect(stores.otherSide.getState().error?.words?.what).toMatchObject({ id: 'link.own' })
  })
})
