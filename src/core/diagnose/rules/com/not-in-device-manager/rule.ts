import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { items, say } from '../../../../words/index.ts'

export const comNotInDeviceManager: Rule = {
  id: 'com/not-in-device-manager',
  trust: 'reported',
  capability: 'com',
  impact: 'note',
  needs: ['port'],
  evaluate(context) {
    const redirected = (context.ports.session ?? []).filter((port) => port.redirected !== undefined)
    if (redirected.length === 0) return undefined
    const names = redirected.map((port) => port.name)
    const listed = new Set(names)
    const keys = context
      .rowsOf('com')
      .filter((row) => row.session !== undefined && listed.has(row.session.name))
      .map((row) => row.key)
    return {
      severity: 'info',
      proof: context.factsOf(redirected),
      rows: keys,
      title: say('com/not-in-device-manager.title'),
      cause: say('com/not-in-device-manager.cause'),
      evidence: redirected.map((port) => ({
        side: 'session',
        source: say('com/not-in-device-manager.source.of', { name: port.name }),
        value:
          port.target ??
          say('com/not-in-device-manager.value.of', { detail: port.redirected?.client ?? '', detail2: port.redirected?.clientPort ?? '' })
      })),
      fix: [
        you('com/not-in-device-manager.fix.nothing-needs-fixing-program', { detail: items('comma', names.slice(0, 3)) }),
        helpdesk('com/not-in-device-manager.fix.see-session-s-ports', undefined, 'change port /query')
      ],
      links: [LINKS.changePort, LINKS.redirectPorts]
    }
  }
}
