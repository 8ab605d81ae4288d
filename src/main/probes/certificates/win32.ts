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

/** A CA of the store; one that cannot be read is there all the same. */
interface Authority {
  thumbprint: string
  certificate: ParsedCertificate | undefined
}

/** The entries below a key, undefined for one that is no certificate; undefined as a whole where there is no such key. */
const authoritiesAt = (path: string): (Authority | undefined)[] | undefined =>
  withKey('HKLM', path, (key) =>
    key.subkeys().map((entry) => {
      const blob = withKey('HKLM', `${path}\\${entry}`, (one) => one.value('Blob')?.bytes)
      const der = blob === undefined ? undefined : certificateInBlob(blob)
      return der === undefined ? undefined : { thumbprint: thumbprintOf(der), certificate: parsed(der) }
    })
  )

/** The CAs that may issue logon certificates, as the machine has them. */
interface NtAuth {
  /** undefined where not all of the store can be read. Only a machine of a domain has one, and others do without: theirs is empty. */
  held: Authority[] | undefined
  /** By their names; undefined also where there is no store. */
  names: ReadonlySet<string> | undefined
}

function ntAuthStore(note: Note): NtAuth {
  const lists = attempt(() => [authoritiesAt(NTAUTH), authoritiesAt(NTAUTH_POLICY)])
  if (!lists.ok) {
    note(lists.error)
    return { held: undefined, names: undefined }
  }
  const entries = lists.value.flatMap((list) => list ?? [])
  const known = new Map(entries.flatMap((one) => (one === undefined ? [] : [[one.thumbprint, one] as const])))
  const names = new Set([...known.values()].flatMap(({ certificate }) => nameOf(certificate?.subjectBytes)))
  return {
    held: entries.includes(undefined) ? undefined : [...known.values()].slice(0, MAX_DEVICES),
    names: lists.value.every((list) => list === undefined) ? undefined : names
  }
}

const nameOf = (bytes: Uint8Array | undefined): string[] => (bytes === undefined ? [] : [Buffer.from(bytes).toString('hex')])

const thumbprintOf = (der: Uint8Array): string => createHash('sha1').update(der).digest('hex')

function describe({ der, provider, container }: StoredCertificate, ntAuth: ReadonlySet<string> | undefined): Certificate {
  const known = { ...(provider !== undefined && { provider }), ...(container !== undefined && { container }) }
  const thumbprint = thumbprintOf(der)
  const certificate = parsed(der)
  if (certificate === undefined) return { ekus: [], thumbprint, issuerInNtAuth: 'unknown', ...known }
  const { subjectBytes: _subject, issuerBytes, ...shown } = certificate
  const isListed = ntAuth?.has(Buffer.from(issuerBytes).toString('hex'))
  return { ...shown, ...known, thumbprint, issuerInNtAuth: isListed === undefined ? 'unknown' : isListed ? 'yes' : 'no' }
}

function read(note: Note): CertificatesData {
  const { held, names } = ntAuthStore(note)
  return {
    certificates: userCertificates('MY')
      .slice(0, MAX_DEVICES)
      .map((certificate) => describe(certificate, names)),
    ...(held !== undefined && {
      ntAuth: held.map(({ thumbprint, certificate }) => ({
        thumbprint,
        ...(certificate !== undefined && { subject: certificate.subject })
      }))
    })
  }
}

/** The user's own certificates with the provider of their keys; keys are never opened. */
export function createProbe(): Probe<'certificates'> {
  return { topic: 'certificates', read: () => readingOf(read) }
}
