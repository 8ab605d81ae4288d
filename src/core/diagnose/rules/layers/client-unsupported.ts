import { CLIENT_NAMES, isFreeRdp } from '../../../policy/clients.ts'
import type { Capability } from '../../../policy/types.ts'
import { clientLacks } from '../../context.ts'
import { LINKS } from '../../links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'
import { OBJECT, SUBJECT, blockSeverity, joined, otherLayers } from '../../words.ts'

const of = (id: string, capability: Capability, where: string, link: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  evaluate(context) {
    const client = context.client
    const severity = blockSeverity(context, capability)
    if (client === undefined || severity === undefined) return undefined
    // No client of the vendor runs on Linux, and the programs there can redirect ports only when they are told to.
    const linux = client.platform === 'linux' && capability === 'com' && !isFreeRdp(client.name)
    if (!clientLacks(context, capability) && !linux) return undefined
    const name = CLIENT_NAMES[client.platform]
    return {
      severity,
      seen: linux ? 'follows' : 'read',
      rows: context.missingRows(capability),
      title: `${SUBJECT[capability]} cannot be used from ${name}: the connection program there does not pass it on.`,
      cause: joined(
        `Connections from ${name} do not carry ${OBJECT[capability]}; ${where}.`,
        linux ? 'A client built on FreeRDP can redirect serial ports when it is started with the option /serial.' : '',
        otherLayers(context, capability, context.layers(capability, 'client'))
      ),
      evidence: [{ side: 'local', source: 'client platform', value: `${name}${client.name === undefined ? '' : `, ${client.name}`}` }],
      fix: [
        you(`Connect from a device on which it works: ${where}.`),
        ...(linux ? [helpdesk('Or use a FreeRDP client with the serial channel.', 'xfreerdp /serial:COM1,/dev/ttyUSB0 ...')] : [])
      ],
      links: [LINKS.clients, link]
    }
  }
})

export const clientUnsupported: Rule[] = [
  of('smartcard/client-unsupported', 'smartcard', 'the Windows and macOS clients do', LINKS.redirectSmartCards),
  of('com/client-unsupported', 'com', 'COM port redirection works from Windows only', LINKS.redirectPorts)
]
