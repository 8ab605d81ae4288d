/**
 * The text of a file, null when it is not text. UTF-8 unless a byte order mark says UTF-16: that is what a redirected
 * command's output is in Windows PowerShell.
 */
export function decodeText(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes.slice(0, 2))
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    // Bytes that the encoding does not have: the answer is the null.
    return null
  }
}
