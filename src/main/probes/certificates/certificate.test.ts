import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCertificate } from './certificate.ts'
import { exampleCa, exampleDevice, exampleUser } from './certificates.testing.ts'
import { DerError } from './der.ts'
import { certificateInBlob } from './registry-blob.ts'
import { runs } from '../../../../testbed/runs.ts'

const rest = (der: Uint8Array) => {
  const { subjectBytes: _subject, issuerBytes: _issuer, ...shown } = parseCertificate(der)
  return shown
}

describe('parseCertificate', () => {
  it('reads a logon certificate: names, purposes, and the UPN of an otherName', () => {
    expect(rest(exampleUser)).toEqual({
      serial: 'f1a2b3c4d5e6f708',
      subject: 'CN=Zoë User, OU=People, DC=corp, DC=example',
      issuer: 'CN=Example Logon CA, O="Example, Inc.", C=DE',
      notBefore: '2026-11-21T03:47:11.000Z',
      notAfter: '2036-11-18T03:47:11.000Z',
      ekus: ['1.3.6.1.4.1.311.20.2.2', '1.3.6.1.5.5.7.3.2'],
      upn: 'zoe@corp.example',
      keyAlgorithm: 'RSA 2048'
    })
  })

  it('reads an elliptic curve certificate without purposes and with a date past 2050', () => {
    expect(rest(exampleDevice)).toEqual({
      serial: '05',
      subject: 'CN=Device',
      issuer: 'CN=Device',
      notBefore: '2026-11-21T03:47:11.000Z',
      notAfter: '2051-07-13T03:47:11.000Z',
      ekus: [],
      keyAlgorithm: 'ECC P-384'
    })
  })

  it('gives the issuer the same bytes as the subject of its CA', () => {
    expect(parseCertificate(exampleUser).issuerBytes).toEqual(parseCertificate(exampleCa).subjectBytes)
    expect(parseCertificate(exampleUser).issuerBytes).not.toEqual(parseCertificate(exampleDevice).subjectBytes)
  })

  it.each([
    ['user', exampleUser],
    ['CA', exampleCa],
    ['device', exampleDevice]
  ])('agrees with OpenSSL on serial and validity of the %s', (_name, der) => {
    const theirs = new X509Certificate(der)
    const ours = parseCertificate(der)
    expect(ours.serial).toBe(theirs.serialNumber.toLowerCase())
    expect(Date.parse(ours.notBefore ?? '')).toBe(Date.parse(theirs.validFrom))
    expect(Date.parse(ours.notAfter ?? '')).toBe(Date.parse(theirs.validTo))
  })

  it('throws DerError and nothing else for bytes that are no certificate', () => {
    const broken = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(exampleUser.length - 1), fc.nat(255)).map(([at, byte]) => {
        const copy = Uint8Array.from(exampleUser)
        copy[at] = byte
        return copy
      }),
      fc.nat(exampleUser.length - 1).map((length) => exampleUser.subarray(0, length))
    )
    fc.assert(
      fc.property(broken, (bytes) => {
        try {
          parseCertificate(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(DerError)
        }
      }),
      runs(2000)
    )
  })
})

describe('certificateInBlob', () => {
  const property = (id: number, data: Uint8Array): Buffer => {
    const header = Buffer.alloc(12)
    header.writeUInt32LE(id)
    header.writeUInt32LE(1, 4)
    header.writeUInt32LE(data.length, 8)
    return Buffer.concat([header, data])
  }

  it('finds the certificate behind other properties', () => {
    expect(certificateInBlob(Buffer.concat([property(3, Buffer.alloc(20)), property(32, exampleCa)]))).toEqual(exampleCa)
  })

  it('answers undefined for a blob without one, and for a cut one', () => {
    const blob = property(32, exampleCa)
    expect(certificateInBlob(property(3, Buffer.alloc(20)))).toBeUndefined()
    expect(certificateInBlob(blob.subarray(0, blob.length - 1))).toBeUndefined()
    expect(certificateInBlob(Buffer.alloc(0))).toBeUndefined()
  })
})
