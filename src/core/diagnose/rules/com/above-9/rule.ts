import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { openingEvidence, serialTests } from '../facts.ts'

const number = (name: string): number => Number(/^com(\d+)$/i.exec(name)?.[1] ?? 0)

export const comAbove9: Rule = {
  id: 'com/above-9',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['serial-test'],
  uses: ['port'],
  evaluate(context) {
    const failed = serialTests(context, 'not-found').filter(({ value }) => number(value.port) > 9)
    const first = failed[0]?.value.port
    if (first === undefined) return undefined
    const names = failed.map(({ value }) => value.port.toLowerCase())
    return {
      severity: 'warning',
      proof: [],
      rows: context
        .rowsOf('com')
        .filter((row) => names.includes((row.session ?? row.local)?.name.toLowerCase() ?? ''))
        .map((row) => row.key),
      title: say('com/above-9.title'),
      cause: say('com/above-9.cause'),
      evidence: failed.map((test) => openingEvidence(test, say('com/above-9.value.not-found'))),
      fix: [
        you('com/above-9.fix.full-name', undefined, `\\\\.\\${first}`),
        helpdesk('com/above-9.fix.renumber', undefined, 'devmgmt.msc > Ports > Port Settings > Advanced > COM Port Number')
      ],
      links: [LINKS.namingFiles]
    }
  }
}
