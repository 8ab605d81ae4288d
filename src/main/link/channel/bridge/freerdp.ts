/**
 * What FreeRDP's rdp2tcp plug-in writes to the standard input of its program: before each message of the channel a uint32 with its
 * whole length, little-endian, then its bytes (channels/rdp2tcp/client/rdp2tcp_main.c of https://github.com/FreeRDP/FreeRDP).
 * What the program prints goes out as it is.
 */
const LENGTH_BYTES = 4

/** Takes the lengths out of what FreeRDP writes. Holds nothing back but a length that is not yet whole. */
export class FreeRdpInput {
  #length = Buffer.alloc(0)
  #missing = 0

  /** The bytes of the channel in this piece. */
  take(piece: Buffer): Buffer[] {
    const found: Buffer[] = []
    for (let at = 0; at < piece.length;) {
      if (this.#missing === 0) {
        const part = piece.subarray(at, at + LENGTH_BYTES - this.#length.length)
        this.#length = Buffer.concat([this.#length, part])
        at += part.length
        if (this.#length.length < LENGTH_BYTES) break
        this.#missing = this.#length.readUInt32LE()
        this.#length = Buffer.alloc(0)
        continue
      }
      const bytes = piece.subarray(at, at + this.#missing)
      this.#missing -= bytes.length
      at += bytes.length
      found.push(bytes)
    }
    return found
  }
}
