import type { ProbeError } from '../../../snapshot/reading.ts'
import { incompleteOf } from '../../../snapshot/reading.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect, you } from '../../steps.ts'

/** Nobody listens at xrdp's smart card socket. */
const NO_SOCKET = new Set(['ENOENT', 'ECONNREFUSED'])
/** STATUS_UNSUCCESSFUL: how FreeRDP answers xrdp for a device that it does not redirect. */
const NOT_REDIRECTED = '0xC0000001'

const evidenceOf = ({ code, message }: ProbeError) => [
  { side: 'session' as const, source: 'smart card readers', value: `${code} ${message}` }
]

/** Why xrdp lists no reader of the client: the host does not offer it, or the client does not. */
export const xrdpNotOffered: Rule = {
  id: 'smartcard/xrdp-not-offered',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context) {
    const reading = context.input.session?.smartcard
    if (context.platform !== 'xrdp' || reading === undefined || context.gaps.smartcard !== 'missing') return undefined
    const errors = [...incompleteOf(reading), ...(reading.status === 'present' || reading.error === undefined ? [] : [reading.error])]
    const noSocket = errors.find(({ code }) => NO_SOCKET.has(code))
    const refused = reading.status === 'failed' ? undefined : errors.find(({ code }) => code === NOT_REDIRECTED)
    const common = {
      severity: 'problem',
      seen: 'read',
      rows: context.missingRows('smartcard'),
      links: [LINKS.xrdpSmartCard, LINKS.xrdpIni]
    } as const
    if (noSocket !== undefined) {
      return {
        ...common,
        title: 'The remote computer does not pass smart cards on.',
        cause:
          "xrdp's channel server has no socket for smart cards in this session: it was built without them, the channel is off, or the session has only just begun.",
        evidence: evidenceOf(noSocket),
        fix: [
          you('If you have only just signed in, check again in a few seconds.'),
          administrator('Leave the device channel on in /etc/xrdp/xrdp.ini, section [Channels].', 'rdpdr=true'),
          administrator('Install an xrdp that was built with smart cards.'),
          reconnect
        ]
      }
    }
    if (refused === undefined) return undefined
    return {
      ...common,
      title: 'The remote desktop client does not pass smart cards on.',
      cause: 'xrdp asked the client for smart cards, and the client has no such device in this connection.',
      evidence: evidenceOf(refused),
      fix: [you('Turn on smart cards in the client. For FreeRDP this is an option.', 'xfreerdp /smartcard ...'), reconnect]
    }
  }
}
