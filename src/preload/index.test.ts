import { afterEach, describe, expect, it, vi } from 'vitest'
import { CONNECT_CHANNEL, PORT_CHANNEL } from '../shared/electron-protocol.ts'

afterEach(() => {
  vi.doUnmock('electron')
  vi.unstubAllGlobals()
})

describe('the preload script', () => {
  it("forwards the page's question and the shell's port, and nothing else", async () => {
    const sent: string[] = []
    let deliver: (event: { ports: unknown[] }) => void = () => undefined
    vi.doMock('electron', () => ({
      ipcRenderer: {
        send: (channel: string) => void sent.push(channel),
        on: (channel: string, listener: typeof deliver) => {
          expect(channel).toBe(PORT_CHANNEL)
          deliver = listener
        }
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
    deliver({ ports: [port] })
    expect(posted).toEqual([[PORT_CHANNEL, 'app://sidecheck', [port]]])
  })
})
