import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { Duplex } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../../../testbed/until.ts'
import { english } from '../../../core/words/index.ts'
import type { Channel } from '../../../shared/wire.ts'
import type { Ears, Opened } from '../way.ts'
import { BRIDGE_TIMES, bridgeWay } from './bridge-way.ts'
import { join } from './bridge/join.ts'
import { createTransport } from './linux.ts'
import { DIAL_TIMES, sessionWay } from './session-way.ts'
import { DYNAMIC, laterRequest, ownSocket, request, xrdpSockets } from './xrdp.ts'

const UID = process.getuid?.() ?? 0
const TIMES = { ...DIAL_TIMES, greet: 20, alive: 50, silent: 300, answer: 300, pause: 20 }
const LOCAL_TIMES = { ...BRIDGE_TIMES, alive: 50, silent: 300, wait: 150, retry: 50 }

/** What a way tells. */
function ears(): Ears & { channels: Channel[]; texts: unknown[]; troubles: string[]; fines: number; closed: number } {
  const heard = { channels: [] as Channel[], texts: [] as unknown[], troubles: [] as string[], fines: 0, closed: 0 }
  return Object.assign(heard, {
    connected(channel: Channel) {
      heard.channels.push(channel)
      channel.onMessage((text) => heard.texts.push(text))
      channel.onClose(() => (heard.closed += 1))
    },
    trouble: ({ why }: Parameters<Ears['trouble']>[0]) => void heard.troubles.push(english(why)),
    fine: () => void (heard.fines += 1),
    log: () => undefined
  })
}

/** xrdp's channel server, as far as programs ask it, with a connection behind it that can be cut and forbidden. */
class FakeXrdp {
  readonly asked: Buffer[] = []
  /** Connections of programs that stand now. */
  standing = 0
  /** The version after 0.10 waits for 384 bytes. */
  later = false
  allowed = true
  refuses = false
  echoes = true
  #server: Server | undefined
  #inside: Socket | undefined
  /** What FreeRDP would give to its program. */
  client: Duplex | undefined
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  async start(): Promise<this> {
    this.#server = createServer((socket) => {
      socket.on('error', () => undefined)
      this.standing += 1
      socket.on('close', () => (this.standing -= 1))
      let came = Buffer.alloc(0)
      let open = false
      socket.on('data', (bytes) => {
        if (open) return this.#carry(socket, bytes)
        came = Buffer.concat([came, bytes])
        if (came.length < (this.later ? 384 : came.readUInt32LE())) return
        // What a question for no channel is answered with shows nothing of the others.
        if (came.includes('none')) return void socket.write(Buffer.from([1, 0, 0, 0]))
        this.asked.push(came)
        const isDynamic = came.readUInt32LE(this.later ? 8 : came.length - 4) === DYNAMIC
        open = true
        if (!isDynamic) this.#inside = socket
        socket.write(Buffer.from([this.refuses ? 1 : 0, 0, 0, 0]))
        socket.removeAllListeners('data')
        socket.on('data', (more) => (isDynamic ? this.echoes && socket.write(more) : this.#carry(socket, more)))
      })
    })
    await new Promise<void>((resolve) => this.#server?.listen(path(this.folder, 'xrdpapi_11'), resolve))
    return this
  }

  #carry(_socket: Socket, bytes: Buffer): void {
    if (!this.allowed || this.client === undefined) return
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    this.client.push(Buffer.concat([length, bytes]))
  }

  /** A client connects: a bridge as FreeRDP starts it. Answers with what ends it. */
  connect(machine: string): { over: Promise<void>; hangUp(): void } {
    const client = new Duplex({
      read: () => undefined,
      write: (bytes: Buffer, _encoding, done) => {
        if (this.allowed) this.#inside?.write(bytes)
        done()
      }
    })
    this.client = client
    const over = join({ folder: machine, input: client, output: client, lookMs: 10, say: () => undefined })
    return {
      over,
      hangUp: () => {
        this.client = undefined
        client.push(null)
        // xrdp ends a program's connection at the first thing that it sends while nobody is connected.
        this.#inside?.destroy()
      }
    }
  }

