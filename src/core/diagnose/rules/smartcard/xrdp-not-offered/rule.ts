import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, you } from '../../../steps.ts'

/** Nobody listens at xrdp's smart card socket. */
const NO_SOCKET: ReadonlySet<string> = new Set(['ENOENT', 'ECONNREFUSED'])
/** STATUS_UNSUCCESSFUL: how FreeRDP answers xrdp for a device that it does not redirect. */
const NOT_REDIRECTED = '0xC0000001'

/** Why xrdp lists no reader of the client: the host does not offer it, or the client does not. */
export const xrdpNotOffered: Rule = {
  id: 'smartcard/xrdp-not-offered',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  layer: 'host',
  needs: ['session', 'native-error'],
  uses: ['reader'],
  evaluate(context) {
    if (context.platform !== 'xrdp' || context.gaps.smartcard !== 'missing') return undefined
    const errors = context.facts.all('native-error', 'session')
    const noSocket = errors.find(({ value }) => NO_SOCKET.has(value.error.code))
    const refused = errors.find(({ value }) => value.error.code === NOT_REDIRECTED)
    const common = {
      severity: 'problem',
      rows: context.missingRows('smartcard'),
      links: [LINKS.xrdpSmartCard, LINKS.xrdpIni]
    } as const
    if (noSocket !== undefined) {
      return {
        ...common,
        proof: [noSocket],
        title: say('smartcard/xrdp-not-offered.title-host'),
        cause: say('smartcard/xrdp-not-offered.cause-host'),
        evidence: [evidenceOf(noSocket)],
        fix: [
          you('smartcard/xrdp-not-offered.fix.wait'),
          administrator('smartcard/xrdp-not-offered.fix.channel', undefined, 'rdpdr=true'),
          administrator('smartcard/xrdp-not-offered.fix.install'),
          reconnect
        ]
      }
    }
    if (refused === undefined) return undefined
    return {
      ...common,
      proof: [refused],
      title: say('smartcard/xrdp-not-offered.title-client'),
      cause: say('smartcard/xrdp-not-offered.cause-client'),
      evidence: [evidenceOf(refused)],
      fix: [you('smartcard/xrdp-not-offered.fix.client', undefined, 'xfreerdp /smartcard ...'), reconnect]
    }
  }
}
