import type { ProbeError } from '../../../../snapshot/reading.ts'
import { incompleteOf } from '../../../../snapshot/reading.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

/** Nobody listens at xrdp's smart card socket. */
const NO_SOCKET = new Set(['ENOENT', 'ECONNREFUSED'])
/** STATUS_UNSUCCESSFUL: how FreeRDP answers xrdp for a device that it does not redirect. */
const NOT_REDIRECTED = '0xC0000001'

const evidenceOf = ({ code, message }: ProbeError) => [
  {
    side: 'session' as const,
    source: say('smartcard/xrdp-not-offered.source.smart-card-readers'),
    value: say('smartcard/xrdp-not-offered.value.of', { code, message })
  }
]

/** Why xrdp lists no reader of the client: the host does not offer it, or the client does not. */
export const xrdpNotOffered: Rule = {
  id: 'smartcard/xrdp-not-offered',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['native-error', 'session'],
  evaluate(context) {
    const reading = context.facts.snapshot('session')?.smartcard
    if (context.platform !== 'xrdp' || reading === undefined || context.gaps.smartcard !== 'missing') return undefined
    const errors = [...incompleteOf(reading), ...(reading.status === 'present' || reading.error === undefined ? [] : [reading.error])]
    const noSocket = errors.find(({ code }) => NO_SOCKET.has(code))
    const refused = reading.status === 'failed' ? undefined : errors.find(({ code }) => code === NOT_REDIRECTED)
    const common = {
      severity: 'problem',
      proof: context.proof('native-error'),
      rows: context.missingRows('smartcard'),
      links: [LINKS.xrdpSmartCard, LINKS.xrdpIni]
    } as const
    if (noSocket !== undefined) {
      return {
        ...common,
        title: say('smartcard/xrdp-not-offered.title'),
        cause: say('smartcard/xrdp-not-offered.cause'),
        evidence: evidenceOf(noSocket),
        fix: [
          you('smartcard/xrdp-not-offered.fix.only-just-signed-check'),
          administrator('smartcard/xrdp-not-offered.fix.leave-device-channel-etc', undefined, 'rdpdr=true'),
          administrator('smartcard/xrdp-not-offered.fix.install-xrdp-was-built'),
          reconnect
        ]
      }
    }
    if (refused === undefined) return undefined
    return {
      ...common,
      title: say('smartcard/xrdp-not-offered.title-2'),
      cause: say('smartcard/xrdp-not-offered.cause-2'),
      evidence: evidenceOf(refused),
      fix: [you('smartcard/xrdp-not-offered.fix.turn-smart-cards-client', undefined, 'xfreerdp /smartcard ...'), reconnect]
    }
  }
}
