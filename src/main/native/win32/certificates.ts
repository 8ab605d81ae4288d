import {
  CERT_CONTEXT,
  CERT_KEY_PROV_INFO_PROP_ID,
  CERT_STORE_OPEN_EXISTING_FLAG,
  CERT_STORE_PROV_SYSTEM_W,
  CERT_STORE_READONLY_FLAG,
  CERT_SYSTEM_STORE_CURRENT_USER,
  CRYPT_KEY_PROV_INFO,
  crypt32
} from './abi/crypt32.ts'
import { addressIn, bytesAt, dwordCell, textAt } from './memory.ts'
import { lastError } from './services.ts'
import type { Handle } from './types.ts'

const CRYPT_E_NOT_FOUND = 0x80092004
const ERROR_FILE_NOT_FOUND = 2

/** A certificate of a store, with the key provider and container that its properties name. No key is opened. */
export interface StoredCertificate {
  der: Buffer
  provider: string | undefined
  container: string | undefined
}

/** The names in CERT_KEY_PROV_INFO_PROP_ID; the texts they point to lie in the same bytes. */
function keyProvider(certificate: Handle<'PCCERT_CONTEXT'>): { provider: string; container: string } | undefined {
  const length = dwordCell()
  const ask = (room: Uint8Array | null): boolean =>
    crypt32.calls.CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, room, length) !== 0
  if (!ask(null)) {
    const error = lastError('CertGetCertificateContextProperty')
    if (error.code === CRYPT_E_NOT_FOUND) return undefined
    throw error
  }
  const info = Buffer.alloc(length.readUInt32LE())
  if (!ask(info)) throw lastError('CertGetCertificateContextProperty')
  return {
    container: textAt(addressIn(info, CRYPT_KEY_PROV_INFO.offsets.pwszContainerName)),
    provider: textAt(addressIn(info, CRYPT_KEY_PROV_INFO.offsets.pwszProvName))
  }
}

function stored(certificate: Handle<'PCCERT_CONTEXT'>): StoredCertificate {
  const context = bytesAt(certificate, CERT_CONTEXT.size)
  const encoded = addressIn(context, CERT_CONTEXT.offsets.pbCertEncoded)
  const length = context.readUInt32LE(CERT_CONTEXT.offsets.cbCertEncoded)
  const key = keyProvider(certificate)
  return {
    der: encoded === null ? Buffer.alloc(0) : bytesAt(encoded, length),
    provider: key?.provider === '' ? undefined : key?.provider,
    container: key?.container === '' ? undefined : key?.container
  }
}

/** The certificates of one of the user's stores, read-only; empty where the user has no such store. Throws NativeError. */
export function userCertificates(store: string): StoredCertificate[] {
  const flags = CERT_SYSTEM_STORE_CURRENT_USER | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG
  const handle = crypt32.calls.CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, flags, Buffer.from(`${store}\0`, 'utf16le'))
  if (handle === null) {
    const error = lastError(`CertOpenStore(${store})`)
    if (error.code === ERROR_FILE_NOT_FOUND) return []
    throw error
  }
  try {
    const certificates: StoredCertificate[] = []
    // Each call frees the context it is given and answers the next one.
    let context = crypt32.calls.CertEnumCertificatesInStore(handle, null)
    while (context !== null) {
      try {
        certificates.push(stored(context))
      } catch (error) {
        crypt32.calls.CertFreeCertificateContext(context)
        throw error
      }
      context = crypt32.calls.CertEnumCertificatesInStore(handle, context)
    }
    return certificates
  } finally {
    crypt32.calls.CertCloseStore(handle, 0)
  }
}
