/** CERT_CERT_PROP_ID of wincrypt.h: the property that holds the certificate itself. */
const CERTIFICATE_PROPERTY = 32
const HEADER = 12

/**
 * The certificate in a value `Blob` of a certificate store in the registry: properties one after the other, each with
 * its id, a number that is 1, and its length, all little-endian. undefined where the blob holds none.
 */
export function certificateInBlob(blob: Uint8Array): Uint8Array | undefined {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  for (let at = 0; at + HEADER <= blob.length;) {
    const id = view.getUint32(at, true)
    const end = at + HEADER + view.getUint32(at + 8, true)
    if (end > blob.length) return undefined
    if (id === CERTIFICATE_PROPERTY) return blob.subarray(at + HEADER, end)
    at = end
  }
  return undefined
}
