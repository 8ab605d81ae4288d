import type { ServiceInfo, Side } from '../../../snapshot/schema.ts'
import { SIDES } from '../../blocks.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, serviceSteps } from '../../steps.ts'
import { sideName } from '../../blocks.ts'

/** Start types that Windows sets up these services with. */
const USUAL_START: Readonly<Record<string, 'auto' | 'demand'>> = {
  scardsvr: 'demand',
  scdeviceenum: 'demand',
  scpolicysvc: 'demand',
  certpropsvc: 'demand'
}

export const serviceDisabled: Rule = {
  id: 'smartcard/service-disabled',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context) {
    const found: { side: Side; service: ServiceInfo }[] = SIDES.flatMap((side) =>
      (context.services[side] ?? [])
        .filter((service) => service.start === 'disabled' && service.name.toLowerCase() in USUAL_START)
        .map((service) => ({ side, service }))
    )
    if (found.length === 0) return undefined
    // Readers are enumerated on the local device, so a service that is disabled there takes the readers away.
    const central = found.some(
      ({ side, service }) => service.name.toLowerCase() === 'scardsvr' && (side === 'local' || context.gaps.smartcard === 'missing')
    )
    const works = context.gaps.smartcard === 'reached'
    return {
      severity: works ? 'info' : central ? 'problem' : 'warning',
      seen: 'read',
      rows: context.missingRows('smartcard'),
      title: works
        ? 'A smart card service is switched off; signing in with a card may fail.'
        : 'Smart cards are switched off: a service that they need is disabled.',
      cause: `Disabled: ${found.map(({ side, service }) => `${service.name} on the ${sideName(side)}`).join(', ')}. Scripts that remove "unneeded" services do this.`,
      evidence: found.map(({ side, service }) => ({
        side,
        source: `service ${service.name}`,
        value: `${service.state}, start ${service.start}`
      })),
      fix: [
        ...found.flatMap(({ service }) => serviceSteps(service.name, USUAL_START[service.name.toLowerCase()] ?? 'demand', true)),
        reconnect
      ],
      links: [LINKS.smartCardService, LINKS.smartCardDebugging]
    }
  }
}
