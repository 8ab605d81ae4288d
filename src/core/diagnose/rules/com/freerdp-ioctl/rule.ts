import { isFreeRdp } from '../../../../policy/clients.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk } from '../../../steps.ts'
import { MESSAGES } from '../../../messages.ts'
import { say } from '../../../../words/index.ts'

export const comFreeRdpIoctl: Rule = {
  id: 'com/freerdp-ioctl',
  trust: 'reported',
  capability: 'com',
  impact: 'device',
  needs: [['message', 'serial-test'], 'client'],
  evaluate(context) {
    const client = context.client
    if (client === undefined || !(isFreeRdp(client.name) || client.platform === 'linux')) return undefined
    const evidence = [
      ...context.texts(MESSAGES.serialNotSupported).map((found) => found.evidence),
      ...context
        .values('serial-test')
        .filter((test) => test.result === 'not-supported')
        .map((test) => ({
          side: test.side,
          source: say('at.opening', { port: test.port }),
          value: test.message ?? say('com/freerdp-ioctl.value.of')
        }))
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'warning',
      proof: context.proof('message', 'serial-test'),
      rows: context.rowsOf('com', 'redirected').map((row) => row.key),
      title: say('com/freerdp-ioctl.title'),
      cause: say('com/freerdp-ioctl.cause'),
      evidence,
      fix: [
        helpdesk(
          'com/freerdp-ioctl.fix.add-permissive-serial-option',
          undefined,
          'xfreerdp /serial:COM1,/dev/ttyUSB0,Serial,permissive ...'
        )
      ],
      links: [LINKS.freerdpSerial]
    }
  }
}
