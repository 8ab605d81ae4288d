import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'

export const kdcRootMissing: Rule = {
  id: 'smartcard/kdc-root-missing',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  evaluate(context) {
    const join = context.extras.join ?? []
    const local = join.find((one) => one.side === 'local')
    if (local === undefined) return undefined
    const session = join.find((one) => one.side === 'session')
    const joined = local.state === 'domain' || local.state === 'entra-hybrid'
    const sameDomain = joined && local.domain !== undefined && local.domain.toLowerCase() === session?.domain?.toLowerCase()
    const foreign = !joined || (session?.domain !== undefined && !sameDomain)
    if (!foreign || context.extras.kdcRootPresent === true) return undefined
    if (context.extras.kdcRootPresent === undefined) {
      return {
        needs: [
          helpdesk(
            "Look on the local device whether the domain controllers' root certificate is in its NTAuth store.",
            'certutil -viewstore -enterprise NTAuth'
          )
        ]
      }
    }
    return {
      severity: 'warning',
      seen: 'read',
      title: 'Your device does not trust the domain that the remote computer belongs to, so a card cannot sign you in.',
      cause:
        "The local device is not joined to the session host's domain, and the root certificate of its domain controllers (KDC) is not in the local NTAuth store: the client cannot verify whom it gives the PIN to.",
      evidence: [
        { side: 'local', source: 'join state', value: `${local.state}${local.domain === undefined ? '' : ` ${local.domain}`}` },
        ...(session === undefined
          ? []
          : [
              {
                side: 'session' as const,
                source: 'join state',
                value: `${session.state}${session.domain === undefined ? '' : ` ${session.domain}`}`
              }
            ]),
        { side: 'local', source: 'NTAuth store', value: 'no root certificate of the domain controllers' }
      ],
      fix: [
        administrator(
          "Add the root certificate of the KDC certificate's issuer on the local device.",
          'certutil -addstore -enterprise NTAUTH <cert>'
        ),
        administrator(
          "For cards used across domains, put the domain's roots on the card, from a machine of that domain.",
          'certutil -scroots update'
        )
      ],
      links: [LINKS.smartCardRds, LINKS.certutil]
    }
  }
}
