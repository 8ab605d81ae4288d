import type { Capability } from '../../../policy/layers.ts'
import type { ServiceInfo, Side } from '../../../snapshot/schema.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, serviceSteps } from '../../steps.ts'
import { SIDES, sideName } from '../../blocks.ts'

/** How Windows sets them up, and where each is needed: the port redirector works in the session only. */
const SERVICES: Readonly<Record<string, { start: 'auto' | 'demand'; sides: readonly Side[] }>> = {
  audiosrv: { start: 'auto', sides: SIDES },
  audioendpointbuilder: { start: 'auto', sides: SIDES },
  umrdpservice: { start: 'demand', sides: ['session'] }
}

const down = (service: ServiceInfo): boolean =>
  ['stopped', 'missing'].includes(service.state) || (service.start === 'disabled' && service.state !== 'running')

export const audioServiceStopped: Rule = {
  id: 'audio/service-stopped',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  evaluate(context) {
    const found = SIDES.flatMap((side) =>
      (context.services[side] ?? [])
        .filter((service) => SERVICES[service.name.toLowerCase()]?.sides.includes(side) === true && down(service))
        .map((service) => ({ side, service }))
    )
    if (found.length === 0) return undefined
    const redirector = found.some(({ service }) => service.name.toLowerCase() === 'umrdpservice')
    const affected: Capability[] = redirector ? ['audioOut', 'audioIn', 'com'] : ['audioOut', 'audioIn']
    const gone = affected.filter((capability) => context.gaps[capability] === 'missing')
    const worse = gone.length > 0 || found.some(({ service }) => service.name.toLowerCase() !== 'umrdpservice')
    return {
      severity: worse ? 'problem' : 'warning',
      seen: 'read',
      capability: gone[0] ?? 'audioOut',
      rows: affected.flatMap((capability) => context.missingRows(capability)),
      title: 'Sound cannot work: a Windows service that it needs is not running.',
      cause: `${found.map(({ side, service }) => `${service.name} on the ${sideName(side)} is ${service.state} (start ${service.start})`).join('; ')}.${redirector ? ' UmRdpService also carries COM ports and printers.' : ''}`,
      evidence: found.map(({ side, service }) => ({
        side,
        source: `service ${service.name}`,
        value: `${service.state}, start ${service.start}`
      })),
      fix: [
        ...found.flatMap(({ service }) =>
          serviceSteps(service.name, SERVICES[service.name.toLowerCase()]?.start ?? 'auto', service.start === 'disabled')
        ),
        reconnect
      ],
      links: [LINKS.redirectAudio]
    }
  }
}
