import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readAtr } from './fake-pcscd-wire.ts'
import {
  establishAnswer,
  listAnswer,
  NAME_PLACE,
  readXrdpRequest,
  releaseAnswer,
  statusAnswer,
  type XrdpRequest,
  type XrdpState
} from './fake-xrdp-wire.ts'

const EMPTY = 0x10
const PRESENT = 0x20
const CHANGED = 0x02
const DISPLAY = ':10.0'

/**
 * code: answers with the code of another request. huge: says that the answer is 256 MiB long. many: says that there are 4096
 * readers. noise: answers with random bytes. short: breaks off in the middle and hangs up. twice: sends every answer two times.
 * atr: an ATR longer than its place. name: a name without its end. forgets: lists readers and tells no state.
 */
export type XrdpFault = 'code' | 'huge' | 'many' | 'noise' | 'short' | 'twice' | 'atr' | 'name' | 'forgets'

export interface FakeXrdp {
  socket: string
  /** What xrdp sets in its session. */
  env: { XRDP_SESSION: string; DISPLAY: string; HOME: string }
  addReader(name: string): void
  removeReader(name: string): void
  /** @param atr hexadecimal digits */
  insertCard(reader: string, atr: string): void
  removeCard(reader: string): void
  /** From now on nobody gets an answer, as where the client does not redirect smart cards; switched off, only new questions get one. */
  hang(on: boolean): void
  misbehave(fault: XrdpFault | undefined): void
  /** Fails every request of a kind with this status. */
  refuse(ask: XrdpRequest['ask'], status: number | undefined): void
  /** How many connections are open, and how many contexts on them. */
  open(): { connections: number; contexts: number }
  /** How many requests have come. */
  requests(): number
  /** Ends the server and takes its socket away. */
  kill(): Promise<void>
  /** Ends the server as a crash does: the socket's file stays. */
  crash(): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
}

interface Reader {
  name: string
  events: number
  atr: Buffer | undefined
}

interface Client {
  socket: Socket
  pending: Buffer
  contexts: Set<number>
}

/**
 * xrdp's channel server as a program in its session sees it, with the readers of a client. What the real one must not be sent (a
 * card opened, too many readers, an unknown code) ends that connection and makes stop() reject.
 * @param options.display the session's screen as DISPLAY names it, where there is to be a real one.
 */
