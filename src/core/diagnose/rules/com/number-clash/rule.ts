import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { arrivedPorts } from '../facts.ts'

export const comNumberClash: Rule = {
  id: 'com/number-clash',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['port'],
  evaluate(context) {
    const ports = context.ports.session ?? []
    const own = new Map(ports.filter((port) => port.redirected === undefined).map((port) => [port.name.toLowerCase(), port]))
    const rows = context.rowsOf('com', 'missing').filter((row) => own.has(row.name.toLowerCase()))
    const first = rows[0]?.name
    // Where no port came through at all, something blocks them all, and equal numbers are chance.
    if (first === undefined || arrivedPorts(context).length === 0) return undefined
    const names = new Set(ports.map(({ name }) => name.toUpperCase()))
    // A number below 10, which every program understands.
    const free = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => `COM${number}`).find((name) => !names.has(name)) ?? 'COM9'
    return {
      severity: 'problem',
      proof: [],
      rows: rows.map((row) => row.key),
      title: say('com/number-clash.title'),
      cause: say('com/number-clash.cause'),
      evidence: rows.flatMap((row) => {
        const source = say('at.port', { name: row.name })
        const target = own.get(row.name.toLowerCase())?.target ?? say('com/number-clash.value.own')
        return [
          { side: 'local' as const, source, value: say('com/number-clash.value.present') },
          { side: 'session' as const, source, value: target }
        ]
      }),
      fix: [
        helpdesk('com/number-clash.fix.rename', undefined, `net use ${free}: \\\\tsclient\\${first}`),
        you('com/number-clash.fix.choose', { name: free }),
        helpdesk('com/number-clash.fix.renumber', undefined, 'devmgmt.msc > Ports > Port Settings > Advanced > COM Port Number')
      ],
      links: [LINKS.netUse, LINKS.changePort]
    }
  }
}
