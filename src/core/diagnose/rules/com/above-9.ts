import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'

const number = (name: string): number => Number(/^com(\d+)$/i.exec(name.trim())?.[1] ?? 0)

export const comAbove9: Rule = {
  id: 'com/above-9',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  evaluate(context) {
    const failed = (context.extras.serialTests ?? []).filter((test) => test.result === 'not-found' && number(test.port) > 9)
    if (failed.length === 0) return undefined
    const names = failed.map((test) => test.port.toLowerCase())
    const first = failed[0]?.port ?? 'COM10'
    return {
      severity: 'warning',
      seen: 'follows',
      rows: context
        .rowsOf('com')
        .filter((row) => names.includes((row.session ?? row.local)?.name.toLowerCase() ?? ''))
        .map((row) => row.key),
      title: 'Programs must write the names of ports above COM9 in a longer form.',
      cause: 'Windows reserves only COM1 to COM9 as short names. A program that opens "COM10" and up by its short name does not find it.',
      evidence: failed.map((test) => ({ side: test.side, source: `opening ${test.port}`, value: test.message ?? 'not found' })),
      fix: [
        you('Enter the port by its full name in the application.', `\\\\.\\${first}`),
        helpdesk(
          'Or give the port a number below 10 on the local device, then connect again.',
          'devmgmt.msc > Ports > Port Settings > Advanced > COM Port Number'
        )
      ],
      links: [LINKS.namingFiles]
    }
  }
}
