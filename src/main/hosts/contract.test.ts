import { MessageChannel } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { testedName } from '../../shared/device-tests.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import { BROWSER_PROTOCOL, TOKEN_PREFIX, WIRE_PATH } from '../../shared/browser-protocol.ts'
import { CallError } from '../../shared/contract.ts'
import type { Handlers } from '../../shared/contract.ts'
import { PEER_SOUND_MS } from '../../shared/peer.ts'
import { CALL_LIMIT_MS, MAX_BACKLOG, connect, serve } from '../../shared/wire.ts'
import type { Channel, Client, Server } from '../../shared/wire.ts'
import { startBrowserServer } from './browser/server.ts'
import { portChannel } from './electron/channel.ts'
import type { PortMain } from './electron/channel.ts'
import { runs } from '../../../testbed/runs.ts'

/** The contract, run over both transports: the port of Electron's shell and the socket of the browser host. */

interface Ends {
  host: Channel
  window: Channel
}

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** Node's ports deliver the bare message where Electron's deliver an event; in all else they behave alike. */
function asPortMain(port: MessagePort): PortMain {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
      event === 'message'
        ? port.on('message', (data: unknown) => listener({ data }))
        : port.on('close', () => listener({ data: undefined })),
    start: () => port.start(),
    close: () => port.close()
  }
}

async function overPorts(): Promise<Ends> {
  const { port1, port2 } = new MessageChannel()
  cleanups.push(() => port1.close())
  return { host: portChannel(asPortMain(port1)), window: portChannel(asPortMain(port2)) }
}

async function overSocket(): Promise<Ends> {
  let attached: (channel: Channel) => void = () => undefined
  const host = new Promise<Channel>((resolve) => {
    attached = resolve
  })
  const server = await startBrowserServer({ files: new Map(), attach: (channel) => attached(channel), log: () => undefined })
  cleanups.push(() => server.close())
  const address = new URL(server.address())
  const socket = new WebSocket(`ws://${address.host}${WIRE_PATH}`, [BROWSER_PROTOCOL, TOKEN_PREFIX + address.hash.slice(1)], {
    origin: address.origin
  })
  await new Promise((resolve) => socket.once('message', resolve))
  return {
    host: await host,
    window: {
      post: (message) => socket.send(message),
      onMessage: (listener) => void socket.on('message', (data) => listener(String(data))),
      onClose: (listener) => void socket.on('close', listener),
      close: () => socket.close()
    }
  }
}

const [snapshot] = examplePair(new Date('2026-03-04T10:42:00Z'))

const handlers: Handlers = {
  'app.info': () => ({ version: '1.2.3', host: 'browser', side: 'auto', running: ['audio'] }),
  'snapshot.get': () => null,
  'snapshot.scan': (options) => {
    if (options.only?.includes('audio')) throw new CallError('BUSY', 'The audio probe is busy')
    if (options.only?.includes('serial')) throw new TypeError('a defect')
    return snapshot
  },
  'side.choose': () => ({ ...snapshot, side: 'neither' as 'local' }),
  'settings.get': () => ({ theme: 'dark', helpdesk: true, language: 'system' }),
  'settings.save': () => null,
  'sound.start': () => ({ run: 1 }),
  'sound.stop': () => null,
  'sound.forget': () => null,
  'portable.offer': () => ({ state: 'absent', reason: 'not-with-this-copy' }),
  'portable.write': () => ({ folder: null }),
  'device.test': (request) => ({
    schema: 'sidecheck.test/1',
    side: 'local',
    machine: 'M',
    at: '2026-03-04T10:42:00.000Z',
    tookMs: 1,
    ...(request.test === 'port'
      ? { test: 'port', device: request.name, result: 'opens', port: { outcome: 'opened' } }
      : { test: 'card', device: testedName(request), result: 'usable', card: { applets: [] } })
  }),
  'history.list': () => ({ folder: '/x', checks: [], damaged: 0, current: null }),
  'history.open': () => ({ is: 'refused', what: 'damaged', todo: '' }),
  'history.keep': () => ({ kept: false }),
  'history.delete': () => null,
  'brought.keep': () => null,
  'brought.get': () => null,
  'page.went': () => null,
  'opened.take': () => null,
  'save.outcome': () => ({ outcome: 'browser' }),
  'link.get': () => ({ ways: [], asked: [], peer: null, rival: null }),
  'link.open': () => null,
  'link.close': () => null,
  'link.share': () => null,
  'link.hear': () => null,
  'link.other': () => null,
  'link.peek': () => null,
  'link.watch': () => null,
  'link.accept': () => null,
  'link.leave': () => null,
  'link.forget': () => null,
  'link.codes': () => ({ codes: [] }),
  'link.screens': () => ({ ok: true, choices: [] }),
  'link.picture': () => ({ is: 'taken' }),
  'link.code': () => ({ code: 'SC2.' }),
  'link.scan': () => null,
  'link.sound': () => ({ of: 'play', seconds: 1, startedAt: '2026-03-04T10:42:00.000Z' }),
  'link.sound.stop': () => null,
  'link.test': () => {
    throw new CallError('NOT_LIVE', 'No live way')
  }
}

