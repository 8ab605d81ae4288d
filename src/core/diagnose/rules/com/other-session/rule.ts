import { LINKS } from '../../../../capabilities/links.ts'
import { isOtherSessions } from '../../../../devices/ports.ts'
import { items, say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { portFacts, sessionRows } from '../facts.ts'

/** The most ports that a title names. */
const NAMED = 3

/**
 * On a host of many sessions the serial map of the machine has the ports of all of them. Of readers and sound nothing that a session
 * can read tells whose they are.
 */
export const comOtherSession: Rule = {
  id: 'com/other-session',
  // The number in a target is known from the field, and no page of the vendor says what it is.
  trust: 'reported',
  capability: 'com',
  impact: 'note',
  needs: ['port', 'session'],
  evaluate(context) {
    const own = context.facts.all('session', 'session')[0]
    const sessionId = own?.value.sessionId
    const others = portFacts(context, 'session').filter(({ value }) => isOtherSessions(value, sessionId))
    if (own?.value.remote !== true || others.length === 0) return undefined
    const names = [...new Set(others.map(({ value }) => value.name))]
    const numbers = [...new Set(others.flatMap(({ value }) => value.redirected?.sessionId ?? []))].sort((a, b) => a - b)
    // What was pasted may be from another session of the same person.
    const isPasted = others.some(({ source }) => source.by === 'paste')
    return {
      severity: context.gaps.com === 'missing' ? 'warning' : 'info',
      proof: [...others, own],
      ...(isPasted ? { guess: true } : {}),
      rows: sessionRows(context, names),
      title: say('com/other-session.title', { names: items('and', names.slice(0, NAMED)), count: names.length }),
      cause: say('com/other-session.cause', { sessions: items('and', numbers.map(String)), own: String(sessionId) }),
      evidence: [
        ...others.map((port) =>
          evidenceOf(port, port.value.target ?? say('com/other-session.value.target'), say('at.port', { name: port.value.name }))
        ),
        evidenceOf(own, say('com/other-session.value.own', { number: String(sessionId) }))
      ],
      fix: [
        you('com/other-session.fix.own'),
        ...numbers.slice(0, NAMED).map((number) => helpdesk('com/other-session.fix.whose', { number: String(number) }, 'query session'))
      ],
      links: [LINKS.changePort, LINKS.redirectPorts]
    }
  }
}
