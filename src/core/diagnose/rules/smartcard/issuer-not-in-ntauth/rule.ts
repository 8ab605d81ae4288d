import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { certificateEvidence, hasLogonEku } from '../../../certificates.ts'
import { SIDES } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { CHAIN_ERRORS } from '../codes.ts'
import { errorsWith } from '../facts.ts'

export const issuerNotInNtAuth: Rule = {
  id: 'smartcard/issuer-not-in-ntauth',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: [['certificate', 'native-error']],
  uses: ['nt-auth'],
  evaluate(context) {
    const logon = SIDES.flatMap((side) => context.certificates[side]).filter((certificate) => hasLogonEku(certificate))
    const unlisted = logon.filter((certificate) => certificate.issuerInNtAuth === 'no')
    // The store of the session host is its domain's; the local device may be in another one, or in none.
    const theirs = new Set(context.facts.all('nt-auth', 'session').flatMap(({ value }) => value.map(({ subject }) => subject)))
    // One usable certificate is enough to sign in with.
    const listed = logon.some(({ issuer, issuerInNtAuth }) => issuerInNtAuth === 'yes' || (issuer !== undefined && theirs.has(issuer)))
    const chain = errorsWith(context, CHAIN_ERRORS)
    if (chain.length === 0 && (unlisted.length === 0 || listed)) return undefined
    return {
      severity: 'warning',
      proof: [...unlisted.map(({ fact }) => fact), ...chain],
      title: say('smartcard/issuer-not-in-ntauth.title'),
      cause: say('smartcard/issuer-not-in-ntauth.cause'),
      evidence: [
        ...unlisted.map((certificate) => certificateEvidence(certificate, say('smartcard/issuer-not-in-ntauth.value.unlisted'))),
        ...chain.map((error) => evidenceOf(error))
      ],
      fix: [
        helpdesk('smartcard/issuer-not-in-ntauth.fix.look', undefined, 'certutil -viewstore -enterprise NTAuth'),
        administrator('smartcard/issuer-not-in-ntauth.fix.publish', undefined, 'certutil -dspublish -f <cert> NTAuthCA'),
        administrator('smartcard/issuer-not-in-ntauth.fix.fetch', undefined, 'gpupdate /force')
      ],
      links: [LINKS.smartCardCertificates, LINKS.smartCardRds, LINKS.certutil]
    }
  }
}
