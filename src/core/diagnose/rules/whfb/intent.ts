import { isHelloReader } from '../../../devices/names.ts'
import { isDeviceCertificate } from '../../certificates.ts'
import type { CertificateFact } from '../../certificates.ts'
import type { Context } from '../../context.ts'
import type { Severity } from '../../finding.ts'

/** Whether Windows Hello sign-in over Remote Desktop matters here: asked for, or set up in part. */
export const helloMatters = (context: Context): boolean =>
  context.values('wants-hello')[0] === true ||
  (context.readers.local ?? []).some((reader) => isHelloReader(reader.name)) ||
  context.certificates.local.some((certificate) => certificate.provider === 'passport')

/** Asked for, it is a problem; otherwise it may be meant to be so. */
export const helloSeverity = (context: Context): Severity => (context.values('wants-hello')[0] === true ? 'problem' : 'warning')

export const passportCertificates = (context: Context): CertificateFact[] =>
  context.certificates.local.filter((certificate) => certificate.provider === 'passport')

/** Certificates that a person could sign in with: not the ones that joining the device created. */
export const personCertificates = (context: Context): CertificateFact[] =>
  context.certificates.local.filter((certificate) => !isDeviceCertificate(certificate))

/** Whether the local certificate store was looked at, by the program or in a pasted text. */
export const storeWasRead = (context: Context): boolean =>
  context.facts.list('certificate', 'local') !== undefined ||
  context.facts.all('certificate', 'local').some(({ source }) => source.by === 'paste')
