import { LINKS } from '../../../../capabilities/links.ts'
import { items, say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { portFacts } from '../facts.ts'

export const comNotInDeviceManager: Rule = {
  id: 'com/not-in-device-manager',
  trust: 'reported',
  capability: 'com',
  impact: 'note',
  needs: ['port'],
  evaluate(context) {
    const redirected = portFacts(context, 'session').filter(({ value }) => value.redirected !== undefined)
    if (redirected.length === 0) return undefined
    const names = redirected.map(({ value }) => value.name)
    const listed = new Set(names)
    return {
      severity: 'info',
      proof: redirected,
      rows: context
        .rowsOf('com')
        .filter((row) => row.session !== undefined && listed.has(row.session.name))
        .map((row) => row.key),
      title: say('com/not-in-device-manager.title'),
      cause: say('com/not-in-device-manager.cause'),
      evidence: redirected.map((port) => {
        const { name, target, redirected: from } = port.value
        const words = say('com/not-in-device-manager.value.from', { client: from?.client ?? '', port: from?.clientPort ?? '' })
        return evidenceOf(port, target ?? words, say('com/not-in-device-manager.source.name', { name }))
      }),
      fix: [
        you('com/not-in-device-manager.fix.type-name', { names: items('comma', names.slice(0, 3)) }),
        helpdesk('com/not-in-device-manager.fix.query', undefined, 'change port /query')
      ],
      links: [LINKS.changePort, LINKS.redirectPorts]
    }
  }
}