  stop(): void {
    this.#inside?.destroy()
    this.#server?.close()
  }
}

let folder = ''
let xrdp: FakeXrdp
const opened: Opened[] = []
const env = { XRDP_SESSION: '1', DISPLAY: ':11.0' }

beforeEach(async () => {
  folder = await mkdtemp(path(tmpdir(), 'sidecheck-ways-'))
  xrdp = await new FakeXrdp(folder).start()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
  xrdp.stop()
  await rm(folder, { recursive: true, force: true })
})

const transport = (openMs = 1000): ReturnType<typeof createTransport> =>
  createTransport({ env: { ...env, XRDP_SOCKET_PATH: folder }, uid: UID, openMs })

function openSession(openMs?: number): ReturnType<typeof ears> {
  const heard = ears()
  opened.push(sessionWay(async () => transport(openMs), TIMES).open(heard))
  return heard
}
function openLocal(): ReturnType<typeof ears> {
  const heard = ears()
  opened.push(bridgeWay(folder, LOCAL_TIMES).open(heard))
  return heard
}

describe('the channel from the session to the running copy', () => {
  it('carries texts both ways through the client and its bridge', async () => {
    const [local, session] = [openLocal(), openSession()]
    const client = xrdp.connect(folder)
    await until('both to be connected', () => (local.channels.length > 0 && session.channels.length > 0) || undefined)
    local.channels[0]?.post('from the local device')
    session.channels[0]?.post('ü'.repeat(100_000))
    await until('the texts', () => (local.texts.length > 0 && session.texts.length > 0) || undefined)
    expect(session.texts).toEqual(['from the local device'])
    expect(local.texts).toEqual(['ü'.repeat(100_000)])
    expect([local.fines, session.fines]).toEqual([1, 1])
    client.hangUp()
    await client.over
  })

  it('is made anew when the session was disconnected and is back', async () => {
    const [local, session] = [openLocal(), openSession()]
    const first = xrdp.connect(folder)
    await until('the connection', () => local.channels[0])
    first.hangUp()
    await until('both to notice', () => (local.closed > 0 && session.closed > 0) || undefined)
    await first.over
    const second = xrdp.connect(folder)
    await until('the second connection', () => (local.channels.length > 1 && session.channels.length > 1) || undefined)
    second.hangUp()
    await second.over
  })

  it('is told to be silent once, where it opens and nothing arrives, and stands as soon as it may', async () => {
    xrdp.allowed = false
    const [local, session] = [openLocal(), openSession()]
    const client = xrdp.connect(folder)
    await until('three tries', () => xrdp.asked.length >= 3 || undefined)
    expect(session.troubles).toEqual([expect.stringContaining('Nobody answers on the channel')])
    await until('the local sentence', () => local.troubles.at(-1)?.includes('nobody in the session'))
    xrdp.allowed = true
    await until('the connection', () => session.channels[0])
    expect(session.fines).toBe(1)
    client.hangUp()
    await client.over
  })

  it('goes to one session at a time: another one hears that the copy is busy, until the first has gone', async () => {
    const local = openLocal()
    const first = openSession()
    const client = xrdp.connect(folder)
    await until('the first', () => first.channels[0])
    const elsewhere = await mkdtemp(path(tmpdir(), 'sidecheck-ways-'))
    const other = await new FakeXrdp(elsewhere).start()
    const second = ears()
    opened.push(sessionWay(async () => createTransport({ env: { ...env, XRDP_SOCKET_PATH: elsewhere }, uid: UID }), TIMES).open(second))
    const otherClient = other.connect(folder)
    await until('the second to hear', () => second.troubles.find((text) => text.includes('already joined')))
    expect(local.channels).toHaveLength(1)
    client.hangUp()
    await until('the second to be connected', () => second.channels[0])
    otherClient.hangUp()
    other.stop()
    await rm(elsewhere, { recursive: true })
  })

  it('says on the local device what is missing', async () => {
    const local = openLocal()
    await until('the sentence', () => local.troubles[0])
    expect(local.troubles[0]).toContain('No Remote Desktop app has joined')
    const second = openLocal()
    await until('the second copy', () => second.troubles.find((text) => text.includes('Another copy')))
  })

  it('is closed for good: nothing is opened any more', async () => {
    xrdp.allowed = false
    openSession()
    await until('a first try', () => xrdp.asked[0])
    await opened.pop()?.close()
    // One that was waited on holds the program up no longer.
    await until('its socket to be let go', () => xrdp.standing === 0 || undefined)
    const before = xrdp.asked.length
    // As long as another one that is refused takes to ask some times more.
    const elsewhere = await mkdtemp(path(tmpdir(), 'sidecheck-ways-'))
    const other = await new FakeXrdp(elsewhere).start()
    other.allowed = false
    opened.push(sessionWay(async () => createTransport({ env: { ...env, XRDP_SOCKET_PATH: elsewhere }, uid: UID }), TIMES).open(ears()))
    await until('the other one to ask again', () => other.asked.length > 3 || undefined)
    expect(xrdp.asked.length).toBe(before)
    other.stop()
    await rm(elsewhere, { recursive: true })
  })
})

