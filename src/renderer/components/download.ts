/** Offers a text or bytes as a file, and gives the address that it has meanwhile. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'application/json'): string {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return url
}
