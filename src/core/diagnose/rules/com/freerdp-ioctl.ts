import { isFreeRdp } from '../../../policy/clients.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk } from '../../steps.ts'
import { MESSAGES } from '../../messages.ts'

export const comFreeRdpIoctl: Rule = {
  id: 'com/freerdp-ioctl',
  trust: 'reported',
  capability: 'com',
  impact: 'device',
  evaluate(context) {
    const client = context.client
    if (client === undefined || !(isFreeRdp(client.name) || client.platform === 'linux')) return undefined
    const evidence = [
      ...context.texts(MESSAGES.serialNotSupported),
      ...(context.extras.serialTests ?? [])
        .filter((test) => test.result === 'not-supported')
        .map((test) => ({ side: test.side, source: `opening ${test.port}`, value: test.message ?? 'the request is not supported' }))
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      rows: context.rowsOf('com', 'redirected').map((row) => row.key),
      title: 'The connection program refuses a command that the application sends to the port.',
      cause:
        'FreeRDP\'s serial channel rejects control codes that the local driver does not know, and the application gives up. With the option "permissive" such requests succeed without effect.',
      evidence,
      fix: [
        helpdesk('Add "permissive" to the serial option and connect again.', 'xfreerdp /serial:COM1,/dev/ttyUSB0,Serial,permissive ...')
      ],
      links: [LINKS.freerdpSerial]
    }
  }
}
