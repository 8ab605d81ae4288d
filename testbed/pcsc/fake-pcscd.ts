import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SmartcardBed } from './bed.ts'
import {
  checkReaderName,
  COMMAND,
  encodeReaders,
  encodeWords,
  MAX_READERS,
  READER_STATE,
  readAtr,
  readRequest,
  VERSION,
  type Request,
  type WireReader
} from './fake-pcscd-wire.ts'

const SUCCESS = 0
const INVALID_HANDLE = 0x80100003
const CANCELLED = 0x80100002
const SERVICE_STOPPED = 0x8010001e

/** How a card lies in the reader and who uses it. */
export interface CardUse {
  /** The card does not answer. */
  mute?: boolean
  exclusive?: boolean
  /** How many programs share the card. */
  inUse?: number
}

/**
 * version: says that it speaks another protocol, as pcscd does to a client that is too new.
 * garbage: answers the question for the readers with too few bytes and hangs up.
 */
export type ProtocolFault = 'version' | 'garbage'

export interface FakePcscd extends SmartcardBed {
  addReader(name: string): void
  removeReader(name: string): void
  setState(reader: string, use: CardUse): void
  /** From now on nobody gets an answer; switched off, everybody gets the answers he waits for. */
  hang(on: boolean): void
  /** How many clients have asked something and got no answer. */
  unanswered(): number
  /** Answers every new client with this return code (0x8010006A is what polkit's refusal looks like); undefined: as usual. */
  refuse(code: number | undefined): void
  misbehave(fault: ProtocolFault | undefined): void
}

interface ReaderPlace {
  name: string
  events: number
  atr: Buffer | undefined
  use: Required<CardUse>
}

interface Client {
  socket: Socket
  pending: Buffer
  contexts: Set<number>
  waiting: boolean
}

const FREE: Required<CardUse> = { mute: false, exclusive: false, inUse: 0 }

function toWire({ name, events, atr, use }: ReaderPlace): WireReader {
  const { absent, present, swallowed, powered, negotiable } = READER_STATE
  const state = atr === undefined ? absent : use.mute ? present | swallowed : present | powered | negotiable
  return {
    name,
    eventCounter: events,
    state,
    sharing: use.exclusive ? -1 : use.inUse,
    atr: atr === undefined || use.mute ? Buffer.alloc(0) : atr
  }
}

/**
 * A smart card daemon in this process, for the real libpcsclite in other processes (its calls block, so never in this one).
 * It lists readers and tells of changes; a request it does not know ends that connection and makes stop() reject.
 * @param options.socket where to listen; a folder of its own when it is not given
 */
