import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { frameBytes, greetingBytes } from '../../../core/link/stream.ts'
import type { Channel } from '../../../shared/wire.ts'
import { Endpoint } from './endpoint.ts'
import type { EndpointOptions } from './endpoint.ts'
import type { Pipe, PipeListener } from './pipe.ts'

/** A pipe in memory. What is written at one end comes out at the other one, in pieces of the given length, while `flows`. */
class Line {
  flows = true
  /** Whether writers are told to wait. */
  full = false
  piece = 1000
  readonly ended: string[] = []
  readonly #listeners: (PipeListener | undefined)[] = [undefined, undefined]

  end(side: 0 | 1): Pipe {
    return {
      write: (bytes) => {
        const copy = Buffer.from(bytes)
        if (this.flows) queueMicrotask(() => this.inject(side === 0 ? 1 : 0, copy))
        return !this.full
      },
      listen: (listener) => void (this.#listeners[side] = listener),
      end: () => void this.ended.push(String(side))
    }
  }

  inject(side: 0 | 1, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += this.piece) this.#listeners[side]?.bytes(bytes.subarray(at, at + this.piece))
  }

  drain(): void {
    this.full = false
    for (const listener of this.#listeners) listener?.drained()
  }

  break(side: 0 | 1): void {
    this.#listeners[side]?.ended('it broke')
  }
}

interface End {
  endpoint: Endpoint
  channels: Channel[]
  texts: unknown[]
  refusals: string[]
  ends: string[]
  closed: number
}

function endOn(line: Line, side: 0 | 1, more: Partial<EndpointOptions> = {}): End {
  const end: Omit<End, 'endpoint'> = { channels: [], texts: [], refusals: [], ends: [], closed: 0 }
  const endpoint = new Endpoint({
    pipe: line.end(side),
    begins: side === 0,
    connected: (channel) => {
      end.channels.push(channel)
      channel.onMessage((text) => end.texts.push(text))
      channel.onClose(() => (end.closed += 1))
    },
    refused: (why) => end.refusals.push(why),
    ended: (why) => end.ends.push(why),
    log: () => undefined,
    ...more
  })
  return Object.assign(end, { endpoint })
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

describe('two ends of a live connection', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  const both = async (line = new Line()): Promise<{ line: Line; session: End; local: End }> => {
    const local = endOn(line, 1)
    const session = endOn(line, 0)
    await pass(10)
    expect([session.channels.length, local.channels.length]).toEqual([1, 1])
    return { line, session, local }
  }

  it('carry texts both ways, the largest ones too, in any pieces', async () => {
    const { line, session, local } = await both()
    line.piece = 7
    session.channels[0]?.post('from the session')
    local.channels[0]?.post('€'.repeat(100_000))
    await pass(1)
    expect(local.texts).toEqual(['from the session'])
    expect(session.texts).toEqual(['€'.repeat(100_000)])
  })

  it('are not connected by a pipe that takes everything and gives nothing', async () => {
    const line = new Line()
    line.flows = false
    const session = endOn(line, 0)
    await pass(20_000)
    expect(session.channels).toEqual([])
    session.endpoint.close()
  })

  it('are not connected by a pipe that sends everything back', async () => {
    let listener: PipeListener | undefined
    const mirror: Pipe = {
      write: (bytes) => {
        queueMicrotask(() => listener?.bytes(bytes))
        return true
      },
      listen: (given) => (listener = given),
      end: () => undefined
    }
    const session = endOn(new Line(), 0, { pipe: mirror })
    await pass(5000)
    expect(session.channels).toEqual([])
    session.endpoint.close()
  })

  it('find each other behind what an earlier connection has left in the pipe', async () => {
    const line = new Line()
    const local = endOn(line, 1)
    line.inject(
      1,
      Buffer.concat([Buffer.from('rest of something'), frameBytes('first', 5, 6, new Uint8Array(30)), Buffer.from([0x93, 0x53])])
    )
    const session = endOn(line, 0)
    await pass(1000)
    expect([session.channels.length, local.channels.length]).toEqual([1, 1])
    expect(local.texts).toEqual([])
  })

  it('stay connected while nobody says anything', async () => {
    const { session, local } = await both()
    await pass(60_000)
    expect([session.closed, local.closed]).toEqual([0, 0])
  })

  it('notice within six seconds that nothing comes any more, and the one that waits can be greeted again', async () => {
    const { line, session, local } = await both()
    line.flows = false
    await pass(6500)
    expect([session.closed, local.closed]).toEqual([1, 1])
    expect(session.ends).toEqual(['the other end is silent'])
    expect(local.ends).toEqual([])
    line.flows = true
    const again = endOn(line, 0)
    await pass(100)
    expect([again.channels.length, local.channels.length]).toEqual([1, 2])
  })

  it('are told at once when the other one closes', async () => {
    const { session, local } = await both()
    session.channels[0]?.close('enough')
    await pass(1)
    expect(local.closed).toBe(1)
    expect(session.ends).toEqual(['enough'])
  })

  it('begin anew when one of them was started anew', async () => {
    const { line, local } = await both()
    const second = endOn(line, 0)
    await pass(10)
    expect(local.closed).toBe(1)
    expect(local.channels.length).toBe(2)
    second.channels[0]?.post('it is me now')
    await pass(1)
    expect(local.texts).toEqual(['it is me now'])
  })

  it('end a connection in which anything was damaged', async () => {
    const { line, session, local } = await both()
    line.inject(1, Buffer.from('this is no frame, and long enough to be none'))
    await pass(1)
    expect(local.closed).toBe(1)
    await pass(10)
    expect(session.closed).toBe(1)
  })

  it('hear nothing of frames that are meant for others', async () => {
    const { line, local } = await both()
    line.inject(1, frameBytes('first', 5, 6, new Uint8Array([1, 0, 0, 0, 65])))
    line.inject(1, frameBytes('bye', 5, 6))
    await pass(1)
    expect([local.texts, local.closed]).toEqual([[], 0])
  })

  it('say which of them is too old', async () => {
    const line = new Line()
    const local = endOn(line, 1)
    line.inject(1, frameBytes('hello', 77, 0, greetingBytes({ format: 9, oldest: 9 })))
    await pass(1)
    expect([local.refusals, local.channels]).toEqual([['they-are-newer'], []])
  })

  it('say that they are busy, and come together when they are not any more', async () => {
    const line = new Line()
    const local = endOn(line, 1)
    local.endpoint.hold(true)
    const session = endOn(line, 0)
    await pass(1200)
    expect(session.refusals[0]).toBe('busy')
    expect(local.channels).toEqual([])
    local.endpoint.hold(false)
    await pass(600)
    expect([session.channels.length, local.channels.length]).toEqual([1, 1])
  })

  it('wait while the pipe is full, tell what waits, and call back when it is gone', async () => {
    const { line, session, local } = await both()
    const channel = session.channels[0]
    line.full = true
    channel?.post('a'.repeat(20_000))
    channel?.post('b'.repeat(5 * 1024 * 1024))
    expect(channel?.backlog?.()).toBeGreaterThan(5 * 1024 * 1024)
    let caughtUp = 0
    channel?.onCaughtUp?.(() => (caughtUp += 1))
    line.drain()
    await pass(1)
    expect([caughtUp, channel?.backlog?.()]).toEqual([1, 0])
    expect(local.texts.map((text) => String(text).length)).toEqual([20_000, 5 * 1024 * 1024])
  })

  it('give up one that does not read, before the memory is full', async () => {
    const { line, session } = await both()
    line.full = true
    const text = 'a'.repeat(8 * 1024 * 1024)
    for (let count = 0; count < 10; count += 1) session.channels[0]?.post(text)
    expect(session.ends).toEqual(['the other end does not read'])
  })

  it('take what sends without end for somebody else, in bounded memory and time', async () => {
    const line = new Line()
    const local = endOn(line, 1)
    line.piece = 64 * 1024
    const hostile = Buffer.concat(Array.from({ length: 4000 }, () => frameBytes('more', 1, 2, new Uint8Array(8192)).subarray(0, 19)))
    collectGarbage()
    const before = process.memoryUsage().arrayBuffers
    for (let count = 0; count < 200; count += 1) line.inject(1, hostile)
    expect(local.ends).toEqual(['what comes is not from Sidecheck'])
    const plain = endOn(line, 1)
    for (let count = 0; count < 1000; count += 1) line.inject(1, Buffer.alloc(64 * 1024, 0x41))
    expect(plain.ends).toEqual([])
    // What is held counts, not what nobody has collected yet: the memory of buffers is given back a moment after their collection.
    await vi.waitFor(() => {
      collectGarbage()
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024)
    })
  })

  it('tell that the pipe has ended', async () => {
    const { line, session } = await both()
    line.break(0)
    expect([session.closed, session.ends]).toEqual([1, ['it broke']])
    session.channels[0]?.post('dropped')
  })
})

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}
