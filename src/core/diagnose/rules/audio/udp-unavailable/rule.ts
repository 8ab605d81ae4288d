import { LINKS } from '../../../../capabilities/links.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { sinceStart } from '../../../../policy/session.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'

/** Logged by RdpCoreTS when a UDP connection cannot be made: the session stays on TCP. */
const TCP_ONLY = [136, 138]
/** So many events show it; more of the same say nothing new. */
const SHOWN_EVENTS = 3

const POLICY_PATH =
  'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Connection Client > Turn Off UDP On Client'

export const audioUdpUnavailable: Rule = {
  id: 'audio/udp-unavailable',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'quality',
  needs: [['event', 'message']],
  uses: ['session'],
  evaluate(context) {
    const events = context.facts
      .all('event', 'session')
      .filter(({ value }) => /rdpcorets/i.test(value.channel) && TCP_ONLY.includes(value.id) && sinceStart(context.facts, value.at))
    const lines = context.texts(MESSAGES.tcpOnly, 'session')
    if (events.length === 0 && lines.length === 0) return undefined
    return {
      severity: 'info',
      proof: [...events, ...lines.map(({ fact }) => fact)],
      title: say('audio/udp-unavailable.title'),
      cause: say('audio/udp-unavailable.cause'),
      evidence: [...events.slice(0, SHOWN_EVENTS).map((event) => evidenceOf(event)), ...lines.map(({ evidence }) => evidence)],
      fix: [
        administrator('audio/udp-unavailable.fix.allow-udp'),
        administrator('audio/udp-unavailable.fix.no-policy', undefined, POLICY_PATH)
      ],
      links: [LINKS.shortpath]
    }
  }
}
