import { gatewayName } from '../../../../policy/side-layers.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk, reconnect } from '../../../steps.ts'
import { blockSeverity, otherLayers } from '../../../blocks.ts'
import { say, sentences } from '../../../../words/index.ts'

export const comGatewayBlocked: Rule = {
  id: 'com/gateway-blocked',
  trust: 'vendor',
  capability: 'com',
  impact: 'capability',
  layer: 'gateway',
  needs: [['gateway', 'works-without-gateway']],
  uses: ['rdp-property'],
  evaluate(context) {
    const severity = blockSeverity(context, 'com')
    if (severity === undefined) return undefined
    const gateway = context.values('gateway')[0]
    const worksWithoutGateway = context.values('works-without-gateway')[0]
    const name = gatewayName(context.facts)
    const forbidden = gateway?.ports === 'forbidden'
    if (gateway?.ports === 'allowed' || (name === undefined && !forbidden)) return undefined
    if (!forbidden && worksWithoutGateway === undefined) {
      // Another block is reason enough for the failure; the gateway is suspected only where nothing else is found.
      return {
        unlessExplained: true,
        needs: [
          helpdesk(
            'com/gateway-blocked.fix.connect-once-without-rd',
            undefined,
            'RD Gateway Manager > Policies > Connection Authorization Policies > Properties > Device Redirection'
          )
        ]
      }
    }
    if (!forbidden && worksWithoutGateway === false) return undefined
    return {
      severity,
      proof: forbidden ? context.proof('gateway') : [],
      rows: context.missingRows('com'),
      title: say('com/gateway-blocked.title'),
      cause: sentences(say('com/gateway-blocked.cause'), otherLayers(context, 'com', context.layers('com', 'gateway'))),
      evidence: [
        { side: 'local', source: say('com/gateway-blocked.source.rd-gateway'), value: name ?? say('com/gateway-blocked.value.of') },
        forbidden
          ? {
              side: 'local',
              source: say('com/gateway-blocked.source.connection-authorization-policy'),
              value: say('com/gateway-blocked.value.port-redirection-disabled')
            }
          : {
              side: 'local',
              source: say('com/gateway-blocked.source.test-without-gateway'),
              value: say('com/gateway-blocked.value.ports-redirected')
            }
      ],
      fix: [
        administrator(
          'com/gateway-blocked.fix.allow-port-redirection-gateway',
          undefined,
          'RD Gateway Manager > Policies > Connection Authorization Policies > Properties > Device Redirection'
        ),
        reconnect
      ],
      links: [LINKS.gatewayPolicy, LINKS.redirectPorts]
    }
  }
}
