import { LINKS } from '../../../../capabilities/links.ts'
import { channelServerEnded } from '../../../../policy/no-service.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, you } from '../../../steps.ts'

/** xrdp's smart card socket is not there: never made, or gone with the client of a session that is not connected now. */
const NO_SOCKET = 'ENOENT'
/** What the channel server carries, and takes with it. */
const CARRIED = ['smartcard', 'audioOut', 'audioIn'] as const
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
  uses: ['reader', 'endpoint'],
  evaluate(context) {
    if (context.platform !== 'xrdp') return undefined
    const ended = channelServerEnded(context.facts)
    if (ended !== undefined) {
      const lost = CARRIED.filter((capability) => context.gaps[capability] === 'missing')
      if (lost.length === 0) return undefined
      return {
        severity: 'problem',
        proof: [ended],
        capability: lost[0] ?? 'smartcard',
        rows: lost.flatMap((capability) => context.missingRows(capability)),
        title: say('smartcard/xrdp-not-offered.title-ended'),
        cause: say('smartcard/xrdp-not-offered.cause-ended'),
        evidence: [evidenceOf(ended)],
        fix: [you('smartcard/xrdp-not-offered.fix.new-session')],
        links: [lost[0] === 'smartcard' ? LINKS.xrdpSmartCard : LINKS.xrdpIni]
      }
    }
    if (context.gaps.smartcard !== 'missing') return undefined
    const errors = context.facts.all('native-error', 'session')
    const noSocket = errors.find(({ value }) => value.error.code === NO_SOCKET)
    const refused = errors.find(({ value }) => value.error.code === NOT_REDIRECTED)
    const common = {
      severity: 'problem',
      rows: context.missingRows('smartcard'),
      links: [LINKS.xrdpSmartCard, LINKS.xrdpIni]
    } as const
    if (noSocket !== undefined) {
      return {
        ...common,
        // A session that nobody is connected to has no socket either.
        proof: [],
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
