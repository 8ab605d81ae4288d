import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { english } from '../../../src/core/words/index.ts'
import { openDoor } from '../../../src/main/link/channel/bridge/door.ts'
import { join as joinBridge } from '../../../src/main/link/channel/bridge/join.ts'
import { Endpoint } from '../../../src/main/link/channel/endpoint.ts'
import { forkChannel } from '../../../src/main/link/channel/fork-channel.ts'
import { DIAL_TIMES, sessionWay } from '../../../src/main/link/channel/session-way.ts'
import { socketPipe } from '../../../src/main/link/channel/socket-pipe.ts'
import type { Transport } from '../../../src/main/link/channel/transport.ts'
import { createTransport } from '../../../src/main/link/channel/win32.ts'
import type { Opened } from '../../../src/main/link/way.ts'
import { NativeError } from '../../../src/main/native/win32/errors.ts'
import { VirtualChannel } from '../../../src/main/native/win32/virtual-channel.ts'
import type { Child } from '../../../src/main/processes/child.ts'
import type { Channel } from '../../../src/shared/wire.ts'
import { until } from '../../until.ts'
import { isBuilt } from './program.ts'

/** The client: what the bed's wtsapi32.dll connects to. */
let server: Server
const sockets: Socket[] = []
const names: string[] = []

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('readable', () => {
      const name = (socket.read(8) as Buffer | null)?.toString().replace(/\0+$/, '') ?? ''
      names.push(name)
      sockets.push(socket)
      if (name === 'ECHO') socket.pipe(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.SIDECHECK_FAKE_CHANNEL = String((server.address() as AddressInfo).port)
})
afterAll(() => {
  server.close()
  delete process.env.SIDECHECK_FAKE_CHANNEL
})
beforeEach(() => {
  names.length = 0
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  delete process.env.SIDECHECK_FAKE_HEADERS
})

describe("Windows' functions for channels", () => {
  it('open a channel, read with the header, time out, write and close', async () => {
    const channel = new VirtualChannel('rdp2tcp', false)
    const socket = await until('the client', () => sockets[0])
    expect(names).toEqual(['rdp2tcp'])
    expect(channel.read(0)).toBeUndefined()
    const began = performance.now()
    expect(channel.read(100)).toBeUndefined()
    expect(performance.now() - began).toBeGreaterThan(80)
    socket.write('from the client')
    expect(channel.read(2000)).toEqual(Buffer.concat([Buffer.from([15, 0, 0, 0, 3, 0, 0, 0]), Buffer.from('from the client')]))
    channel.write(Buffer.from('from the session'))
    expect(String(await until('what was written', () => (socket.read() as Buffer | null) ?? undefined))).toBe('from the session')
    channel.close()
    expect(() => channel.read(0)).toThrow('ERROR_INVALID_HANDLE')
  })

  it('say what they refuse, and what is gone', async () => {
    expect(() => new VirtualChannel('other', false)).toThrow('ERROR_NOT_FOUND')
    const channel = new VirtualChannel('rdp2tcp', false)
    ;(await until('the client', () => sockets[0])).destroy()
    expect(() => channel.read(2000)).toThrow(NativeError)
    channel.close()
  })
})

describe.skipIf(!isBuilt)('the channel of a Windows session', () => {
  const children: Child[] = []
  const opened: Opened[] = []

  /** The session's transport as the browser host has it. */
  const transport = (): Transport =>
    createTransport(
      {
        startWorker: () => {
          const child = forkChannel('Z:\\bed\\out\\main\\channel-worker.js')
          children.push(child)
          return child
        }
      },
      { SESSIONNAME: 'RDP-Tcp#1' }
    )

  interface Heard {
    channels: Channel[]
    texts: string[]
    troubles: string[]
    closed: number
  }
  const heard = (): Heard => ({ channels: [], texts: [], troubles: [], closed: 0 })
  const hear = (into: Heard, channel: Channel): void => {
    into.channels.push(channel)
    channel.onMessage((text) => into.texts.push(String(text)))
    channel.onClose(() => (into.closed += 1))
  }

  function openSession(): Heard {
    const into = heard()
    const ears = {
      connected: (channel: Channel) => hear(into, channel),
      trouble: ({ why }: { why: Parameters<typeof english>[0] }) => void into.troubles.push(english(why)),
      log: () => undefined
    }
    opened.push(sessionWay(async () => transport(), { ...DIAL_TIMES, pause: 50 }).open(ears))
    return into
  }

  /** The local device's end, at the socket of the client that comes next. */
  async function openLocal(): Promise<Heard> {
    const into = heard()
    const socket = await until('the client', () => sockets.at(-1), 15_000)
    const end = new Endpoint({
      pipe: socketPipe(socket),
      begins: false,
      connected: (channel) => hear(into, channel),
      refused: () => undefined,
      ended: () => undefined,
      log: () => undefined
    })
    opened.push({ close: async () => end.close() })
    return into
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()))
    children.length = 0
  })

  it('is there in a remote session only', async () => {
    await expect(transport().available()).resolves.toEqual({ ok: true })
  })

  it.each([
    ['with', '1'],
    ['without', '0']
  ])('carries texts both ways in its process, %s headers in front of what comes', async (_how, headers) => {
    process.env.SIDECHECK_FAKE_HEADERS = headers
    const session = openSession()
    const local = await openLocal()
    await until('both', () => (session.channels.length > 0 && local.channels.length > 0) || undefined)
    const text = 'ü'.repeat(100_000)
    const began = performance.now()
    local.channels[0]?.post(text)
    session.channels[0]?.post(text)
    await until('the texts', () => (session.texts.length > 0 && local.texts.length > 0) || undefined)
    console.log(`200 kB both ways at once in ${(performance.now() - began).toFixed(0)} ms`)
    expect([session.texts, local.texts]).toEqual([[text], [text]])
    session.channels[0]?.onMessage((one) => session.channels[0]?.post(`${String(one)} back`))
    const times: number[] = []
    let answered = (): void => undefined
    local.channels[0]?.onMessage(() => answered())
    for (let round = 0; round < 50; round += 1) {
      const sent = performance.now()
      const answer = new Promise<void>((resolve) => (answered = resolve))
      local.channels[0]?.post(`round ${round}`)
      await answer
      times.push(performance.now() - sent)
    }
    console.log(`50 round trips, median ${times.sort((a, b) => a - b)[25]?.toFixed(1)} ms`)
  })

  it('is made anew when its connection was lost', async () => {
    const session = openSession()
    await openLocal()
    await until('the connection', () => session.channels[0])
    sockets.pop()?.destroy()
    await until('the loss', () => session.closed || undefined)
    await openLocal()
    await until('the second connection', () => session.channels[1])
  })

  // Whether the process then ends is not looked at: Wine does not always tell of one that was in the middle of a read.
  it('is given up at once while a read waits in native code', async () => {
    openSession()
    await until('the client', () => sockets[0], 15_000)
    const began = performance.now()
    await opened.pop()?.close()
    expect(performance.now() - began).toBeLessThan(5000)
    expect(children).toHaveLength(1)
  })

  it('takes from an endless sender no more than it can read', async () => {
    openSession()
    const socket = await until('the client', () => sockets[0], 15_000)
    const before = process.memoryUsage().rss
    const piece = Buffer.alloc(64 * 1024, 0x41)
    let sent = 0
    const until_ = performance.now() + 3000
    while (performance.now() < until_ && !socket.destroyed) {
      sent += piece.length
      if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve))
    }
    console.log(
      `${(sent / 1024 / 1024).toFixed(0)} MB of nothing were sent; ${((process.memoryUsage().rss - before) / 1024 / 1024).toFixed(0)} MB more memory`
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('says so where the channel cannot be opened', async () => {
    const port = process.env.SIDECHECK_FAKE_CHANNEL
    delete process.env.SIDECHECK_FAKE_CHANNEL
    try {
      const session = openSession()
      expect(await until('the sentence', () => session.troubles[0], 15_000)).toContain('cannot be opened (0x00000490)')
    } finally {
      process.env.SIDECHECK_FAKE_CHANNEL = port
    }
  })

  it('measures the round trip by ECHO, or says that nothing comes back', async () => {
    const echo = await transport().echo({ most: 20, limitMs: 3000 })
    console.log(`ECHO: ${JSON.stringify(echo)}`)
    expect(echo).toEqual({ medianMs: expect.any(Number), count: 20 })
    expect(names).toEqual(['ECHO'])
    const port = process.env.SIDECHECK_FAKE_CHANNEL
    delete process.env.SIDECHECK_FAKE_CHANNEL
    const refused = await transport().echo({ most: 20, limitMs: 3000 })
    process.env.SIDECHECK_FAKE_CHANNEL = port
    expect(refused).toMatchObject({ code: '0x00000490' })
  })
})

describe('a bridge on Windows', () => {
  it('joins the running copy by a named pipe that nobody can guess', async () => {
    const machine = mkdtempSync(join(tmpdir(), 'sidecheck-bridge-'))
    let inside: Socket | undefined
    const door = await openDoor(
      machine,
      (socket) => (inside = socket),
      () => undefined
    )
    const [input, output] = [new PassThrough(), new PassThrough()]
    const over = joinBridge({ folder: machine, input, output, lookMs: 20, say: () => undefined })
    const socket = await until('the bridge', () => inside)
    input.write(Buffer.concat([Buffer.from([3, 0, 0, 0]), Buffer.from('abc')]))
    expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toBe('abc')
    socket.write('def')
    expect(String(await new Promise((resolve) => output.once('data', resolve)))).toBe('def')
    input.end()
    await over
    await door.close()
    rmSync(machine, { recursive: true })
  })
})
