import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { until } from '../../../../../testbed/until.ts'
import { NativeError } from '../../../native/win32/errors.ts'
import type { Child } from '../../../processes/child.ts'
import { ChunkReader, hasHeader } from '../pdu.ts'
import { echoInChild, openInChild } from './child-pipe.ts'
import type { FromChannel, ToChannel } from './messages.ts'
import { MAX_AHEAD, serveChannel } from './serve.ts'
import type { NativeChannel } from './serve.ts'

/** CHANNEL_PDU_HEADER: the length of the whole message, flags. */
function withHeader(bytes: Buffer, flags = 3, length = bytes.length): Buffer {
  const header = Buffer.alloc(8)
  header.writeUInt32LE(length)
  header.writeUInt32LE(flags, 4)
  return Buffer.concat([header, bytes])
}

describe('what Windows reads from a channel', () => {
  it('has a header or not, as its first chunk shows', () => {
    const first = Buffer.from([0x93, 0x53, 0x43, 0x4c, 1, 2, 3, 4, 5])
    const headed = new ChunkReader()
    expect(headed.take(withHeader(first, 1, 5000))).toEqual(first)
    expect(headed.take(withHeader(Buffer.from('rest'), 2, 5000))).toEqual(Buffer.from('rest'))
    const plain = new ChunkReader()
    expect(plain.take(first)).toEqual(first)
    expect(plain.take(withHeader(first))).toEqual(withHeader(first))
  })

  it('is no header where its numbers cannot be one', () => {
    expect(hasHeader(withHeader(Buffer.from('abc'), 3, 4))).toBe(false)
    expect(hasHeader(withHeader(Buffer.from('abc'), 1, 2))).toBe(false)
    expect(hasHeader(withHeader(Buffer.from('abc'), 0x100, 3))).toBe(false)
    expect(hasHeader(Buffer.from('short'))).toBe(false)
    expect(hasHeader(Buffer.from('{"some":"text that is no header"}'))).toBe(false)
  })
})

/** A channel whose other end a test holds. */
class FakeChannel implements NativeChannel {
  readonly written: Buffer[] = []
  readonly toRead: (Buffer | NativeError)[] = []
  reads = 0
  closed = false
  /** Whether it sends back whatever is written, behind a header. */
  echoes = false

  read(): Buffer | undefined {
    this.reads += 1
    const next = this.toRead.shift()
    if (next instanceof NativeError) throw next
    return next
  }
  write(bytes: Buffer): void {
    this.written.push(Buffer.from(bytes))
    if (this.echoes) this.toRead.push(withHeader(bytes))
  }
  close(): void {
    this.closed = true
  }
}

/** The process without a process: what is sent is JSON, as it is between two. */
function childOver(channel: FakeChannel | NativeError, ready = true): Child & { killed: boolean; exit(code: number): void } {
  const listeners: ((message: unknown) => void)[] = []
  const exits: ((exit: { code: number | null; signal: string | null }) => void)[] = []
  const child = {
    killed: false,
    pid: 1,
    send: (message: object) => {
      if (!child.killed) setImmediate(() => receive(JSON.parse(JSON.stringify(message)) as ToChannel))
    },
    onMessage: (listener: (message: unknown) => void) => {
      listeners.push(listener)
      if (ready) setImmediate(() => listener({ type: 'ready' }))
    },
    onPrinted: () => undefined,
    onExit: (listener: (exit: { code: number | null; signal: string | null }) => void) => void exits.push(listener),
    kill: () => void (child.killed = true),
    letGo: () => undefined,
    exit: (code: number) => exits.forEach((listener) => listener({ code, signal: null }))
  }
  const receive = serveChannel({
    open: () => {
      if (channel instanceof NativeError) throw channel
      return channel
    },
    send: (message: FromChannel) => {
      if (!child.killed) setImmediate(() => listeners.forEach((listener) => listener(JSON.parse(JSON.stringify(message)))))
    }
  })
  return child
}

