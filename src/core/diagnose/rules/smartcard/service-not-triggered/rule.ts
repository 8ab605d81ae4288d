import { LINKS } from '../../../../capabilities/links.ts'
import { isFreeRdp } from '../../../../policy/clients.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import { linesSaying } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { serviceSteps, you } from '../../../steps.ts'
import { sessionService } from '../facts.ts'

/** What the sign-in screen says of a card that no program looks after. */
const SAID: ReadonlySet<string> = new Set(['CARD_NO_VALID_CERTIFICATE'])

export const serviceNotTriggered: Rule = {
  id: 'smartcard/service-not-triggered',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['service', 'reader', ['client', 'logon-offers-no-certificate', 'message']],
  evaluate(context) {
    const service = sessionService(context)
    const readers = context.readers.session?.length ?? 0
    if (service?.value.state !== 'stopped' || service.value.start === 'disabled' || readers === 0) return undefined
    const client = context.facts.all('client')[0]
    const foreign = client !== undefined && (client.value.platform === 'linux' || isFreeRdp(client.value.name))
    const lines = linesSaying(context, SAID, 'session')
    const fails = lines.length > 0 || context.facts.all('logon-offers-no-certificate').some(({ value }) => value)
    if (!foreign && !fails) return undefined
    return {
      severity: 'warning',
      // A stopped service is usual: it is the cause only where such a client meets a sign-in that fails.
      proof: fails && foreign ? [service] : [],
      title: say('smartcard/service-not-triggered.title'),
      cause: say('smartcard/service-not-triggered.cause'),
      evidence: [
        evidenceOf(service),
        { side: 'session', source: say('at.readers'), value: String(readers) },
        ...(client === undefined ? [] : [evidenceOf(client, client.value.name ?? client.value.platform, say('at.client'))]),
        ...lines.map(({ evidence }) => evidence)
      ],
      fix: [...serviceSteps('session', 'SCardSvr', 'demand', false), you('smartcard/service-not-triggered.fix.sign-in-again')],
      links: [LINKS.smartCardService]
    }
  }
}
