import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL } from '../../shared/electron-protocol.ts'
import { openConnection } from './index.ts'
import type { ConnectionState } from './index.ts'

/** The window of Electron's page: what it asks of the preload script, and what that hands to it. */
function electronPage() {
  const target = new EventTarget()
  let asked = 0
  const page = Object.assign(target, {
    location: { protocol: 'app:', origin: 'app://sidecheck' },
    postMessage: (message: unknown) => void (message === CONNECT_CHANNEL && asked++)
  })
  vi.stubGlobal('window', page)
  const hand = (data: string, ports: MessagePort[] = [], source: unknown = page): void =>
    void target.dispatchEvent(Object.assign(new Event('message'), { data, ports, source }))
  return { hand, asked: () => asked }
}

/** A window that seeks its connection. */
function seeking() {
  const page = electronPage()
  const states: ConnectionState[] = []
  const connected = vi.fn<() => void>()
  const retry = openConnection({ state: (state) => void states.push(state), connected })
  return { ...page, states, connected, retry, later: (ms: number) => vi.advanceTimersByTimeAsync(ms) }
}

const port = (): MessagePort => new MessageChannel().port1

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("the window's way to Electron's shell", () => {
  it('is there when the shell hands over a port, and asks once', async () => {
    const { hand, asked, states, connected, later } = seeking()
    hand(PORT_CHANNEL, [port()])
    await later(0)
    expect(connected).toHaveBeenCalledOnce()
    expect(states).toEqual(['connecting', 'connected'])
    await later(60_000)
    expect(asked()).toBe(1)
  })

  it('says at once that the shell refused it, and tries again by itself and when it is told to', async () => {
    const { hand, asked, states, connected, retry, later } = seeking()
    hand(REFUSED_CHANNEL)
    await later(0)
    expect(states).toEqual(['connecting', 'refused'])
    await later(250)
    expect(asked()).toBe(2)
    hand(REFUSED_CHANNEL)
    await later(0)
    retry()
    expect(asked()).toBe(3)
    retry()
    // One try at a time.
    expect(asked()).toBe(3)
    hand(PORT_CHANNEL, [port()])
    await later(0)
    expect(connected).toHaveBeenCalledOnce()
    expect(states.at(-1)).toBe('connected')
    retry()
    await later(60_000)
    expect(asked()).toBe(3)
  })

  it('does not wait for a shell that never answers', async () => {
    const { states, later } = seeking()
    await later(4000)
    expect(states).toEqual(['connecting'])
    await later(1500)
    expect(states).toEqual(['connecting', 'refused'])
  })

  it('listens to nobody but the preload script', async () => {
    const { hand, states, later } = seeking()
    hand(REFUSED_CHANNEL, [], {})
    hand('something else')
    hand(PORT_CHANNEL)
    await later(1000)
    expect(states).toEqual(['connecting'])
  })
})
