import { certificateEvidence, lacksLogonEku } from '../../certificates.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'
import { helloMatters, helloSeverity, passportCertificates, personCertificates } from './intent.ts'

export const helloWrongProvider: Rule = {
  id: 'whfb/wrong-provider',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
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
      seen: proved ? 'read' : 'follows',
      title: 'Your sign-in certificate is not inside Windows Hello, so Windows Hello cannot use it.',
      cause:
        'The certificate\'s key is kept by another provider than "Microsoft Passport Key Storage Provider", that is, outside the Windows Hello container.',
      evidence: wrong.map((certificate) => certificateEvidence(certificate, `provider ${certificate.providerName ?? 'unknown'}`)),
      fix: [
        administrator(
          'In the Intune SCEP or PKCS profile choose the Windows Hello provider, and assign the profile again.',
          'Key storage provider (KSP): Enroll to Windows Hello for Business, otherwise fail'
        ),
        administrator(
          "With AD CS set the template's default provider (certutil -dstemplate, edit, certutil -dsaddtemplate).",
          'pKIDefaultCSPs = "1,Microsoft Passport Key Storage Provider"'
        ),
        helpdesk('Enrol again and check the provider.', 'certutil -store -user my')
      ],
      links: [LINKS.helloRdp]
    }
  }
}
