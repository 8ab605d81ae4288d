import { createHash } from 'node:crypto'
import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'
import type { Certificate, CertificatesData } from '../../../core/snapshot/schema.ts'
import { userCertificates, type StoredCertificate } from '../../native/win32/certificates.ts'
import { readingOf } from '../../native/win32/errors.ts'
import type { Note } from '../../native/win32/errors.ts'
import { attempt, withKey } from '../../native/win32/registry.ts'
import type { Probe } from '../probe.ts'
import { parseCertificate, type ParsedCertificate } from './certificate.ts'
import { DerError } from './der.ts'
import { certificateInBlob } from './registry-blob.ts'

/** The machine's copy of the enterprise NTAuth store; every user may read it. */
const NTAUTH = 'SOFTWARE\\Microsoft\\EnterpriseCertificates\\NTAuth\\Certificates'
/** What Group Policy puts into the same store. */
const NTAUTH_POLICY = 'SOFTWARE\\Policies\\Microsoft\\EnterpriseCertificates\\NTAuth\\Certificates'

function parsed(der: Uint8Array): ParsedCertificate | undefined {
  try {
    return parseCertificate(der)
  } catch (error) {
    if (error instanceof DerError) return undefined
    throw error
  }
}

/** The names of the CAs below a key; undefined where there is no such key. */
function issuersAt(path: string): string[] | undefined {
  const blobs = withKey('HKLM', path, (key) =>
    key.subkeys().flatMap((thumbprint) => withKey('HKLM', `${path}\\${thumbprint}`, (entry) => entry.value('Blob')?.bytes) ?? [])
  )
  return blobs?.flatMap((blob) => {
    const der = certificateInBlob(blob)
    const certificate = der === undefined ? undefined : parsed(der)
    return certificate === undefined ? [] : [Buffer.from(certificate.subjectBytes).toString('hex')]
  })
}

/**
 * The names of the CAs that may issue logon certificates. undefined where the store cannot be read, and where there is
 * none: only a machine of a domain has it, and others do without.
 */
function ntAuthNames(note: Note): ReadonlySet<string> | undefined {
  const names = attempt(() => [issuersAt(NTAUTH), issuersAt(NTAUTH_POLICY)])
  if (!names.ok) note(names.error)
  if (!names.ok || names.value.every((list) => list === undefined)) return undefined
  return new Set(names.value.flatMap((list) => list ?? []))
}

function describe({ der, provider, container }: StoredCertificate, ntAuth: ReadonlySet<string> | undefined): Certificate {
  const known = { ...(provider !== undefined && { provider }), ...(container !== undefined && { container }) }
  const thumbprint = createHash('sha1').update(der).digest('hex')
  const certificate = parsed(der)
  if (certificate === undefined) return { ekus: [], thumbprint, issuerInNtAuth: 'unknown', ...known }
  const { subjectBytes: _subject, issuerBytes, ...shown } = certificate
  const isListed = ntAuth?.has(Buffer.from(issuerBytes).toString('hex'))
  return { ...shown, ...known, thumbprint, issuerInNtAuth: isListed === undefined ? 'unknown' : isListed ? 'yes' : 'no' }
}

function read(note: Note): CertificatesData {
  const ntAuth = ntAuthNames(note)
  return {
    certificates: userCertificates('MY')
      .slice(0, MAX_DEVICES)
      .map((certificate) => describe(certificate, ntAuth))
  }
}

/** The user's own certificates with the provider of their keys; keys are never opened. */
export function createProbe(): Probe<'certificates'> {
  return { topic: 'certificates', read: () => readingOf(read) }
}
