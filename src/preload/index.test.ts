import { afterEach, describe, expect, it, vi } from 'vitest'
import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL } from '../shared/electron-protocol.ts'

afterEach(() => {
  vi.doUnmock('electron')
  vi.unstubAllGlobals()
})

describe('the preload script', () => {
  it("forwards the page's question, the shell's port and its refusal, and nothing else", async () => {
    const sent: string[] = []
    const delivered = new Map<string, (event: { ports: unknown[] }) => void>()
    vi.doMock('electron', () => ({
      ipcRenderer: {
        send: (channel: string) => void sent.push(channel),
        on: (channel: string, listener: (event: { ports: unknown[] }) => void) => void delivered.set(channel, listener)
      }
    }))
    const target = new EventTarget()
    const posted: unknown[][] = []
    const page = Object.assign(target, {
      location: { origin: 'app://sidecheck' },
      postMessage: (...args: unknown[]) => void posted.push(args)
    })
    vi.stubGlobal('window', page)
    await import('./index.ts')
    const say = (data: unknown, source: unknown): void => void target.dispatchEvent(Object.assign(new Event('message'), { data, source }))
    say(CONNECT_CHANNEL, page)
    say('something else', page)
    say(CONNECT_CHANNEL, {})
    expect(sent).toEqual([CONNECT_CHANNEL])
    const port = {}
    expect([...delivered.keys()]).toEqual([PORT_CHANNEL, REFUSED_CHANNEL])
    delivered.get(PORT_CHANNEL)?.({ ports: [port] })
    delivered.get(REFUSED_CHANNEL)?.({ ports: [] })
    expect(posted).toEqual([
      [PORT_CHANNEL, 'app://sidecheck', [port]],
      [REFUSED_CHANNEL, 'app://sidecheck']
    ])
  })
})
