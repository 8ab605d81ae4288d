import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import type { PastedEvidence } from '../parse/index.ts'
import type { Certificate } from '../snapshot/schema.ts'
import { english } from '../words/index.ts'
import {
  certificateEvidence,
  certificateFacts,
  isDeviceCertificate,
  isoDay,
  isProperUpn,
  providerKind,
  validityAt
} from './certificates.ts'
import type { CertificateFact } from './certificates.ts'
import { certificate, localSnapshot } from './testing.ts'

const factsOf = (list: Certificate[], pasted: PastedEvidence[] = []): CertificateFact[] =>
  certificateFacts(assess(localSnapshot({ certificateList: list }), undefined, { pasted }).facts, 'local')
const one = (extra: Partial<Certificate> = {}): CertificateFact => {
  const [fact] = factsOf([certificate(extra)])
  if (fact === undefined) throw new Error('no certificate')
  return fact
}

describe('a certificate', () => {
  it.each([
    [undefined, 'unknown'],
    [' ', 'unknown'],
    ['Microsoft Passport Key Storage Provider', 'passport'],
    ['Microsoft Smart Card Key Storage Provider', 'card'],
    ['Vendor SmartCard CSP', 'card'],
    ['Microsoft Platform Crypto Provider', 'platform'],
    ['Microsoft Software Key Storage Provider', 'software'],
    ['Microsoft Base Cryptographic Provider v1.0', 'software'],
    ['Microsoft Enhanced Cryptographic Provider v1.0', 'software'],
    ['Microsoft Strong Cryptographic Provider', 'software'],
    ['Microsoft Enhanced RSA and AES Cryptographic Provider', 'software'],
    ['Vendor Provider', 'other']
  ])('of the provider %s is kept by: %s', (name, kind) => {
    expect(providerKind(name)).toBe(kind)
  })

  it.each([
    ['amanda@contoso.com', true],
    ['a.b+c@corp-1.contoso.co.uk', true],
    ['amanda@contoso', false],
    ['amanda', false],
    ['@contoso.com', false],
    ['a b@contoso.com', false],
    ['a@b@contoso.com', false],
    ['amanda@-contoso.com', false],
    ['amanda@contoso-.com', false],
    ['amanda@contoso.-com', false],
    ['amanda@contoso.com-', false],
    ['amanda@contoso..com', false],
    ['amanda@contoso.com ', false],
    ['amanda@x.y', true]
  ])('with the name %s has a proper one: %s', (upn, proper) => {
    expect(isProperUpn(upn)).toBe(proper)
  })

  it.each([
    [undefined, false],
    ['CN=MS-Organization-Access', true],
    ['CN=MS-Organization-P2P-Access [2026]', true],
    ['CN=Microsoft Intune MDM Device CA', true],
    ['CN=Microsoft Intune Root Certification Authority', true],
    ['CN=SC_Online_Issuing', true],
    ['CN=Microsoft Intune Other', false],
    ['CN=Contoso Issuing CA', false]
  ])('of the issuer %s is of the device itself: %s', (issuer, own) => {
    expect(isDeviceCertificate({ ...one(), issuer })).toBe(own)
  })

  const day = (text: string): number => Date.parse(`${text}T00:00:00.000Z`)

  it.each([
    ['2026-06-01', 'valid'],
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', 'valid'],
    ['2027-01-01', 'valid'],
    ['2027-01-02', 'expired']
  ])('of the year 2026 is on %s: %s', (now, validity) => {
    expect(validityAt(one(), day(now))).toBe(validity)
  })

  it('of which no end is known may be valid or not, but not before it begins', () => {
    const open = { ...one(), notAfter: undefined }
    expect(validityAt(open, day('2026-06-01'))).toBe('unknown')
    expect(validityAt(open, day('2025-06-01'))).toBe('not-yet')
    expect(validityAt({ ...open, notBefore: undefined }, day('2026-06-01'))).toBe('unknown')
  })

  it('is told with its day, or that none is known', () => {
    expect(english(isoDay(day('2026-06-01')))).toBe('2026-06-01')
    expect(english(isoDay(undefined))).toBe('unknown')
  })

  it('is told with whose it is and who issued it, as far as that is known', () => {
    expect(english(certificateEvidence({ ...one(), issuer: undefined }, 'expired').value)).toBe('CN=amanda.brady@contoso.com: expired')
    expect(english(certificateEvidence(one(), 'expired').value)).toContain('CN=Contoso Issuing CA')
    expect(certificateEvidence(one(), 'expired')).toMatchObject({ side: 'local', source: one().fact.locator })
  })
})

describe('what the sources of a certificate show', () => {
  it('is usages, name, key and issuer for the store, where a missing name is one that is not there', () => {
    expect(one()).toMatchObject({
      side: 'local',
      subject: 'CN=amanda.brady@contoso.com',
      issuer: 'CN=Contoso Issuing CA',
      serial: '110000001f',
      thumbprint: '63c6ce5fc512933179d3c0a5e94ecba98092f93d',
      notBefore: day('2026-01-01'),
      notAfter: day('2027-01-01'),
      ekus: ['1.3.6.1.4.1.311.20.2.2', '1.3.6.1.5.5.7.3.2'],
      upn: 'amanda.brady@contoso.com',
      provider: 'passport',
      providerName: 'Microsoft Passport Key Storage Provider',
      keyAlgorithm: 'RSA',
      issuerInNtAuth: 'yes'
    })
    expect(one({ upn: undefined }).upn).toBeNull()
  })

  it('is none of these for a text, whose dates count only where every language reads them alike', () => {
    const text = (notAfter: string): CertificateFact | undefined =>
      factsOf(
        [],
        [
          {
            side: 'local',
            kind: 'certutil-store',
            at: '2026-11-20T09:40:00Z',
            value: { certificates: [{ serial: '01', notAfter }] }
          } as PastedEvidence
        ]
      )[0]
    const found = text('2027-01-01 00:00Z')
    expect(found).toMatchObject({ serial: '01', provider: 'unknown', notAfter: day('2027-01-01') })
    const known = Object.entries(found ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    expect(known.toSorted()).toEqual(['fact', 'notAfter', 'provider', 'serial', 'side', 'subject'])
    expect(english(found?.subject ?? '')).not.toBe('')
    for (const date of ['1/2/2027', '2027-13-45', 'on 2027-01-01']) expect(text(date)?.notAfter).toBeUndefined()
    expect(text(' 2027-01-01T00:00:00Z ')?.notAfter).toBe(day('2027-01-01'))
  })

  const day = (date: string): number => Date.parse(`${date}T00:00:00.000Z`)
})