describe("xrdp's channel server", () => {
  it('is asked in the form of its version', async () => {
    ;(await transport().open()).end()
    expect(xrdp.asked).toEqual([request('rdp2tcp', 0)])
    const elsewhere = await mkdtemp(path(tmpdir(), 'sidecheck-ways-'))
    const later = await new FakeXrdp(elsewhere).start()
    later.later = true
    ;(await createTransport({ env: { ...env, XRDP_SOCKET_PATH: elsewhere }, uid: UID, openMs: 100 }).open()).end()
    expect(later.asked).toEqual([laterRequest('rdp2tcp', 0)])
    later.stop()
    await rm(elsewhere, { recursive: true })
  })

  it('that knows of no such channel of the client says so', async () => {
    xrdp.refuses = true
    await expect(transport().open()).rejects.toMatchObject({ code: '0x00000001', why: { id: 'channel.no-client' } })
  })

  it('sends back what the client sends back, and the median is told', async () => {
    expect(await transport().echo({ most: 7, limitMs: 1000 })).toEqual({ medianMs: expect.any(Number), count: 7 })
    xrdp.echoes = false
    const silent = await transport().echo({ most: 7, limitMs: 50 })
    expect('why' in silent && english(silent.why)).toContain('ECHO')
  })

  it('is looked for where each version puts its socket', () => {
    expect(xrdpSockets({ DISPLAY: ':11' }, 1000)).toEqual([
      '/run/xrdp/sockdir/1000/xrdpapi_11',
      '/run/xrdp/sockdir/xrdpapi_11',
      '/tmp/.xrdp/xrdpapi_11'
    ])
    expect(xrdpSockets({ DISPLAY: ':11.0', XRDP_SOCKET_PATH: '/x' }, 1000)[0]).toBe('/x/xrdpapi_11')
    expect(xrdpSockets({ DISPLAY: '../../etc' }, 1000)).toEqual([])
  })

  it('is not believed where somebody else has put a socket into its place', () => {
    expect(ownSocket([path(folder, 'xrdpapi_11')], UID)).toBe(path(folder, 'xrdpapi_11'))
    expect(ownSocket([path(folder, 'xrdpapi_11')], UID + 1)).toBeUndefined()
    expect(ownSocket(['/etc/passwd', path(folder, 'nothing')], UID)).toBeUndefined()
  })

  it('is not looked for outside a session, and missed inside one', async () => {
    const outside = await createTransport({ env: { DISPLAY: ':0' }, uid: UID }).available()
    expect(!outside.ok && english(outside.why)).toContain('not a remote desktop')
    const without = await createTransport({ env: { ...env, XRDP_SOCKET_PATH: '/nonexistent', DISPLAY: ':99' }, uid: UID }).available()
    expect(!without.ok && english(without.why)).toContain('does not run in this remote desktop')
    await expect(transport().available()).resolves.toEqual({ ok: true })
  })
})
