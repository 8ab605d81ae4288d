import { DEVICE_ISSUERS } from '../snapshot/device-issuers.ts'
import type { Certificate, Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { Evidence } from './finding.ts'

/** Extended key usages that signing in needs. https://learn.microsoft.com/en-us/windows/security/identity-protection/hello-for-business/rdp-sign-in */
export const SMART_CARD_LOGON = '1.3.6.1.4.1.311.20.2.2'
export const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2'

/** Who keeps the private key. base: the legacy smart card provider. */
export type ProviderKind = 'passport' | 'card' | 'platform' | 'software' | 'other' | 'unknown'

/** A certificate of one side. What is undefined, its source does not show. */
export interface CertificateFact {
  side: Side
  fact: Fact<'certificate'>
  subject: Words
  issuer: string | undefined
  serial: string | undefined
  thumbprint: string | undefined
  notBefore: number | undefined
  notAfter: number | undefined
  ekus: string[] | undefined
  /** null: looked for and not there. */
  upn: string | null | undefined
  provider: ProviderKind
  providerName: string | undefined
  keyAlgorithm: string | undefined
  issuerInNtAuth: 'yes' | 'no' | 'unknown' | undefined
  missingKeyset: boolean | undefined
}

export function providerKind(name: string | undefined): ProviderKind {
  if (name === undefined || name.trim() === '') return 'unknown'
  if (/passport/i.test(name)) return 'passport'
  if (/smart ?card/i.test(name)) return 'card'
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

function certificateOf(fact: Fact<'certificate'>): CertificateFact {
  const { value, side } = fact
  // The store itself shows usages and names; a text shows neither, and "none shown" must not read as "none".
  const store: Partial<Certificate> | undefined = 'ekus' in value ? value : undefined
  return {
    side,
    fact,
    subject: value.subject ?? say('certificate.no-subject'),
    issuer: value.issuer,
    serial: value.serial,
    thumbprint: store?.thumbprint,
    notBefore: timeOf(value.notBefore),
    notAfter: timeOf(value.notAfter),
    ekus: store?.ekus,
    upn: store === undefined ? undefined : (store.upn ?? null),
    provider: providerKind(value.provider),
    providerName: value.provider,
    keyAlgorithm: store?.keyAlgorithm,
    issuerInNtAuth: store?.issuerInNtAuth,
    missingKeyset: value.missingKeyset
  }
}

/** The certificates of one side: read ones first, then pasted ones that the store did not show. */
export const certificateFacts = (facts: FactBase, side: Side): CertificateFact[] => facts.all('certificate', side).map(certificateOf)

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
export const isDeviceCertificate = (certificate: CertificateFact): boolean => DEVICE_ISSUERS.test(certificate.issuer ?? '')

/** name@domain.tld, with a DNS domain of at least two labels. */
export const isProperUpn = (upn: string): boolean => /^[^@\s]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(upn)

export const isoDay = (time: number | undefined): Words =>
  time === undefined ? say('value.unknown') : new Date(time).toISOString().slice(0, 10)

/** A certificate as evidence: whose it is, who issued it, and what was found of it. */
export function certificateEvidence({ side, fact, subject, issuer }: CertificateFact, value: Words): Evidence {
  const words =
    issuer === undefined ? say('certificate.evidence', { subject, value }) : say('certificate.evidence-issuer', { subject, issuer, value })
  return { side, source: fact.locator, value: words }
}
