import type { Socket } from 'node:net'
import { bed, connectTo } from './bed.ts'

const CARD_ATR = '3b8f8001804f0ca000000306030001000000006a'

/**
 * A virtual card: a client of vpcd's port. Connecting inserts it, closing pulls it. Each message is two bytes of
 * length and the content: one byte is a control (0 off, 1 on, 2 reset, 4 ATR), more is a command for the card.
 * https://frankmorgner.github.io/vsmartcard/virtualsmartcard/api.html
 */
export class VirtualCard {
  readonly atr = CARD_ATR
  readonly #socket: Socket
  #pending = Buffer.alloc(0)

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#receive(chunk))
  }

  static async insert(slot: 0 | 1 = 0): Promise<VirtualCard> {
    return new VirtualCard(await connectTo(bed().card + slot))
  }

  #receive(chunk: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, chunk])
    while (this.#pending.length >= 2) {
      const end = 2 + this.#pending.readUInt16BE()
      if (this.#pending.length < end) return
      this.#answer(this.#pending.subarray(2, end))
      this.#pending = this.#pending.subarray(end)
    }
  }

  #answer(message: Buffer): void {
    if (message.length === 1 && message[0] !== 4) return
    // A card without applications: the right ATR, and "file not found" for every command.
    const content = message.length === 1 ? Buffer.from(CARD_ATR, 'hex') : Buffer.from([0x6a, 0x82])
    const header = Buffer.alloc(2)
    header.writeUInt16BE(content.length)
    this.#socket.write(Buffer.concat([header, content]))
  }

  pull(): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.once('close', () => resolve())
      this.#socket.end()
    })
  }
}