export async function startFakeXrdp(options: { readers: readonly string[]; display?: string }): Promise<FakeXrdp> {
  const home = await mkdtemp(join(tmpdir(), 'sidecheck-xrdp-'))
  const display = options.display ?? DISPLAY
  const path = join(home, `.pcsc${/^:(\d+)/.exec(display)?.[1] ?? ''}`, 'pcscd.comm')
  const readers: Reader[] = []
  const clients = new Set<Client>()
  const failures: Error[] = []
  const refusals = new Map<XrdpRequest['ask'], number>()
  let server: Server | undefined
  let hung = false
  let fault: XrdpFault | undefined
  let nextContext = 1
  let requests = 0

  const place = (name: string): Reader => {
    const found = readers.find((reader) => reader.name === name)
    if (found === undefined) throw new Error(`there is no reader ${JSON.stringify(name)}`)
    return found
  }

  const stateOf = (name: Buffer, current: number): XrdpState => {
    const reader = readers.find((one) =>
      Buffer.from(one.name)
        .subarray(0, NAME_PLACE - 1)
        .equals(name)
    )
    if (reader === undefined) return { current, event: 0, atr: Buffer.alloc(0) }
    const flags = reader.atr === undefined ? EMPTY : PRESENT
    return { current, event: (reader.events << 16) | CHANGED | flags, atr: reader.atr ?? Buffer.alloc(0) }
  }

  function answerTo(client: Client, request: XrdpRequest): Buffer {
    const status = refusals.get(request.ask) ?? 0
    if (request.ask !== 'establish' && !client.contexts.has(request.context))
      throw new Error(`context ${request.context} is not of this connection`)
    switch (request.ask) {
      case 'establish': {
        const context = nextContext++
        if (status === 0) client.contexts.add(context)
        return establishAnswer(status === 0 ? context : 0, status)
      }
      case 'release':
        client.contexts.delete(request.context)
        return releaseAnswer(status)
      case 'list':
        return listAnswer(status === 0 && request.room > 0 ? readers.map(({ name }) => Buffer.from(name)) : [], status)
      case 'status':
        if (request.timeout !== 0) throw new Error(`a status request that waits ${request.timeout} ms`)
        return statusAnswer(
          status === 0 && fault !== 'forgets' ? request.readers.map(({ name, current }) => stateOf(name, current)) : [],
          status
        )
      default:
        return request satisfies never
    }
  }

  /** What a fault makes of an answer; the one it is about only, where it is about one. */
  function spoil(bytes: Buffer, ask: XrdpRequest['ask']): Buffer {
    const spoilt = Buffer.from(bytes)
    if (fault === 'code') spoilt.writeUInt32LE(9, 4)
    if (fault === 'huge') spoilt.writeUInt32LE(0x1000_0000, 0)
    if (fault === 'noise') return Buffer.from(Array.from({ length: 64 }, () => Math.floor(Math.random() * 256)))
    if (fault === 'many' && ask === 'list') spoilt.writeUInt32LE(4096, 12)
    if (fault === 'name' && ask === 'list') spoilt.fill(0x41, 16, 16 + NAME_PLACE)
    if (fault === 'atr' && ask === 'status') spoilt.writeUInt32LE(0xffff_ffff, 8 + 4 + 8)
    return fault === 'twice' ? Buffer.concat([spoilt, spoilt]) : spoilt
  }

  function serve(client: Client): void {
    try {
      for (let next = readXrdpRequest(client.pending); next !== undefined; next = readXrdpRequest(client.pending)) {
        client.pending = client.pending.subarray(next.length)
        requests++
        if (hung) continue
        const bytes = spoil(answerTo(client, next.request), next.request.ask)
        if (fault === 'short') client.socket.end(bytes.subarray(0, bytes.length - 2))
        else client.socket.write(bytes)
      }
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)))
      client.socket.destroy()
    }
  }

  async function listen(): Promise<void> {
    const listening = createServer((socket) => {
      const client: Client = { socket, pending: Buffer.alloc(0), contexts: new Set() }
      clients.add(client)
      socket.on('data', (bytes) => {
        client.pending = Buffer.concat([client.pending, bytes])
        serve(client)
      })
      socket.on('close', () => clients.delete(client))
      // A client that gave up resets its connection, which is no fault of the server.
      socket.on('error', () => socket.destroy())
    })
    await rm(path, { force: true })
    await mkdir(dirname(path), { recursive: true })
    await new Promise<void>((resolve, reject) => listening.once('error', reject).listen(path, resolve))
    server = listening
  }

  async function kill(): Promise<void> {
    const ending = server
    server = undefined
    for (const { socket } of clients) socket.destroy()
    if (ending !== undefined) await new Promise((resolve) => ending.close(resolve))
  }

  function addReader(name: string): void {
    if (readers.some((reader) => reader.name === name)) throw new Error(`there is a reader ${JSON.stringify(name)} already`)
    if (readers.length === 16) throw new Error('xrdp has room for 16 readers')
    readers.push({ name, events: 0, atr: undefined })
  }

  options.readers.forEach(addReader)
  await listen()
  return {
    socket: path,
    env: { XRDP_SESSION: '1', DISPLAY: display, HOME: home },
    addReader,
    removeReader: (name) => void readers.splice(readers.indexOf(place(name)), 1),
    insertCard(name, atr) {
      const reader = place(name)
      if (reader.atr !== undefined) throw new Error(`there is a card in ${JSON.stringify(name)} already`)
      Object.assign(reader, { atr: readAtr(atr), events: reader.events + 1 })
    },
    removeCard(name) {
      const reader = place(name)
      if (reader.atr === undefined) throw new Error(`there is no card in ${JSON.stringify(name)}`)
      Object.assign(reader, { atr: undefined, events: reader.events + 1 })
    },
    hang(on) {
      hung = on
    },
    misbehave(how) {
      fault = how
    },
    refuse(ask, status) {
      if (status === undefined) refusals.delete(ask)
      else refusals.set(ask, status)
    },
    open: () => ({ connections: clients.size, contexts: [...clients].reduce((sum, { contexts }) => sum + contexts.size, 0) }),
    requests: () => requests,
    kill,
    async crash() {
      // Closing a server removes its socket from where it was made.
      await rename(path, `${path}.left`)
      await kill()
      await rename(`${path}.left`, path)
    },
    restart: listen,
    async stop() {
      await kill()
      await rm(home, { recursive: true })
      const messages = failures.map(({ message }) => message).join('; ')
      if (failures.length > 0) throw new AggregateError(failures, `the fake xrdp got what xrdp must not be sent: ${messages}`)
    }
  }
}
