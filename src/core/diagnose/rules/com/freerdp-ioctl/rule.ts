import { LINKS } from '../../../../capabilities/links.ts'
import { isFreeRdp } from '../../../../policy/clients.ts'
import { say } from '../../../../words/index.ts'
import { linesSaying } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk } from '../../../steps.ts'
import { openingEvidence, serialTests } from '../facts.ts'

/** The port answers to what a program asks of it that it cannot do that. */
const REFUSED: ReadonlySet<string> = new Set([
  'ERROR_NOT_SUPPORTED',
  'ERROR_INVALID_FUNCTION',
  'ERROR_CALL_NOT_IMPLEMENTED',
  'STATUS_INVALID_DEVICE_REQUEST',
  'EOPNOTSUPP',
  'ENOTTY',
  'SERIAL_REQUEST_UNSUPPORTED'
])
/** .NET asks an open port what it is, and says so of every one that does not answer: a wrong name gives the same sentence. */
const DOUBTED: ReadonlySet<string> = new Set(['PORT_NAME_NOT_SERIAL'])

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
    const refused = linesSaying(context, REFUSED, undefined, 'com')
    const lines = refused.length > 0 ? refused : linesSaying(context, DOUBTED)
    const tests = serialTests(context, 'not-supported')
    if (lines.length === 0 && tests.length === 0) return undefined
    return {
      severity: 'warning',
      proof: [...lines.map(({ fact }) => fact), ...tests],
      ...(refused.length === 0 && tests.length === 0 ? { guess: true as const } : {}),
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
