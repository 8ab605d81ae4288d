import { lacksLogonEku } from '../../certificates.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'
import { helloMatters, personCertificates, storeWasRead } from './intent.ts'

export const helloNoCertificate: Rule = {
  id: 'whfb/no-certificate',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  evaluate(context) {
    if (!helloMatters(context)) return undefined
    if (!storeWasRead(context))
      return { needs: [helpdesk('On the local device run this and paste its output for the local device.', 'certutil -store -user my')] }
    const candidates = personCertificates(context)
    if (candidates.some((certificate) => !lacksLogonEku(certificate))) return undefined
    // A Windows Hello certificate without the usage is another rule's finding.
    if (candidates.some((certificate) => certificate.provider === 'passport')) return undefined
    return {
      // A key without a certificate is a common way to run Windows Hello; it matters only to those who want this sign-in.
      severity: context.extras.wantsHello === true ? 'problem' : 'info',
      seen: 'read',
      title: 'Windows Hello cannot sign you in to the session: there is no certificate for it on this device.',
      cause:
        'The personal store of this user holds no certificate for signing in. Windows Hello for Business signs in over Remote Desktop with a certificate only; its key alone is not enough.',
      evidence: [
        {
          side: 'local',
          source: 'certificate store "My" of the user',
          value: candidates.length === 0 ? 'no certificate' : `${candidates.length} without Smart Card Logon`
        }
      ],
      fix: [
        administrator(
          'Deploy a certificate through Intune: a SCEP or PKCS profile for users.',
          'Key storage provider (KSP): Enroll to Windows Hello for Business, otherwise fail'
        ),
        administrator(
          'Or enrol one from Active Directory Certificate Services.',
          'certmgr.msc > Personal > All Tasks > Request New Certificate'
        ),
        helpdesk('Check on the local device that it arrived.', 'certutil -store -user my')
      ],
      links: [LINKS.helloRdp]
    }
  }
}
