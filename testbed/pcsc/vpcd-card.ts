import { once } from 'node:events'
import { connect } from 'node:net'

/** What vpcd asks of a card, as the only byte of a message. Anything longer is a command for the card's programs. */
const REQUEST = { off: 0x00, on: 0x01, reset: 0x02, atr: 0x04 } as const
/** ISO 7816-4: instruction code not supported. This card has no program on it. */
const NOT_SUPPORTED = Buffer.from([0x6d, 0x00])

function frame(payload: Buffer): Buffer {
  const message = Buffer.alloc(2 + payload.length)
  message.writeUInt16BE(payload.length, 0)
  payload.copy(message, 2)
  return message
}

function answerTo(request: Buffer, atr: Buffer): Buffer | undefined {
  if (request.length !== 1) return frame(NOT_SUPPORTED)
  switch (request[0]) {
    case REQUEST.atr:
      return frame(atr)
    case REQUEST.off:
    case REQUEST.on:
    case REQUEST.reset:
      return undefined
    default:
      return frame(NOT_SUPPORTED)
  }
}

export interface VirtualCard {
  /** Takes the card out. */
  remove(): Promise<void>
}

/** Puts a card into the slot that waits at a local TCP port. The card stays there as long as its connection. */
export async function insertVirtualCard(port: number, atr: Buffer): Promise<VirtualCard> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  await once(socket, 'connect')
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  let pending = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    pending = Buffer.concat([pending, bytes])
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const end = 2 + pending.readUInt16BE(0)
      const answer = answerTo(pending.subarray(2, end), atr)
      pending = pending.subarray(end)
      if (answer !== undefined) socket.write(answer)
    }
  })
  // A killed daemon resets the connection; the bed knows that it killed it.
  socket.on('error', () => socket.destroy())
  return {
    async remove() {
      socket.end()
      socket.destroy()
      await closed
    }
  }
}
