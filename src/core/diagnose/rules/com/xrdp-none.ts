import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, you } from '../../steps.ts'
import { blockSeverity } from '../../blocks.ts'

export const comXrdpNone: Rule = {
  id: 'com/xrdp-none',
  trust: 'vendor',
  capability: 'com',
  impact: 'capability',
  evaluate(context) {
    const severity = blockSeverity(context, 'com')
    if (context.platform !== 'xrdp' || severity === undefined) return undefined
    return {
      // Nobody who has no port misses it.
      severity: severity === 'warning' ? 'info' : severity,
      seen: 'read',
      rows: context.missingRows('com'),
      title: 'Serial (COM) ports cannot be used in this kind of session.',
      cause: 'The session is served by xrdp, which has no serial redirection.',
      evidence: [{ side: 'session', source: 'session platform', value: 'xrdp' }],
      fix: [
        you('Use a Windows session for work that needs the port.'),
        administrator('Or carry the port over the network, for example with ser2net on the local device.')
      ],
      links: [LINKS.xrdpIni]
    }
  }
}
