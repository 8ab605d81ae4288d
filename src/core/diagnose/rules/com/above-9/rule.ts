import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

const number = (name: string): number => Number(/^com(\d+)$/i.exec(name.trim())?.[1] ?? 0)

export const comAbove9: Rule = {
  id: 'com/above-9',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['serial-test'],
  evaluate(context) {
    const failed = context.values('serial-test').filter((test) => test.result === 'not-found' && number(test.port) > 9)
    if (failed.length === 0) return undefined
    const names = failed.map((test) => test.port.toLowerCase())
    const first = failed[0]?.port ?? 'COM10'
    return {
      severity: 'warning',
      proof: [],
      rows: context
        .rowsOf('com')
        .filter((row) => names.includes((row.session ?? row.local)?.name.toLowerCase() ?? ''))
        .map((row) => row.key),
      title: say('com/above-9.title'),
      cause: say('com/above-9.cause'),
      evidence: failed.map((test) => ({
        side: test.side,
        source: say('com/above-9.source.of', { port: test.port }),
        value: test.message ?? say('com/above-9.value.of')
      })),
      fix: [
        you('com/above-9.fix.enter-port-full-name', undefined, `\\\\.\\${first}`),
        helpdesk('com/above-9.fix.give-port-number-below', undefined, 'devmgmt.msc > Ports > Port Settings > Advanced > COM Port Number')
      ],
      links: [LINKS.namingFiles]
    }
  }
}
