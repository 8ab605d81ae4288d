import { isFreeRdp } from '../../../policy/clients.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { serviceSteps, you } from '../../steps.ts'

export const serviceNotTriggered: Rule = {
  id: 'smartcard/service-not-triggered',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'sign-in',
  evaluate(context) {
    const service = context.service('session', 'SCardSvr')
    if (
      service === undefined ||
      service.state !== 'stopped' ||
      service.start === 'disabled' ||
      (context.readers.session?.length ?? 0) === 0
    )
      return undefined
    const client = context.client
    const foreign = client !== undefined && (client.platform === 'linux' || isFreeRdp(client.name))
    const fails = context.extras.logonOffersNoCertificate === true
    if (!foreign && !fails) return undefined
    return {
      severity: 'warning',
      seen: fails && foreign ? 'read' : 'follows',
      title: 'The remote computer may not offer your card when you sign in, although it sees the reader.',
      cause:
        'SCardSvr starts when a reader is announced, and some clients from other makers do not announce it that way: the list of readers works, while signing in finds no certificate.',
      evidence: [
        { side: 'session', source: 'service SCardSvr', value: `${service.state}, start ${service.start}` },
        { side: 'session', source: 'smart card readers', value: String(context.readers.session?.length ?? 0) },
        ...(client === undefined ? [] : [{ side: 'local' as const, source: 'client', value: client.name ?? client.platform }])
      ],
      fix: [...serviceSteps('SCardSvr', 'demand', false), you('Lock the session and sign in again with the card.')],
      links: [LINKS.smartCardService]
    }
  }
}
