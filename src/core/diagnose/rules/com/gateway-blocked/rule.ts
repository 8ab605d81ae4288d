import { LINKS } from '../../../../capabilities/links.ts'
import { gatewayName } from '../../../../policy/side-layers.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockSeverity, otherLayers } from '../../../blocks.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk, reconnect } from '../../../steps.ts'

const POLICY_PATH = 'RD Gateway Manager > Policies > Connection Authorization Policies > Properties > Device Redirection'

export const comGatewayBlocked: Rule = {
  id: 'com/gateway-blocked',
  trust: 'vendor',
  capability: 'com',
  impact: 'capability',
  layer: 'gateway',
  needs: [['gateway', 'works-without-gateway', 'rdp-property']],
  uses: ['port'],
  evaluate(context) {
    const severity = blockSeverity(context, 'com')
    if (severity === undefined) return undefined
    const gateway = context.facts.all('gateway')[0]
    const works = context.facts.all('works-without-gateway')[0]?.value
    const name = gatewayName(context.facts)
    const forbidden = gateway?.value.ports === 'forbidden'
    if (gateway?.value.ports === 'allowed' || (name === undefined && !forbidden)) return undefined
    if (!forbidden && works === undefined) {
      // Another block is reason enough for the failure; the gateway is suspected only where nothing else is found.
      return { needs: [helpdesk('com/gateway-blocked.fix.try-without', undefined, POLICY_PATH)], unlessExplained: true }
    }
    if (!forbidden && works === false) return undefined
    return {
      severity,
      proof: forbidden ? [gateway] : [],
      rows: context.missingRows('com'),
      title: say('com/gateway-blocked.title'),
      cause: sentences(say('com/gateway-blocked.cause'), otherLayers(context, 'com', context.layers('com', 'gateway'))),
      evidence: [
        { side: 'local', source: 'RD Gateway', value: name ?? say('com/gateway-blocked.value.in-use') },
        forbidden
          ? { side: 'local', source: say('com/gateway-blocked.source.policy'), value: say('com/gateway-blocked.value.forbidden') }
          : { side: 'local', source: say('com/gateway-blocked.source.without'), value: say('com/gateway-blocked.value.redirected') }
      ],
      fix: [administrator('com/gateway-blocked.fix.allow', undefined, POLICY_PATH), reconnect],
      links: [LINKS.gatewayPolicy, LINKS.redirectPorts]
    }
  }
}
