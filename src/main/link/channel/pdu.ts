/**
 * In front of each chunk that Windows reads from a channel there may be a CHANNEL_PDU_HEADER: the length of the whole message and
 * flags. Whether there is one depends on the client's plug-in, which nobody can ask.
 * https://learn.microsoft.com/windows/win32/api/wtsapi32/nf-wtsapi32-wtsvirtualchannelread
 */
export const PDU_HEADER = 8
/** CHANNEL_FLAG_FIRST, _LAST, _SHOW_PROTOCOL, _SUSPEND, _RESUME; packets that were compressed say so in the third byte. */
const FLAGS = 0x73 | 0xef0000
/** A client's plug-in hands over a few kilobytes at once. */
const MAX_LENGTH = 64 * 1024 * 1024

/** Whether a chunk begins with a header: its length covers the chunk, and its flags are such flags. */
export function hasHeader(chunk: Buffer): boolean {
  if (chunk.length < PDU_HEADER) return false
  const length = chunk.readUInt32LE()
  const flags = chunk.readUInt32LE(4)
  if (length < chunk.length - PDU_HEADER || length > MAX_LENGTH || (flags & ~FLAGS) !== 0) return false
  // A message of one chunk is as long as it says.
  return (flags & 3) !== 3 || length === chunk.length - PDU_HEADER
}

/** Takes headers off, where the first chunk of a channel has one. */
export class ChunkReader {
  #headers: boolean | undefined

  take(chunk: Buffer): Buffer {
    this.#headers ??= hasHeader(chunk)
    return this.#headers ? chunk.subarray(PDU_HEADER) : chunk
  }
}
