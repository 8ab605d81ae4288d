import { children, DerError, hexOf, oidOf, readElement, TAG, textOf, timeOf, type DerElement } from './der.ts'
import { lookUp } from '../../../core/text/look-up.ts'

/** What a certificate says of itself. */
export interface ParsedCertificate {
  /** Lower-case hexadecimal, as certutil shows it. */
  serial: string
  /** Most specific part first: "CN=user, OU=people, DC=example". */
  subject: string
  issuer: string
  /** The names as they stand in the certificate, for comparing. */
  subjectBytes: Uint8Array
  issuerBytes: Uint8Array
  notBefore?: string
  notAfter?: string
  /** Object identifiers; none where the certificate names no purpose. */
  ekus: string[]
  upn?: string
  keyAlgorithm?: string
}

const nameTypes: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'S',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'G',
  '2.5.4.4': 'SN',
  '0.9.2342.19200300.100.1.25': 'DC',
  '0.9.2342.19200300.100.1.1': 'UID',
  '1.2.840.113549.1.9.1': 'E'
}

const EXTENDED_KEY_USAGE = '2.5.29.37'
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17'
/** szOID_NT_PRINCIPAL_NAME of wincrypt.h: an otherName of the subject alternative name. */
const USER_PRINCIPAL_NAME = '1.3.6.1.4.1.311.20.2.3'
const RSA = '1.2.840.113549.1.1.1'
const ELLIPTIC_CURVE = '1.2.840.10045.2.1'
const curves: Readonly<Record<string, string>> = { '1.2.840.10045.3.1.7': 'P-256', '1.3.132.0.34': 'P-384', '1.3.132.0.35': 'P-521' }

const EXPLICIT_0 = 0xa0
const EXPLICIT_3 = 0xa3

const quoted = (value: string): string => (/[,+="\n<>#;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

function nameOf(name: DerElement | undefined): string {
  const parts = children(name, TAG.sequence).map((set) =>
    children(set, TAG.set)
      .map((pair) => {
        const [type, value] = children(pair, TAG.sequence)
        const oid = oidOf(type)
        return `${lookUp(nameTypes, oid) ?? oid}=${value === undefined ? '' : quoted(textOf(value))}`
      })
      .join(' + ')
  )
  return parts.reverse().join(', ')
}

/** Content of the extensions by object identifier. */
function extensionsOf(fields: readonly DerElement[]): Map<string, Uint8Array> {
  const wrapper = fields.find(({ tag }) => tag === EXPLICIT_3)
  if (wrapper === undefined) return new Map()
  return new Map(
    children(children(wrapper)[0], TAG.sequence).map((extension) => {
      const parts = children(extension, TAG.sequence)
      const value = parts.at(-1)
      if (value?.tag !== TAG.octetString) throw new DerError('an extension without a value')
      return [oidOf(parts[0]), value.content]
    })
  )
}

function principalName(names: Uint8Array | undefined): string | undefined {
  if (names === undefined) return undefined
  for (const name of children(readElement(names), TAG.sequence)) {
    if (name.tag !== EXPLICIT_0) continue
    const [type, wrapped] = children(name)
    if (oidOf(type) !== USER_PRINCIPAL_NAME) continue
    const value = children(wrapped, EXPLICIT_0)[0]
    if (value !== undefined) return textOf(value)
  }
  return undefined
}

function keyOf(info: DerElement | undefined): string | undefined {
  const [algorithm, key] = children(info, TAG.sequence)
  const [type, parameters] = children(algorithm, TAG.sequence)
  const oid = oidOf(type)
  if (oid === ELLIPTIC_CURVE)
    return `ECC ${parameters?.tag === TAG.oid ? (lookUp(curves, oidOf(parameters)) ?? oidOf(parameters)) : ''}`.trim()
  if (oid !== RSA) return oid
  // The bit string begins with the number of unused bits; the modulus with a zero that keeps it positive.
  const modulus = key === undefined ? undefined : children(readElement(key.content.subarray(1)), TAG.sequence)[0]
  if (modulus === undefined) return 'RSA'
  return `RSA ${(modulus.content[0] === 0 ? modulus.content.length - 1 : modulus.content.length) * 8}`
}

/** Reads an X.509 certificate. Throws DerError. https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export function parseCertificate(der: Uint8Array): ParsedCertificate {
  const fields = children(children(readElement(der), TAG.sequence)[0], TAG.sequence)
  const [serial, , issuer, validity, subject, key] = fields[0]?.tag === EXPLICIT_0 ? fields.slice(1) : fields
  if (serial?.tag !== TAG.integer || issuer === undefined || subject === undefined) throw new DerError('not a certificate')
  const [notBefore, notAfter] = children(validity, TAG.sequence).map(timeOf)
  const extensions = extensionsOf(fields)
  const usages = extensions.get(EXTENDED_KEY_USAGE)
  const upn = principalName(extensions.get(SUBJECT_ALTERNATIVE_NAME))
  const keyAlgorithm = keyOf(key)
  const digits = serial.content[0] === 0 && serial.content.length > 1 ? serial.content.subarray(1) : serial.content
  return {
    serial: hexOf(digits),
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    subjectBytes: subject.whole,
    issuerBytes: issuer.whole,
    ekus: usages === undefined ? [] : children(readElement(usages), TAG.sequence).map(oidOf),
    ...(notBefore !== undefined && { notBefore }),
    ...(notAfter !== undefined && { notAfter }),
    ...(upn !== undefined && { upn }),
    ...(keyAlgorithm !== undefined && { keyAlgorithm })
  }
}