interface Opened {
  client: Client
  server: Server
  ends: Ends
  reports: Error[]
  windowReports: Error[]
}

describe.each([
  ['a MessagePort', overPorts],
  ['a WebSocket', overSocket]
])('the contract over %s', (_name, transport) => {
  async function open(): Promise<Opened> {
    const ends = await transport()
    const reports: Error[] = []
    const windowReports: Error[] = []
    const server = serve(ends.host, handlers, (error) => void reports.push(error))
    const client = connect(ends.window, (error) => void windowReports.push(error))
    return { client, server, ends, reports, windowReports }
  }

  /** Sends a raw text as the window and waits until the host has closed the channel, or answered a proper call. */
  async function sendRaw(message: string): Promise<{ closed: boolean; reports: Error[] }> {
    const ends = await transport()
    const reports: Error[] = []
    serve(ends.host, handlers, (error) => void reports.push(error))
    const outcome = new Promise<boolean>((resolve) => {
      ends.window.onClose(() => resolve(true))
      ends.window.onMessage((reply) => resolve(!String(reply).includes('"probe"')))
    })
    ends.window.post(message)
    ends.window.post(JSON.stringify({ t: 'q', i: 'probe', m: 'app.info', a: [] }))
    return { closed: await outcome, reports }
  }

  it('answers calls with validated results', async () => {
    const { client } = await open()
    await expect(client.call('app.info')).resolves.toEqual({ version: '1.2.3', host: 'browser', side: 'auto', running: ['audio'] })
    await expect(client.call('snapshot.get')).resolves.toBeNull()
    await expect(client.call('snapshot.scan', {})).resolves.toEqual(snapshot)
  })

  it('carries an expected failure as its code and message', async () => {
    const { client, reports } = await open()
    await expect(client.call('snapshot.scan', { only: ['audio'] })).rejects.toMatchObject({
      code: 'BUSY',
      message: 'The audio probe is busy'
    })
    expect(reports).toEqual([])
  })

  it('reports a defect in a handler and answers that it was internal', async () => {
    const { client, reports } = await open()
    await expect(client.call('snapshot.scan', { only: ['serial'] })).rejects.toMatchObject({ code: 'INTERNAL' })
    expect(reports).toHaveLength(1)
  })

  it('keeps results that are out of contract from leaving', async () => {
    const { client, reports } = await open()
    await expect(client.call('side.choose', 'local')).rejects.toMatchObject({ code: 'INTERNAL' })
    expect(String(reports[0])).toContain('out of contract')
  })

  it('refuses arguments that the schema does not know, before a handler sees them', async () => {
    const { client } = await open()
    await expect(client.call('snapshot.scan', { only: ['everything'] } as never)).rejects.toMatchObject({ code: 'BAD_ARGUMENTS' })
  })

  it('says little about arguments with many faults', async () => {
    const { client } = await open()
    const only = Array.from({ length: 10_000 }, () => 0)
    const error = await client.call('snapshot.scan', { only } as never).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'BAD_ARGUMENTS' })
    expect(String(error).length).toBeLessThan(1000)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'snapshot.delete', ''])('has no call named "%s"', async (method) => {
    const { ends } = await open()
    const reply = new Promise<string>((resolve) => ends.window.onMessage((message) => resolve(String(message))))
    ends.window.post(JSON.stringify({ t: 'q', i: '1', m: method, a: [] }))
    expect(JSON.parse(await reply)).toMatchObject({ i: '1', r: { ok: false, code: 'UNKNOWN_CALL' } })
  })

  it('delivers events to listeners until they stop listening', async () => {
    const { client, server } = await open()
    const seen: unknown[] = []
    const stop = client.on('probe.changed', (data) => void seen.push(data))
    server.emit('probe.changed', { topic: 'audio', running: true })
    await vi.waitFor(() => expect(seen).toEqual([{ topic: 'audio', running: true }]))
    stop()
    server.emit('probe.changed', { topic: 'audio', running: false })
    await client.call('app.info')
    expect(seen).toHaveLength(1)
  })

  it('drops events that are out of contract', async () => {
    const { client, ends, windowReports } = await open()
    const seen: unknown[] = []
    client.on('probe.changed', (data) => void seen.push(data))
    ends.host.post(JSON.stringify({ t: 'q', m: 'probe.changed', a: [{ topic: 'everything', running: 1 }] }))
    await client.call('app.info')
    expect(seen).toEqual([])
    expect(windowReports).toHaveLength(1)
  })

  it('fails open calls when the connection closes', async () => {
    const ends = await transport()
    serve(ends.host, { ...handlers, 'snapshot.scan': () => new Promise(() => undefined) }, () => undefined)
    const client = connect(ends.window, () => undefined)
    const scan = client.call('snapshot.scan', {})
    const closed = new Promise<void>((resolve) => client.onClose(resolve))
    await client.call('app.info')
    ends.host.close()
    await expect(scan).rejects.toMatchObject({ code: 'DISCONNECTED' })
    await closed
  })

  it.each([
    ['text that is not JSON', '{'],
    ['JSON that is not a message', '[1, 2]'],
    ['a message of another type', JSON.stringify({ t: 'x', i: '1', m: 'app.info', a: [] })],
    ['surplus fields', JSON.stringify({ t: 'q', i: '1', m: 'app.info', a: [], o: true })],
    ['a reply to nothing', JSON.stringify({ t: 's', i: '1', r: null })],
    ['an endless argument list', JSON.stringify({ t: 'q', i: '1', m: 'app.info', a: Array(9).fill(0) })],
    ['an endless id', JSON.stringify({ t: 'q', i: 'x'.repeat(65), m: 'app.info', a: [] })]
  ])('closes on %s', async (_kind, message) => {
    const { closed, reports } = await sendRaw(message)
    expect(closed).toBe(true)
    expect(reports[0]?.name).toBe('WireError')
  })

  it('outlives whatever text is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (message) => {
        await sendRaw(message)
        while (cleanups.length > 0) await cleanups.pop()?.()
      }),
      runs(20)
    )
  })
})

