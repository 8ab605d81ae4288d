import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const comDriverMissing: Rule = {
  id: 'com/driver-missing',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['serial-test', 'port'],
  evaluate(context) {
    const mapped = new Set(
      (context.ports.session ?? []).filter((port) => port.redirected !== undefined).map((port) => port.name.toLowerCase())
    )
    const mute = context
      .values('serial-test')
      .filter((test) => test.side === 'session' && test.result === 'no-answer' && mapped.has(test.port.toLowerCase()))
    if (mute.length === 0) return undefined
    const names = mute.map((test) => test.port.toLowerCase())
    return {
      severity: 'warning',
      proof: [],
      rows: context
        .rowsOf('com')
        .filter((row) => row.session !== undefined && names.includes(row.session.name.toLowerCase()))
        .map((row) => row.key),
      title: say('com/driver-missing.title'),
      cause: say('com/driver-missing.cause'),
      evidence: mute.map((test) => ({
        side: 'session',
        source: say('com/driver-missing.source.of', { port: test.port }),
        value: test.message ?? say('com/driver-missing.value.of')
      })),
      fix: [
        administrator('com/driver-missing.fix.install-driver-software-device'),
        administrator('com/driver-missing.fix.let-windows-update-run'),
        helpdesk('com/driver-missing.fix.check-speed-data-bits', undefined, 'mode COM3')
      ],
      links: [LINKS.redirectPorts]
    }
  }
}
