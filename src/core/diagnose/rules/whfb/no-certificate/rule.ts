import { lacksLogonEku } from '../../../certificates.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { helloMatters, personCertificates, storeWasRead } from '../intent.ts'
import { say } from '../../../../words/index.ts'

export const helloNoCertificate: Rule = {
  id: 'whfb/no-certificate',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  explainedBy: ['whfb/mixed-management'],
  needs: [['wants-hello', 'reader', 'certificate']],
  uses: ['list-read', 'brought'],
  evaluate(context) {
    if (!helloMatters(context)) return undefined
    if (!storeWasRead(context))
      return { needs: [helpdesk('whfb/no-certificate.fix.local-device-run-paste', undefined, 'certutil -store -user my')] }
    const candidates = personCertificates(context)
    if (candidates.some((certificate) => !lacksLogonEku(certificate))) return undefined
    // A Windows Hello certificate without the usage is another rule's finding.
    if (candidates.some((certificate) => certificate.provider === 'passport')) return undefined
    return {
      // A key without a certificate is a common way to run Windows Hello; it matters only to those who want this sign-in.
      severity: context.values('wants-hello')[0] === true ? 'problem' : 'info',
      proof: [...candidates.map(({ fact }) => fact), ...context.listRead('certificates', 'local')],
      title: say('whfb/no-certificate.title'),
      cause: say('whfb/no-certificate.cause'),
      evidence: [
        {
          side: 'local',
          source: say('at.store'),
          value:
            candidates.length === 0
              ? say('whfb/no-certificate.value.none')
              : say('whfb/no-certificate.value.none-usable', { length: candidates.length })
        }
      ],
      fix: [
        administrator(
          'whfb/no-certificate.fix.deploy-certificate-through-intune',
          undefined,
          'Key storage provider (KSP): Enroll to Windows Hello for Business, otherwise fail'
        ),
        administrator(
          'whfb/no-certificate.fix.enrol-one-active-directory',
          undefined,
          'certmgr.msc > Personal > All Tasks > Request New Certificate'
        ),
        helpdesk('whfb/no-certificate.fix.check-local-device-arrived', undefined, 'certutil -store -user my')
      ],
      links: [LINKS.helloRdp]
    }
  }
}
