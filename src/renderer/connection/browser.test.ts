import { createHmac, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openConnection } from './index.ts'
import type { ConnectionState } from './index.ts'

/** A WebSocket that does what the test says: at first it neither opens nor closes. */
class Socket extends EventTarget {
  static readonly OPEN = 1
  static readonly all: Socket[] = []
  readonly readyState = Socket.OPEN
  readonly protocols: readonly string[]
  closed = false
  constructor(_address: string, protocols: readonly string[]) {
    super()
    this.protocols = protocols
    Socket.all.push(this)
  }
  send(): void {
    // Nobody reads it.
  }
  close(): void {
    this.closed = true
  }
  /** What the other end says. */
  says(data: string): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
  /** The other end refuses, is gone, or resets the connection: a page learns no more than that. */
  ends(): void {
    this.dispatchEvent(new Event('close'))
  }
}

const TOKEN = 'a'.repeat(43)
const NEXT = 'b'.repeat(43)
/** A program that shows each window that it is the one of before. */
class Program {
  readonly #key = randomBytes(32).toString('base64url')
  readonly port: number
  constructor(port = 4000) {
    this.port = port
  }
  welcomes(socket: Socket): void {
    const nonce = socket.protocols.find((name) => name.startsWith('nonce.'))?.slice('nonce.'.length)
    const proof = (): number[] => [...createHmac('sha256', this.#key).update(`window\n${this.port}\n${nonce}`).digest()]
    socket.says(JSON.stringify({ nextToken: NEXT, ...(nonce === undefined ? { key: this.#key } : { proof: proof() }) }))
  }
}
const newest = (): Socket => {
  const socket = Socket.all.at(-1)
  if (socket === undefined) throw new Error('no connection was tried')
  return socket
}
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)
/** What the page works out takes real turns of the loop. */
async function become(wanted: () => boolean): Promise<void> {
  for (let turns = 0; turns < 10_000 && !wanted(); turns += 1) await new Promise<void>((resolve) => void setImmediate(resolve))
  expect(wanted()).toBe(true)
}

function seeking(hash = `#${TOKEN}`) {
  const stored = new Map<string, string>()
  vi.stubGlobal('WebSocket', Socket)
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value)
  })
  const location = { protocol: 'http:', host: '127.0.0.1:4000', port: '4000', hash, pathname: '/' }
  vi.stubGlobal('window', { location, history: { replaceState: () => (location.hash = '') } })
  const states: ConnectionState[] = []
  const connected = vi.fn<() => void>()
  openConnection({ state: (state) => void states.push(state), connected })
  return { states, connected, token: () => newest().protocols.find((name) => name.startsWith('token.')) }
}

/** Whoever listens treats each try alike, until so much time has passed; answers how many tries there were. */
async function whoever(milliseconds: number, treats: (socket: Socket) => void): Promise<number> {
  const before = Socket.all.length
  let treated = before
  for (let passed = 0; passed < milliseconds; passed += 50) {
    for (const socket of Socket.all.slice(treated)) treats(socket)
    treated = Socket.all.length
    await later(50)
  }
  return Socket.all.length - before
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => {
  Socket.all.length = 0
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("the window's way to the browser host", () => {
  it('shows the token of the address once, and after that the one that it was given', async () => {
    const { states, connected, token } = seeking()
    const program = new Program()
    expect(token()).toBe(`token.${TOKEN}`)
    program.welcomes(newest())
    await become(() => connected.mock.calls.length === 1)
    newest().ends()
    await later(250)
    expect(token()).toBe(`token.${NEXT}`)
    program.welcomes(newest())
    await become(() => connected.mock.calls.length === 2)
    await later(60_000)
    expect(states).toEqual(['connecting', 'connected', 'lost', 'connected'])
  })

  it.each([
    ['refuses, resets or is not there', (socket: Socket) => socket.ends()],
    ['neither accepts nor refuses', () => undefined],
    ['answers as no Sidecheck does', (socket: Socket) => socket.says('{"hello":"world"}')],
    ['is another Sidecheck', (socket: Socket) => new Program().welcomes(socket)],
    ['gives a key of its own', (socket: Socket) => socket.says(JSON.stringify({ nextToken: NEXT, key: 'k'.repeat(43) }))]
  ])('takes its program for ended within fifteen seconds where whoever is at its port %s', async (_, treats) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { states } = seeking()
    const program = new Program()
    program.welcomes(newest())
    await become(() => states.at(-1) === 'connected')
    newest().ends()
    expect(await whoever(15_000, treats)).toBeGreaterThan(2)
    expect([...new Set(states)]).toEqual(['connecting', 'connected', 'lost', 'ended'])
    // Trying goes on, with one connection at a time.
    expect(Socket.all.slice(1, -1).every(({ closed }) => closed)).toBe(true)
    const before = Socket.all.length
    while (Socket.all.length === before) await later(50)
    program.welcomes(newest())
    await become(() => states.at(-1) === 'connected')
  })

  it('never says that a program has ended which it has not reached', async () => {
    const { states } = seeking()
    await whoever(15_000, (socket) => socket.ends())
    expect([...new Set(states)]).toEqual(['connecting', 'unreached'])
  })

  it('hears nothing of a welcome that comes after its time', async () => {
    const { connected } = seeking()
    const late = newest()
    await later(5000)
    expect(late.closed).toBe(true)
    new Program().welcomes(late)
    await later(0)
    for (let turns = 0; turns < 100; turns += 1) await new Promise<void>((resolve) => void setImmediate(resolve))
    expect(connected).not.toHaveBeenCalled()
  })

  it('asks nobody without a token, and says so at once', async () => {
    const { states } = seeking('')
    await later(0)
    expect(states).toEqual(['connecting', 'unreached'])
    expect(Socket.all).toEqual([])
  })
})
