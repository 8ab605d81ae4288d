import { LINKS } from '../../../../capabilities/links.ts'
import { isFreeRdp } from '../../../../policy/clients.ts'
import { say } from '../../../../words/index.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk } from '../../../steps.ts'
import { openingEvidence, serialTests } from '../facts.ts'

export const comFreeRdpIoctl: Rule = {
  id: 'com/freerdp-ioctl',
  trust: 'reported',
  capability: 'com',
  impact: 'device',
  needs: ['client', ['message', 'serial-test']],
  uses: ['port'],
  evaluate(context) {
    const client = context.client
    if (client === undefined || !(isFreeRdp(client.name) || client.platform === 'linux')) return undefined
    const lines = context.texts(MESSAGES.serialNotSupported)
    const tests = serialTests(context, 'not-supported')
    if (lines.length === 0 && tests.length === 0) return undefined
    return {
      severity: 'warning',
      proof: [...lines.map(({ fact }) => fact), ...tests],
      rows: context.rowsOf('com', 'redirected').map((row) => row.key),
      title: say('com/freerdp-ioctl.title'),
      cause: say('com/freerdp-ioctl.cause'),
      evidence: [
        ...lines.map(({ evidence }) => evidence),
        ...tests.map((test) => openingEvidence(test, say('com/freerdp-ioctl.value.not-supported')))
      ],
      fix: [helpdesk('com/freerdp-ioctl.fix.permissive', undefined, 'xfreerdp /serial:COM1,/dev/ttyUSB0,Serial,permissive ...')],
      links: [LINKS.freerdpSerial]
    }
  }
}
