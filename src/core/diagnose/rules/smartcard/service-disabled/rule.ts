import { LINKS } from '../../../../capabilities/links.ts'
import { items, say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, servicesSteps } from '../../../steps.ts'

/** What cards need. Windows sets them all up to be started on demand. */
const SERVICES: ReadonlySet<string> = new Set(['scardsvr', 'scdeviceenum', 'scpolicysvc', 'certpropsvc'])

export const serviceDisabled: Rule = {
  id: 'smartcard/service-disabled',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  layer: 'service',
  needs: ['service'],
  uses: ['reader'],
  evaluate(context) {
    const disabled = context.facts
      .all('service')
      .filter(({ value }) => value.start === 'disabled' && SERVICES.has(value.name.toLowerCase()))
    if (disabled.length === 0) return undefined
    // Readers are enumerated on the local device, so a service that is disabled there takes the readers away.
    const central = disabled.some(
      ({ side, value }) => value.name.toLowerCase() === 'scardsvr' && (side === 'local' || context.gaps.smartcard === 'missing')
    )
    const works = context.gaps.smartcard === 'reached'
    return {
      severity: works ? 'info' : central ? 'problem' : 'warning',
      proof: disabled,
      rows: context.missingRows('smartcard'),
      title: say(works ? 'smartcard/service-disabled.title-works' : 'smartcard/service-disabled.title'),
      cause: say('smartcard/service-disabled.cause', {
        services: items(
          'comma',
          disabled.map(({ side, value: { name } }) => say('smartcard/service-disabled.value.on', { name, side }))
        )
      }),
      evidence: disabled.map((service) => evidenceOf(service)),
      fix: [...servicesSteps(disabled.map(({ side, value: { name } }) => ({ side, name, start: 'demand', disabled: true }))), reconnect],
      links: [LINKS.smartCardService, LINKS.smartCardDebugging]
    }
  }
}
