import type { Capability } from '../../../../policy/layers.ts'
import type { ServiceInfo, Side } from '../../../../snapshot/schema.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, serviceSteps } from '../../../steps.ts'
import { SIDES } from '../../../context.ts'
import { items, say } from '../../../../words/index.ts'

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
  layer: 'service',
  needs: ['service'],
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
      proof: context.factsOf(found.map(({ service }) => service)),
      capability: gone[0] ?? 'audioOut',
      rows: affected.flatMap((capability) => context.missingRows(capability)),
      title: say('audio/service-stopped.title'),
      cause: say('audio/service-stopped.cause', {
        detail: items(
          'semicolon',
          found.map(({ side, service }) =>
            say('audio/service-stopped.cause.part', {
              name: service.name,
              side: say(`side.${side}`),
              state: service.state,
              start: service.start
            })
          )
        ),
        detail2: redirector ? say('audio/service-stopped.cause.umrdpservice-also-carries-com') : ''
      }),
      evidence: found.map(({ side, service }) => ({
        side,
        source: say('audio/service-stopped.source.of', { name: service.name }),
        value: say('audio/service-stopped.value.of', { state: service.state, start: service.start })
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
