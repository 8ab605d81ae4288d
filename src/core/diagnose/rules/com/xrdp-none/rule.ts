import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { blockSeverity } from '../../../blocks.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'

export const comXrdpNone: Rule = {
  id: 'com/xrdp-none',
  trust: 'vendor',
  capability: 'com',
  impact: 'capability',
  layer: 'host',
  needs: ['session'],
  uses: ['port'],
  evaluate(context) {
    const severity = blockSeverity(context, 'com')
    if (context.platform !== 'xrdp' || severity === undefined) return undefined
    return {
      // Nobody who has no port misses it.
      severity: severity === 'warning' ? 'info' : severity,
      proof: context.facts.all('session', 'session'),
      rows: context.missingRows('com'),
      title: say('com/xrdp-none.title'),
      cause: say('com/xrdp-none.cause'),
      evidence: [{ side: 'session', source: say('com/xrdp-none.source.platform'), value: say('platform.xrdp') }],
      fix: [you('com/xrdp-none.fix.windows-session'), administrator('com/xrdp-none.fix.network')],
      links: [LINKS.xrdpIni]
    }
  }
}
