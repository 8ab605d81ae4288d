import { certificateEvidence, hasLogonEku } from '../../certificates.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'
import { SIDES } from '../../blocks.ts'
import { CHAIN_ERRORS } from './codes.ts'

export const issuerNotInNtAuth: Rule = {
  id: 'smartcard/issuer-not-in-ntauth',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  evaluate(context) {
    const logon = SIDES.flatMap((side) => context.certificates[side]).filter((certificate) => hasLogonEku(certificate))
    const unlisted = logon.filter((certificate) => certificate.issuerInNtAuth === 'no')
    // One usable certificate is enough to sign in with.
    const listed = logon.some((certificate) => certificate.issuerInNtAuth === 'yes')
    const chain = SIDES.flatMap((side) =>
      context
        .errors(side)
        .filter(({ code }) => CHAIN_ERRORS.has(code))
        .map((error) => error.evidence)
    )
    if (chain.length === 0 && (unlisted.length === 0 || listed)) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      title: 'Your sign-in certificate comes from an issuer that the domain does not accept.',
      cause:
        "The issuing CA is not in the enterprise NTAuth store, or the certificate's chain cannot be verified. Domain controllers refuse such a certificate for signing in.",
      evidence: [...unlisted.map((certificate) => certificateEvidence(certificate, 'issuer is not in NTAuth')), ...chain],
      fix: [
        helpdesk('Look at the store on the machine where signing in fails.', 'certutil -viewstore -enterprise NTAuth'),
        administrator("Publish the issuing CA's certificate in Active Directory.", 'certutil -dspublish -f <cert> NTAuthCA'),
        administrator('Let the machines fetch it now.', 'gpupdate /force')
      ],
      links: [LINKS.smartCardCertificates, LINKS.smartCardRds, LINKS.certutil]
    }
  }
}
