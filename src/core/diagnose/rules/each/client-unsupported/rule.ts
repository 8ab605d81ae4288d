import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { clientName, clientPlatform } from '../../../../policy/clients.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockSeverity, otherLayers } from '../../../blocks.ts'
import { clientLacks } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'

const ruleFor = (id: 'smartcard/client-unsupported' | 'com/client-unsupported', capability: Capability, link: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'client',
  needs: ['client'],
  evaluate(context) {
    const client = context.facts.all('client')[0]
    const severity = blockSeverity(context, capability)
    if (client === undefined || severity === undefined) return undefined
    if (!clientLacks(context, capability)) return undefined
    const platform = clientPlatform(client.value)
    const where = say(`${id}.where`)
    return {
      severity,
      proof: [client],
      rows: context.missingRows(capability),
      title: say('client-unsupported.title', { capability, subject: say(`capability.${capability}.subject`), platform }),
      cause: sentences(
        say('client-unsupported.cause', { platform, devices: say(`capability.${capability}.object`), where }),
        otherLayers(context, capability, context.layers(capability, 'client'))
      ),
      evidence: [evidenceOf(client, clientName(client.value), say('client-unsupported.source'))],
      fix: [you('client-unsupported.fix.other-device', { where })],
      links: [LINKS.clients, link]
    }
  }
})

export const clientUnsupported: Rule[] = [
  ruleFor('smartcard/client-unsupported', 'smartcard', LINKS.redirectSmartCards),
  ruleFor('com/client-unsupported', 'com', LINKS.redirectPorts)
]