describe('a call that hangs', () => {
  const hanging = (): Client => {
    const silent: Channel = { post: () => undefined, onMessage: () => undefined, onClose: () => undefined, close: () => undefined }
    return connect(silent, () => undefined)
  }
  /** What became of a call so many milliseconds after it began. */
  const after = async (ms: number, call: (client: Client) => Promise<unknown>): Promise<unknown> => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    cleanups.push(() => vi.useRealTimers())
    let outcome: unknown = 'waits'
    call(hanging()).catch((error: unknown) => {
      outcome = error
    })
    await vi.advanceTimersByTimeAsync(ms)
    return outcome
  }
  const delay = (client: Client): Promise<unknown> =>
    client.call('link.sound', { kind: 'delay', seconds: 300, lag: 0, sends: true, listens: true })

  it('is told as one that was not answered', async () => {
    expect(await after(CALL_LIMIT_MS, (client) => client.call('snapshot.get'))).toMatchObject({ code: 'NO_ANSWER' })
  })

  it('is waited for until then', async () => {
    expect(await after(CALL_LIMIT_MS - 1, (client) => client.call('snapshot.get'))).toBe('waits')
  })

  it('may take the longest test of the delay where it is one', async () => {
    expect(await after(PEER_SOUND_MS - 1, delay)).toBe('waits')
  })
})

describe('under back-pressure', () => {
  it('events are dropped and replies are not', async () => {
    const { port1, port2 } = new MessageChannel()
    cleanups.push(() => port1.close())
    const sent: string[] = []
    const host = portChannel(asPortMain(port1))
    const server = serve({ ...host, post: (message) => void sent.push(message), backlog: () => MAX_BACKLOG + 1 }, handlers, () => undefined)
    server.emit('probe.changed', { topic: 'audio', running: true })
    port2.postMessage(JSON.stringify({ t: 'q', i: '1', m: 'app.info', a: [] }))
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(JSON.parse(sent[0] ?? '')).toMatchObject({ t: 's', i: '1' })
  })
})