export async function startFakePcscd(options: { socket?: string; readers: readonly string[] }): Promise<FakePcscd> {
  const folder = options.socket === undefined ? await mkdtemp(join(tmpdir(), 'sidecheck-pcscd-')) : undefined
  const path = options.socket ?? join(folder ?? '', 'pcscd.comm')
  const readers: ReaderPlace[] = []
  const clients = new Set<Client>()
  const failures: Error[] = []
  let server: Server | undefined
  let hung = false
  let refusal: number | undefined
  let fault: ProtocolFault | undefined
  let nextContext = 1

  const place = (name: string): ReaderPlace => {
    const found = readers.find((reader) => reader.name === name)
    if (found === undefined) throw new Error(`there is no reader ${JSON.stringify(name)}`)
    return found
  }

  /** Something is different now: everybody who waits is told once, and asks again. */
  function signal(): void {
    if (hung) return
    for (const client of clients) {
      if (!client.waiting) continue
      client.waiting = false
      client.socket.write(encodeWords(0, SUCCESS))
    }
  }

  function cancel(context: number): number {
    for (const client of clients) {
      if (!client.contexts.has(context)) continue
      if (client.waiting) client.socket.write(encodeWords(0, CANCELLED))
      client.waiting = false
      return SUCCESS
    }
    return INVALID_HANDLE
  }

  function answer(client: Client, { command, body }: Request): void {
    const { socket } = client
    switch (command) {
      case COMMAND.version:
        if (fault === 'version') socket.write(encodeWords(VERSION.major, VERSION.minor - 3, SERVICE_STOPPED))
        else socket.write(encodeWords(VERSION.major, VERSION.minor, SUCCESS))
        return
      case COMMAND.establish: {
        const context = nextContext++
        if (refusal === undefined) client.contexts.add(context)
        socket.write(encodeWords(body.readUInt32LE(0), refusal === undefined ? context : 0, refusal ?? SUCCESS))
        return
      }
      case COMMAND.release: {
        const context = body.readUInt32LE(0)
        socket.write(encodeWords(context, client.contexts.delete(context) ? SUCCESS : INVALID_HANDLE))
        return
      }
      case COMMAND.cancel: {
        const context = body.readUInt32LE(0)
        socket.write(encodeWords(context, cancel(context)))
        return
      }
      case COMMAND.readers:
      case COMMAND.wait: {
        const states = encodeReaders(readers.map(toWire))
        if (fault === 'garbage') socket.end(states.subarray(0, 100))
        else socket.write(states)
        client.waiting = command === COMMAND.wait
        return
      }
      case COMMAND.stopWaiting:
        // Who was told of a change in the meantime has his answer already.
        if (client.waiting) socket.write(encodeWords(0, SUCCESS))
        client.waiting = false
        return
      default:
        command satisfies never
    }
  }

  function serve(client: Client): void {
    try {
      for (let next = readRequest(client.pending); next !== undefined; next = readRequest(client.pending)) {
        client.pending = client.pending.subarray(next.length)
        answer(client, next.request)
      }
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)))
      client.socket.destroy()
    }
  }

  function accept(socket: Socket): void {
    const client: Client = { socket, pending: Buffer.alloc(0), contexts: new Set(), waiting: false }
    clients.add(client)
    socket.on('data', (bytes) => {
      client.pending = Buffer.concat([client.pending, bytes])
      if (!hung) serve(client)
    })
    socket.on('close', () => clients.delete(client))
    // A client that was killed resets its connection, which is no fault of the daemon.
    socket.on('error', () => socket.destroy())
  }

  async function listen(): Promise<void> {
    const listening = createServer(accept)
    await new Promise<void>((resolve, reject) => listening.once('error', reject).listen(path, resolve))
    server = listening
  }

  async function kill(): Promise<void> {
    const ending = server
    server = undefined
    for (const { socket } of clients) socket.destroy()
    if (ending !== undefined) await new Promise((resolve) => ending.close(resolve))
  }

  /** Changes a reader and tells of it. */
  function change(name: string, edit: (reader: ReaderPlace) => void): void {
    const reader = place(name)
    edit(reader)
    signal()
  }

  function addReader(name: string): void {
    checkReaderName(name)
    if (readers.some((reader) => reader.name === name)) throw new Error(`there is a reader ${JSON.stringify(name)} already`)
    if (readers.length === MAX_READERS) throw new Error(`pcscd has room for ${MAX_READERS} readers`)
    readers.push({ name, events: 0, atr: undefined, use: FREE })
    signal()
  }

  options.readers.forEach(addReader)
  await listen()
  return {
    socket: path,
    addReader,
    removeReader(name) {
      readers.splice(readers.indexOf(place(name)), 1)
      signal()
    },
    async insertCard(name, atr) {
      const bytes = readAtr(atr)
      change(name, (reader) => {
        if (reader.atr !== undefined) throw new Error(`there is a card in ${JSON.stringify(name)} already`)
        Object.assign(reader, { atr: bytes, events: reader.events + 1 })
      })
    },
    async removeCard(name) {
      change(name, (reader) => {
        if (reader.atr === undefined) throw new Error(`there is no card in ${JSON.stringify(name)}`)
        Object.assign(reader, { atr: undefined, use: FREE, events: reader.events + 1 })
      })
    },
    setState(name, use) {
      change(name, (reader) => {
        if (reader.atr === undefined) throw new Error(`there is no card in ${JSON.stringify(name)}`)
        reader.use = { ...reader.use, ...use }
      })
    },
    hang(on) {
      hung = on
      if (on) return
      for (const client of clients) serve(client)
      signal()
    },
    unanswered: () => [...clients].filter(({ pending }) => pending.length > 0).length,
    refuse(code) {
      refusal = code
    },
    misbehave(how) {
      fault = how
    },
    kill,
    restart: listen,
    async stop() {
      await kill()
      if (folder !== undefined) await rm(folder, { recursive: true })
      const messages = failures.map(({ message }) => message).join('; ')
      if (failures.length > 0) throw new AggregateError(failures, `the fake pcscd got what it does not know: ${messages}`)
    }
  }
}
