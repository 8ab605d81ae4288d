import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { blockSeverity } from '../../../blocks.ts'
import { say } from '../../../../words/index.ts'

export const comXrdpNone: Rule = {
  id: 'com/xrdp-none',
  trust: 'vendor',
  capability: 'com',
  impact: 'capability',
  layer: 'client',
  needs: ['session'],
  evaluate(context) {
    const severity = blockSeverity(context, 'com')
    if (context.platform !== 'xrdp' || severity === undefined) return undefined
    return {
      // Nobody who has no port misses it.
      severity: severity === 'warning' ? 'info' : severity,
      proof: context.proof('session'),
      rows: context.missingRows('com'),
      title: say('com/xrdp-none.title'),
      cause: say('com/xrdp-none.cause'),
      evidence: [{ side: 'session', source: say('com/xrdp-none.source.session-platform'), value: 'xrdp' }],
      fix: [you('com/xrdp-none.fix.use-windows-session-work'), administrator('com/xrdp-none.fix.carry-port-over-network')],
      links: [LINKS.xrdpIni]
    }
  }
}
