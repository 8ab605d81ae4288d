import type { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { FreeRdpInput } from './freerdp.ts'
import { knock } from './door.ts'
import { announced } from './place.ts'

/** How often the running copy is looked for, in milliseconds. */
const LOOK_MS = 300
/** What may wait for a copy that does not read, in bytes; beyond that it is let go and looked for again. */
const MAX_WAITING = 8 * 1024 * 1024

export interface JoinOptions {
  /** The machine's folder, where the running copy says where it waits. */
  folder: string
  input: Readable
  output: Writable
  lookMs?: number
  say(message: string): void
}

/**
 * Joins a channel, given by FreeRDP on standard input and output, to the running copy, for as long as the input lasts. Where no copy
 * runs it waits for one. The input is always read: FreeRDP writes from the thread that serves its whole connection, which would
 * stand still; what comes while nobody is joined is dropped, and the ends greet again.
 */
export async function join({ folder, input, output, lookMs = LOOK_MS, say }: JoinOptions): Promise<void> {
  let joined: Socket | undefined
  const ending = new AbortController()
  let wake = (): void => undefined
  const over = (): void => {
    ending.abort()
    joined?.destroy()
    wake()
  }
  const frames = new FreeRdpInput()
  input.on('data', (piece: Buffer) => {
    for (const bytes of frames.take(piece)) joined?.write(bytes)
    if (joined !== undefined && joined.writableLength > MAX_WAITING) joined.destroy(new Error('it does not read'))
  })
  input.on('end', over).on('close', over).on('error', over)
  output.on('error', over)
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, lookMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (ending.signal.aborted) wake()
    })
  let told = ''
  const tell = (message: string): void => {
    if (message !== told) say(message)
    told = message
  }
  while (!ending.signal.aborted) {
    try {
      const place = await announced(folder)
      if (place === undefined) tell('waiting for Sidecheck to be opened and its channel to be switched on')
      else {
        const socket = await knock(place)
        tell('joined')
        joined = socket
        if (ending.signal.aborted) socket.destroy()
        await carried(socket, output)
      }
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error))
    }
    joined = undefined
    if (!ending.signal.aborted) await pause()
  }
}

/** Gives out what comes from the copy, until the socket is closed. */
function carried(socket: Socket, output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const drained = (): void => void socket.resume()
    output.on('drain', drained)
    socket.on('data', (bytes) => {
      if (!output.write(bytes)) socket.pause()
    })
    const closed = (): void => {
      output.off('drain', drained)
      resolve()
    }
    socket.once('close', closed)
    if (socket.destroyed) closed()
  })
}
