import type { Certificate, Side } from '../snapshot/schema.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { DiagnoseInput, PastedCertificate } from '../facts/answers.ts'
import type { Evidence } from './types.ts'

/** Extended key usages that signing in needs. https://learn.microsoft.com/en-us/windows/security/identity-protection/hello-for-business/rdp-sign-in */
export const SMART_CARD_LOGON = '1.3.6.1.4.1.311.20.2.2'
export const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2'

/** Who keeps the private key. base: the legacy smart card provider. */
export type ProviderKind = 'passport' | 'smartcard' | 'platform' | 'software' | 'other' | 'unknown'

/** A certificate of one side. `ekus` and `upn` are undefined where the source cannot show them. */
export interface CertificateFact {
  side: Side
  source: string
  subject: string
  issuer?: string
  serial?: string
  thumbprint?: string
  notBefore?: number
  notAfter?: number
  ekus?: string[]
  /** undefined: not known. null: looked for and not there. */
  upn?: string | null
  provider: ProviderKind
  providerName?: string
  keyAlgorithm?: string
  issuerInNtAuth?: 'yes' | 'no' | 'unknown'
  missingKeyset?: boolean
}

export function providerKind(name: string | undefined): ProviderKind {
  if (name === undefined || name.trim() === '') return 'unknown'
  if (/passport/i.test(name)) return 'passport'
  if (/smart ?card/i.test(name)) return 'smartcard'
  if (/platform crypto/i.test(name)) return 'platform'
  return /software key storage|base cryptographic|enhanced cryptographic|strong cryptographic|enhanced rsa/i.test(name)
    ? 'software'
    : 'other'
}

/** ISO dates only: a pasted "12/7/2024" is another day in another language, so it stays unknown. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}/.test(text.trim())) return undefined
  const time = Date.parse(text.trim())
  return Number.isNaN(time) ? undefined : time
}

/** Drops undefined values, which exact optional fields do not take. */
function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}

const ofSnapshot = (side: Side, certificate: Certificate): CertificateFact =>
  compact<CertificateFact>({
    side,
    source: 'certificate store "My" of the user',
    subject: certificate.subject ?? 'no subject',
    issuer: certificate.issuer,
    serial: certificate.serial,
    thumbprint: certificate.thumbprint,
    notBefore: timeOf(certificate.notBefore),
    notAfter: timeOf(certificate.notAfter),
    ekus: certificate.ekus,
    upn: certificate.upn ?? null,
    provider: providerKind(certificate.provider),
    providerName: certificate.provider,
    keyAlgorithm: certificate.keyAlgorithm,
    issuerInNtAuth: certificate.issuerInNtAuth,
    missingKeyset: undefined
  })

const ofPasted = (side: Side, source: string, certificate: PastedCertificate): CertificateFact =>
  compact<CertificateFact>({
    side,
    source,
    subject: certificate.subject ?? 'no subject',
    issuer: certificate.issuer,
    serial: certificate.serial,
    thumbprint: undefined,
    notBefore: timeOf(certificate.notBefore),
    notAfter: timeOf(certificate.notAfter),
    ekus: undefined,
    upn: undefined,
    provider: providerKind(certificate.provider),
    providerName: certificate.provider,
    keyAlgorithm: undefined,
    issuerInNtAuth: undefined,
    missingKeyset: certificate.missingKeyset
  })

/** The certificates of one side: read ones first, then pasted ones that the store did not show. */
export function certificateFacts(input: DiagnoseInput, side: Side): CertificateFact[] {
  const snapshot = side === 'local' ? input.local : input.session
  const read = (snapshot === undefined ? [] : (dataOf(snapshot.certificates)?.certificates ?? [])).map((certificate) =>
    ofSnapshot(side, certificate)
  )
  const serials = new Set(read.map((certificate) => certificate.serial).filter((serial) => serial !== undefined))
  const pasted = (input.pasted ?? []).flatMap((one) =>
    one.side === side && (one.kind === 'certutil-store' || one.kind === 'certutil-scinfo')
      ? one.value.certificates
          .filter((certificate) => certificate.archived !== true)
          .map((certificate) => ofPasted(side, `${one.kind}, pasted ${one.at}`, certificate))
      : []
  )
  return [...read, ...pasted.filter((certificate) => certificate.serial === undefined || !serials.has(certificate.serial))]
}

export const hasLogonEku = (certificate: CertificateFact): boolean => certificate.ekus?.includes(SMART_CARD_LOGON) === true
/** No list at all means that the source cannot show it, or that the certificate may be used for everything. */
export const lacksLogonEku = (certificate: CertificateFact): boolean =>
  certificate.ekus !== undefined && !certificate.ekus.includes(SMART_CARD_LOGON)

export type Validity = 'valid' | 'expired' | 'not-yet' | 'unknown'

export function validityAt(certificate: CertificateFact, now: number): Validity {
  if (certificate.notAfter !== undefined && certificate.notAfter < now) return 'expired'
  if (certificate.notBefore !== undefined && certificate.notBefore > now) return 'not-yet'
  return certificate.notAfter === undefined ? 'unknown' : 'valid'
}

/** Issued to devices and accounts by the join itself: never used to sign in over Remote Desktop. */
export const isDeviceCertificate = (certificate: CertificateFact): boolean =>
  /MS-Organization-(P2P-)?Access|Microsoft Intune (MDM|Root)|SC_Online_Issuing/i.test(certificate.issuer ?? '')

/** name@domain.tld, with a DNS domain of at least two labels. */
export const isProperUpn = (upn: string): boolean => /^[^@\s]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(upn)

export const isoDay = (time: number | undefined): string => (time === undefined ? 'unknown' : new Date(time).toISOString().slice(0, 10))

export const certificateEvidence = (certificate: CertificateFact, value: string): Evidence => ({
  side: certificate.side,
  source: certificate.source,
  value: `${certificate.subject}${certificate.issuer === undefined ? '' : `, issued by ${certificate.issuer}`}: ${value}`
})
