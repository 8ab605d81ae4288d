import { sinceStart } from '../../../../policy/session.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { say } from '../../../../words/index.ts'

/** Logged by RdpCoreTS when a UDP connection cannot be made: the session stays on TCP. */
const TCP_ONLY = [136, 138]

export const audioUdpUnavailable: Rule = {
  id: 'audio/udp-unavailable',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'quality',
  needs: [['event', 'message']],
  uses: ['session'],
  evaluate(context) {
    const events = context
      .values('event', 'session')
      .filter((event) => /rdpcorets/i.test(event.channel) && TCP_ONLY.includes(event.id) && sinceStart(context.facts, event.at))
    const evidence = [
      ...events.slice(0, 3).map((event) => ({
        side: 'session' as const,
        source: event.channel,
        value: say('audio/udp-unavailable.value.of', {
          id: event.id,
          at: event.at,
          detail: event.message === undefined ? '' : say('audio/udp-unavailable.value.of.part', { message: event.message })
        })
      })),
      ...context.texts(MESSAGES.tcpOnly, 'session').map((found) => found.evidence)
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'info',
      proof: context.proof('event', 'message'),
      title: say('audio/udp-unavailable.title'),
      cause: say('audio/udp-unavailable.cause'),
      evidence,
      fix: [
        administrator('audio/udp-unavailable.fix.allow-udp-between-client'),
        administrator(
          'audio/udp-unavailable.fix.make-sure-no-policy',
          undefined,
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Connection Client > Turn Off UDP On Client'
        )
      ],
      links: [LINKS.shortpath]
    }
  }
}
