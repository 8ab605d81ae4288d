import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const comNumberClash: Rule = {
  id: 'com/number-clash',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['port'],
  evaluate(context) {
    const own = new Map(
      (context.ports.session ?? []).filter((port) => port.redirected === undefined).map((port) => [port.name.toLowerCase(), port])
    )
    const rows = context.rowsOf('com', 'missing').filter((row) => own.has(row.name.toLowerCase()))
    // Where no port came through at all, something blocks them all, and equal numbers are chance.
    if (rows.length === 0 || !(context.ports.session ?? []).some((port) => port.redirected !== undefined)) return undefined
    const first = rows[0]?.name ?? 'COM1'
    return {
      severity: 'problem',
      proof: [],
      rows: rows.map((row) => row.key),
      title: say('com/number-clash.title'),
      cause: say('com/number-clash.cause'),
      evidence: rows.flatMap((row) => [
        {
          side: 'local' as const,
          source: say('com/number-clash.source.of', { name: row.name }),
          value: say('com/number-clash.value.present')
        },
        {
          side: 'session' as const,
          source: say('com/number-clash.source.of', { name: row.name }),
          value: own.get(row.name.toLowerCase())?.target ?? say('com/number-clash.value.of')
        }
      ]),
      fix: [
        helpdesk('com/number-clash.fix.give-redirected-port-another', undefined, `net use COM9: \\\\tsclient\\${first}`),
        you('com/number-clash.fix.choose-name-application'),
        helpdesk('com/number-clash.fix.change-port-s-number', undefined, 'devmgmt.msc > Ports > Port Settings > Advanced > COM Port Number')
      ],
      links: [LINKS.netUse, LINKS.changePort]
    }
  }
}
