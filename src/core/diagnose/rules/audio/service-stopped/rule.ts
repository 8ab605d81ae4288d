import { capabilityFacts } from '../../../../capabilities/index.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import type { Fact } from '../../../../facts/fact.ts'
import type { Side } from '../../../../snapshot/schema.ts'
import { items, say, sentences } from '../../../../words/index.ts'
import { SIDES } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, servicesSteps } from '../../../steps.ts'

interface Needed {
  /** How Windows sets it up. */
  start: 'auto' | 'demand'
  /** Where it is needed. */
  sides: readonly Side[]
}

/** The port redirector works in the session only. */
const REDIRECTOR = 'umrdpservice'
const SERVICES: ReadonlyMap<string, Needed> = new Map<string, Needed>([
  ['audiosrv', { start: 'auto', sides: SIDES }],
  ['audioendpointbuilder', { start: 'auto', sides: SIDES }],
  [REDIRECTOR, { start: 'demand', sides: ['session'] }]
])

const neededOf = ({ value }: Fact<'service'>): Needed | undefined => SERVICES.get(value.name.toLowerCase())
const isRedirector = ({ value }: Fact<'service'>): boolean => value.name.toLowerCase() === REDIRECTOR

const isDown = ({ value: { state, start } }: Fact<'service'>): boolean =>
  ['stopped', 'missing'].includes(state) || (start === 'disabled' && state !== 'running')

export const audioServiceStopped: Rule = {
  id: 'audio/service-stopped',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'service',
  needs: ['service'],
  evaluate(context) {
    const down = context.facts
      .all('service')
      .filter((service) => isDown(service) && neededOf(service)?.sides.includes(service.side) === true)
    if (down.length === 0) return undefined
    const redirector = down.some(isRedirector)
    const affected: Capability[] = redirector ? ['audioOut', 'audioIn', 'com'] : ['audioOut', 'audioIn']
    const gone = affected.filter((capability) => context.gaps[capability] === 'missing')
    const capability = gone[0] ?? 'audioOut'
    return {
      severity: gone.length > 0 || !down.every(isRedirector) ? 'problem' : 'warning',
      proof: down,
      capability,
      rows: affected.flatMap((capability) => context.missingRows(capability)),
      title: say('audio/service-stopped.title', { capability }),
      cause: sentences(
        say('audio/service-stopped.cause', {
          services: items(
            'semicolon',
            down.map(({ side, value: { name, state, start } }) => say('audio/service-stopped.cause.service', { name, side, state, start }))
          )
        }),
        redirector && say('audio/service-stopped.cause.redirector')
      ),
      evidence: down.map((service) => evidenceOf(service)),
      fix: [
        ...servicesSteps(
          down.map((service) => ({
            side: service.side,
            name: service.value.name,
            start: neededOf(service)?.start ?? 'auto',
            disabled: service.value.start === 'disabled',
            missing: service.value.state === 'missing'
          }))
        ),
        reconnect
      ],
      links: [capabilityFacts(capability).devices.guide]
    }
  }
}
