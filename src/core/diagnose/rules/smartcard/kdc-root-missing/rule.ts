import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const kdcRootMissing: Rule = {
  id: 'smartcard/kdc-root-missing',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['join', 'kdc-root'],
  evaluate(context) {
    const join = context.values('join')
    const local = join.find((one) => one.side === 'local')
    if (local === undefined) return undefined
    const session = join.find((one) => one.side === 'session')
    const joined = local.state === 'domain' || local.state === 'entra-hybrid'
    const sameDomain = joined && local.domain !== undefined && local.domain.toLowerCase() === session?.domain?.toLowerCase()
    const foreign = !joined || (session?.domain !== undefined && !sameDomain)
    if (!foreign || context.values('kdc-root')[0] === true) return undefined
    if (context.values('kdc-root')[0] === undefined) {
      return {
        needs: [helpdesk('smartcard/kdc-root-missing.fix.look-local-device-whether', undefined, 'certutil -viewstore -enterprise NTAuth')]
      }
    }
    return {
      severity: 'warning',
      proof: context.proof('kdc-root'),
      title: say('smartcard/kdc-root-missing.title'),
      cause: say('smartcard/kdc-root-missing.cause'),
      evidence: [
        {
          side: 'local',
          source: say('smartcard/kdc-root-missing.source.join-state'),
          value: say('smartcard/kdc-root-missing.value.of', {
            state: local.state,
            detail: local.domain === undefined ? '' : say('smartcard/kdc-root-missing.value.of.part', { domain: local.domain })
          })
        },
        ...(session === undefined
          ? []
          : [
              {
                side: 'session' as const,
                source: say('smartcard/kdc-root-missing.source.join-state'),
                value: say('smartcard/kdc-root-missing.value.of', {
                  state: session.state,
                  detail: session.domain === undefined ? '' : say('smartcard/kdc-root-missing.value.of.part', { domain: session.domain })
                })
              }
            ]),
        {
          side: 'local',
          source: say('smartcard/kdc-root-missing.source.ntauth-store'),
          value: say('smartcard/kdc-root-missing.value.no-root-certificate-domain')
        }
      ],
      fix: [
        administrator('smartcard/kdc-root-missing.fix.add-root-certificate-kdc', undefined, 'certutil -addstore -enterprise NTAUTH <cert>'),
        administrator('smartcard/kdc-root-missing.fix.cards-used-across-domains', undefined, 'certutil -scroots update')
      ],
      links: [LINKS.smartCardRds, LINKS.certutil]
    }
  }
}
