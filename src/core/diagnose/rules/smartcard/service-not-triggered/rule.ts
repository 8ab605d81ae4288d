import { isFreeRdp } from '../../../../policy/clients.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { serviceSteps, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const serviceNotTriggered: Rule = {
  id: 'smartcard/service-not-triggered',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['service', 'reader', ['client', 'logon-offers-no-certificate']],
  uses: ['logon-offers-no-certificate'],
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
    const fails = context.values('logon-offers-no-certificate')[0] === true
    if (!foreign && !fails) return undefined
    return {
      severity: 'warning',
      proof: fails && foreign ? context.factsOf([service]) : [],
      title: say('smartcard/service-not-triggered.title'),
      cause: say('smartcard/service-not-triggered.cause'),
      evidence: [
        {
          side: 'session',
          source: say('smartcard/service-not-triggered.source.service-scardsvr'),
          value: say('smartcard/service-not-triggered.value.of', { state: service.state, start: service.start })
        },
        {
          side: 'session',
          source: say('smartcard/service-not-triggered.source.smart-card-readers'),
          value: String(context.readers.session?.length ?? 0)
        },
        ...(client === undefined
          ? []
          : [
              {
                side: 'local' as const,
                source: say('smartcard/service-not-triggered.source.client'),
                value: client.name ?? client.platform
              }
            ])
      ],
      fix: [...serviceSteps('SCardSvr', 'demand', false), you('smartcard/service-not-triggered.fix.lock-session-sign-again')],
      links: [LINKS.smartCardService]
    }
  }
}
