import { sinceStart } from '../../../policy/audio-events.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator } from '../../steps.ts'
import { MESSAGES } from '../../messages.ts'

/** Logged by RdpCoreTS when a UDP connection cannot be made: the session stays on TCP. */
const TCP_ONLY = [136, 138]

export const audioUdpUnavailable: Rule = {
  id: 'audio/udp-unavailable',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'quality',
  evaluate(context) {
    const startedAt = context.sessionInfo?.startedAt ?? undefined
    const events = context.events.session.filter(
      (event) => /rdpcorets/i.test(event.channel) && TCP_ONLY.includes(event.id) && sinceStart(event.at, startedAt)
    )
    const evidence = [
      ...events.slice(0, 3).map((event) => ({
        side: 'session' as const,
        source: event.channel,
        value: `event ${event.id} at ${event.at}${event.message === undefined ? '' : `: ${event.message}`}`
      })),
      ...context.texts(MESSAGES.tcpOnly, 'session')
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'info',
      seen: 'read',
      title: 'Sound may stutter: the connection uses a slower way than it could.',
      cause:
        'The session runs over TCP only, because no UDP connection could be made. Lost packets then delay everything that follows, which is heard as gaps.',
      evidence,
      fix: [
        administrator('Allow UDP between client and session host: port 3389, and for RDP Shortpath 3390 and 3478.'),
        administrator(
          'Make sure that no policy turns UDP off.',
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Connection Client > Turn Off UDP On Client'
        )
      ],
      links: [LINKS.shortpath]
    }
  }
}
