import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'

export const comDriverMissing: Rule = {
  id: 'com/driver-missing',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  evaluate(context) {
    const mapped = new Set(
      (context.ports.session ?? []).filter((port) => port.redirected !== undefined).map((port) => port.name.toLowerCase())
    )
    const mute = (context.extras.serialTests ?? []).filter(
      (test) => test.side === 'session' && test.result === 'no-answer' && mapped.has(test.port.toLowerCase())
    )
    if (mute.length === 0) return undefined
    const names = mute.map((test) => test.port.toLowerCase())
    return {
      severity: 'warning',
      seen: 'follows',
      rows: context
        .rowsOf('com')
        .filter((row) => row.session !== undefined && names.includes(row.session.name.toLowerCase()))
        .map((row) => row.key),
      title: 'The serial port is there, but the device behind it does not answer in the session.',
      cause:
        'COM ports are redirected as they are (opaque low-level redirection): the driver of the device behind the port must be installed in the session, not on the local device.',
      evidence: mute.map((test) => ({ side: 'session', source: `test of ${test.port}`, value: test.message ?? 'opened, no answer' })),
      fix: [
        administrator('Install the driver and software of the device in the session.'),
        administrator('Let Windows Update run there, since it brings many of these drivers.'),
        helpdesk('Check speed, data bits, parity and flow control: both ends must agree.', 'mode COM3')
      ],
      links: [LINKS.redirectPorts]
    }
  }
}
