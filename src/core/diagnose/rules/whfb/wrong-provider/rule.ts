import { certificateEvidence, lacksLogonEku } from '../../../certificates.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { helloMatters, helloSeverity, passportCertificates, personCertificates } from '../intent.ts'
import { say } from '../../../../words/index.ts'

export const helloWrongProvider: Rule = {
  id: 'whfb/wrong-provider',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['certificate', ['wants-hello', 'reader', 'certificate']],
  uses: ['reader', 'wants-hello'],
  evaluate(context) {
    if (!helloMatters(context) || passportCertificates(context).length > 0) return undefined
    // A card's certificate belongs on the card; only keys in software or in the TPM were meant for Windows Hello.
    const wrong = personCertificates(context).filter(
      (certificate) => (certificate.provider === 'software' || certificate.provider === 'platform') && !lacksLogonEku(certificate)
    )
    if (wrong.length === 0) return undefined
    const proved = wrong.some((certificate) => certificate.ekus !== undefined)
    return {
      severity: helloSeverity(context),
      proof: proved ? wrong.map(({ fact }) => fact) : [],
      title: say('whfb/wrong-provider.title'),
      cause: say('whfb/wrong-provider.cause'),
      evidence: wrong.map((certificate) =>
        certificateEvidence(certificate, say('whfb/wrong-provider.value.of', { detail: certificate.providerName ?? say('value.unknown') }))
      ),
      fix: [
        administrator(
          'whfb/wrong-provider.fix.intune-scep-pkcs-profile',
          undefined,
          'Key storage provider (KSP): Enroll to Windows Hello for Business, otherwise fail'
        ),
        administrator(
          'whfb/wrong-provider.fix.ad-cs-set-template',
          undefined,
          'pKIDefaultCSPs = "1,Microsoft Passport Key Storage Provider"'
        ),
        helpdesk('whfb/wrong-provider.fix.enrol-again-check-provider', undefined, 'certutil -store -user my')
      ],
      links: [LINKS.helloRdp]
    }
  }
}
