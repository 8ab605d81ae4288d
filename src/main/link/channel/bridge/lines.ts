import type { Socket } from 'node:net'

/** A line of the handshake is below 200 bytes. */
const MAX_LINE = 512

/**
 * The next line from a socket, as JSON. What stands behind it stays in the socket. Rejects when it takes too long, is too long, is
 * no JSON, or the socket ends.
 */
export function nextLine(socket: Socket, limitMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let line = Buffer.alloc(0)
    const settle = (error?: Error): void => {
      clearTimeout(limit)
      socket.off('readable', readable).off('close', closed).off('error', settle)
      if (error !== undefined) return reject(error)
      try {
        resolve(JSON.parse(line.toString('utf8')))
      } catch (cause) {
        reject(new Error('a line that is not JSON', { cause }))
      }
    }
    const closed = (): void => settle(new Error('it was closed'))
    const limit = setTimeout(() => settle(new Error('it says nothing')), limitMs)
    const readable = (): void => {
      for (let piece: Buffer | null; (piece = socket.read() as Buffer | null) !== null;) {
        const end = piece.indexOf(0x0a)
        line = Buffer.concat([line, end < 0 ? piece : piece.subarray(0, end)])
        if (line.length > MAX_LINE) return settle(new Error('a line that is too long'))
        if (end < 0) continue
        if (end + 1 < piece.length) socket.unshift(piece.subarray(end + 1))
        return settle()
      }
    }
    socket.on('readable', readable).on('close', closed).on('error', settle)
    if (socket.destroyed) closed()
    else readable()
  })
}

export const sendLine = (socket: Socket, value: object): void => void socket.write(`${JSON.stringify(value)}\n`)
