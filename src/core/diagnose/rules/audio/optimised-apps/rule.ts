import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import type { Evidence } from '../../../finding.ts'
import { say } from '../../../../words/index.ts'

export const audioOptimisedApps: Rule = {
  id: 'audio/optimised-apps',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'note',
  needs: [['registry-value', 'optimised-app']],
  evaluate(context) {
    const marker = context
      .values('registry-value', 'session')
      .filter((value) => value.name.toLowerCase() === 'iswvdenvironment' && value.present && Number(value.data) === 1)
    const evidence: Evidence[] = [
      ...marker.map((value) => ({
        side: 'session' as const,
        source: say('audio/optimised-apps.source.of', { key: value.key, name: value.name }),
        value: String(value.data)
      })),
      ...context.values('optimised-app').map((app) => ({ side: 'session' as const, source: app.source, value: app.name }))
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'info',
      proof: context.proof('registry-value', 'optimised-app'),
      title: say('audio/optimised-apps.title'),
      cause: say('audio/optimised-apps.cause'),
      evidence,
      fix: [you('audio/optimised-apps.fix.make-test-call-teams', undefined, 'Teams > Settings > Devices > Make a test call')],
      links: [LINKS.teams, LINKS.multimedia]
    }
  }
}
