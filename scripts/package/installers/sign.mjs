// Authenticode with a key that is made for one run: that signing works, not that anybody trusts it.

import { join } from 'node:path'
import { renameSync } from 'node:fs'
import { runTool } from './make.mjs'

/** Debian's packages that sign and verify. */
export const SIGN_PACKAGES = ['osslsigncode', 'openssl']

/** Makes a key and its certificate for signing code, good for two days, in a folder that the caller removes. */
export function testKey(folder) {
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name))
  const purpose = ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=codeSigning', 'basicConstraints=critical,CA:false']
  runTool('openssl', [
    ...'req -x509 -newkey rsa:3072 -sha256 -nodes -days 2 -subj'.split(' '),
    '/CN=Sidecheck test',
    ...purpose.flatMap((one) => ['-addext', one]),
    '-keyout',
    key,
    '-out',
    certificate
  ])
  return { key, certificate }
}

/** Signs a program or an MSI in its place. */
export function sign(file, { key, certificate }) {
  const signed = `${file}.signed`
  const who = ['-certs', certificate, '-key', key, '-h', 'sha256', '-n', 'Sidecheck']
  runTool('osslsigncode', ['sign', ...who, '-in', file, '-out', signed])
  renameSync(signed, file)
}

/** Throws with what the tool said where a file's signature is not the certificate's, or the file was changed since. */
export const verify = (file, certificate) => runTool('osslsigncode', ['verify', '-CAfile', certificate, '-in', file])