function listened(pipe: Awaited<ReturnType<typeof openInChild>>): { bytes: Buffer[]; ends: string[]; drains: number } {
  const heard = { bytes: [] as Buffer[], ends: [] as string[], drains: 0 }
  pipe.listen({
    bytes: (bytes) => heard.bytes.push(Buffer.from(bytes)),
    drained: () => (heard.drains += 1),
    ended: (why) => heard.ends.push(why)
  })
  return heard
}

describe('a channel in a process of its own', () => {
  it('carries bytes both ways, without the headers', async () => {
    const channel = new FakeChannel()
    const child = childOver(channel)
    channel.toRead.push(withHeader(Buffer.from('hello'), 3))
    const pipe = await openInChild(child, 'rdp2tcp', 1000)
    const heard = listened(pipe)
    pipe.write(Buffer.from('out'))
    await until('both', () => (heard.bytes.length > 0 && channel.written.length > 0) || undefined)
    expect([String(heard.bytes[0]), String(channel.written[0])]).toEqual(['hello', 'out'])
    pipe.end()
    expect(child.killed).toBe(true)
  })

  it('tells the code of an open that is refused', async () => {
    const child = childOver(new NativeError('WTSVirtualChannelOpenEx(rdp2tcp)', 1168))
    await expect(openInChild(child, 'rdp2tcp', 1000)).rejects.toMatchObject({ code: '0x00000490' })
    expect(child.killed).toBe(true)
  })

  it('ends with a read that fails, with its process, and is not waited for where that does not start', async () => {
    const channel = new FakeChannel()
    const first = listened(await openInChild(childOver(channel), 'rdp2tcp', 1000))
    channel.toRead.push(new NativeError('WTSVirtualChannelRead', 31))
    await until('the end', () => first.ends[0])
    expect(first.ends).toEqual([expect.stringContaining('ERROR_GEN_FAILURE')])
    const child = childOver(new FakeChannel())
    const second = listened(await openInChild(child, 'rdp2tcp', 1000))
    child.exit(3)
    expect(second.ends).toEqual(['the process ended: EXIT_3'])
    await expect(openInChild(childOver(new FakeChannel(), false), 'rdp2tcp', 20)).rejects.toMatchObject({ code: 'TIMEOUT' })
  })

  it('reads no further ahead than the program takes', async () => {
    const channel = new FakeChannel()
    const sent: FromChannel[] = []
    const receive = serveChannel({ open: () => channel, send: (message) => sent.push(message) })
    const chunk = Buffer.alloc(1600, 0x41)
    channel.read = () => chunk
    receive({ type: 'open', name: 'rdp2tcp' })
    const bytes = (): number => sent.filter(({ type }) => type === 'bytes').length * chunk.length
    await until('it to stop', () => bytes() >= MAX_AHEAD || undefined)
    const before = bytes()
    // It would read once a turn.
    for (let turns = 0; turns < 100; turns += 1) await turn()
    expect(bytes()).toBe(before)
    receive({ type: 'took', count: before })
    await until('it to go on', () => bytes() > before || undefined)
    channel.read = () => {
      throw new NativeError('WTSVirtualChannelRead', 6)
    }
    receive({ type: 'took', count: before })
    await until('its end', () => sent.find(({ type }) => type === 'failed'))
  })

  it('makes the writer wait while much is not written yet', async () => {
    const channel = new FakeChannel()
    const pipe = await openInChild(childOver(channel), 'rdp2tcp', 1000)
    const heard = listened(pipe)
    expect(pipe.write(Buffer.alloc(100_000))).toBe(true)
    expect(pipe.write(Buffer.alloc(200_000))).toBe(false)
    await until('room', () => heard.drains || undefined)
    pipe.end()
  })

  it('measures echoes where the client sends them back', async () => {
    const channel = new FakeChannel()
    channel.echoes = true
    expect(await echoInChild(childOver(channel), 'ECHO', 5, 1000, 1000)).toHaveLength(5)
    expect(channel.closed).toBe(true)
    expect(await echoInChild(childOver(new FakeChannel()), 'ECHO', 5, 20, 1000)).toEqual([])
    const refused = childOver(new NativeError('WTSVirtualChannelOpenEx(ECHO)', 31))
    await expect(echoInChild(refused, 'ECHO', 5, 20, 1000)).rejects.toMatchObject({ code: '0x0000001F' })
  })
})
