import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'

export const helloConsiderRcg: Rule = {
  id: 'whfb/consider-rcg',
  trust: 'vendor',
  capability: 'hello',
  impact: 'note',
  evaluate(context, earlier) {
    const failing = earlier.filter((finding) => finding.rule.startsWith('whfb/'))
    if (failing.length === 0 || context.os('local') === 'linux' || context.os('local') === 'macos') return undefined
    return {
      severity: 'info',
      seen: 'read',
      title: 'There is another way to sign in without a password that needs no certificate.',
      cause:
        'Remote Credential Guard signs in to a session by Kerberos with the credentials that stay on the local device. It works from Windows devices that reach a domain controller, and needs no certificates to be deployed.',
      evidence: failing.map((finding) => ({ side: 'local', source: 'Windows Hello sign-in', value: finding.rule })),
      fix: [
        helpdesk('Try it for one connection.', 'mstsc.exe /remoteGuard'),
        administrator(
          'Allow it on the remote computers and prefer it on the clients.',
          'Computer Configuration > Policies > Administrative Templates > System > Credentials Delegation > Restrict delegation of credentials to remote servers'
        )
      ],
      links: [LINKS.remoteCredentialGuard, LINKS.helloRdp]
    }
  }
}
