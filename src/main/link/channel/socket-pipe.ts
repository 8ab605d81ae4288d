import type { Socket } from 'node:net'
import type { Pipe } from './pipe.ts'

/** A connected socket as a pipe. */
export function socketPipe(socket: Socket): Pipe {
  let open = true
  let why = 'it was closed'
  return {
    write: (bytes) => open && socket.write(bytes),
    listen({ bytes, drained, ended }) {
      socket.on('data', (piece) => open && bytes(piece))
      socket.on('drain', () => open && drained())
      socket.on('error', (error) => (why = error.message))
      socket.on('close', () => {
        if (!open) return
        open = false
        ended(why)
      })
      // A socket that has ended before anybody listened tells nobody any more.
      if (socket.destroyed) setImmediate(() => open && ((open = false), ended(why)))
    },
    end() {
      open = false
      // What was written goes out; whoever does not take it does not hold us.
      socket.on('error', () => undefined)
      socket.end()
      setTimeout(() => socket.destroy(), END_MS).unref()
    }
  }
}

const END_MS = 500
