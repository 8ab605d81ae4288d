import { gatewayName } from '../../../policy/side-layers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk, reconnect } from '../../steps.ts'
import { blockSeverity, joined, otherLayers } from '../../blocks.ts'

export const comGatewayBlocked: Rule = {
  id: 'com/gateway-blocked',
  trust: 'vendor',
  capability: 'com',
  impact: 'capability',
  evaluate(context, earlier) {
    const severity = blockSeverity(context, 'com')
    if (severity === undefined) return undefined
    const { gateway, worksWithoutGateway } = context.extras
    const name = gatewayName({ platform: context.platform, properties: context.properties, ...(gateway === undefined ? {} : { gateway }) })
    const forbidden = gateway?.ports === 'forbidden'
    if (gateway?.ports === 'allowed' || (name === undefined && !forbidden)) return undefined
    if (!forbidden && worksWithoutGateway === undefined) {
      // Another block is reason enough for the failure; the gateway is suspected only where nothing else is found.
      if (earlier.some((finding) => finding.capability === 'com' && finding.severity === 'problem')) return undefined
      return {
        needs: [
          helpdesk(
            'Connect once without the RD Gateway, or look at its authorization policy: it can forbid port redirection.',
            'RD Gateway Manager > Policies > Connection Authorization Policies > Properties > Device Redirection'
          )
        ]
      }
    }
    if (!forbidden && worksWithoutGateway === false) return undefined
    return {
      severity,
      seen: forbidden ? 'read' : 'follows',
      rows: context.missingRows('com'),
      title: 'Serial (COM) ports are blocked on the way to the remote computer.',
      cause: joined(
        "The RD Gateway's connection authorization policy forbids port redirection, so it fails only through the gateway.",
        otherLayers(context, 'com', context.layers('com', 'gateway'))
      ),
      evidence: [
        { side: 'local', source: 'RD Gateway', value: name ?? 'in use' },
        forbidden
          ? { side: 'local', source: 'connection authorization policy', value: 'port redirection disabled' }
          : { side: 'local', source: 'test without the gateway', value: 'the ports are redirected' }
      ],
      fix: [
        administrator(
          "Allow port redirection in the gateway's connection authorization policy.",
          'RD Gateway Manager > Policies > Connection Authorization Policies > Properties > Device Redirection'
        ),
        reconnect
      ],
      links: [LINKS.gatewayPolicy, LINKS.redirectPorts]
    }
  }
}
