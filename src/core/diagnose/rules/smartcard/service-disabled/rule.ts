import type { ServiceInfo, Side } from '../../../../snapshot/schema.ts'
import { SIDES } from '../../../context.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, serviceSteps } from '../../../steps.ts'
import { items, say } from '../../../../words/index.ts'

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
  needs: ['service'],
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
      proof: context.factsOf(found.map(({ service }) => service)),
      rows: context.missingRows('smartcard'),
      title: works ? say('smartcard/service-disabled.title') : say('smartcard/service-disabled.title-2'),
      cause: say('smartcard/service-disabled.cause', {
        detail: items(
          'comma',
          found.map(({ side, service }) => say('smartcard/service-disabled.cause.part', { name: service.name, side: say(`side.${side}`) }))
        )
      }),
      evidence: found.map(({ side, service }) => ({
        side,
        source: say('smartcard/service-disabled.source.of', { name: service.name }),
        value: say('smartcard/service-disabled.value.of', { state: service.state, start: service.start })
      })),
      fix: [
        ...found.flatMap(({ service }) => serviceSteps(service.name, USUAL_START[service.name.toLowerCase()] ?? 'demand', true)),
        reconnect
      ],
      links: [LINKS.smartCardService, LINKS.smartCardDebugging]
    }
  }
}
