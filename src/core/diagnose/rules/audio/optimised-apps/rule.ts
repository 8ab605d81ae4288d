import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'

export const audioOptimisedApps: Rule = {
  id: 'audio/optimised-apps',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'note',
  needs: [['registry-value', 'optimised-app']],
  evaluate(context) {
    const markers = context.facts
      .all('registry-value', 'session')
      .filter(({ value }) => value.name.toLowerCase() === 'iswvdenvironment' && value.present && Number(value.data) === 1)
    const apps = context.facts.all('optimised-app')
    if (markers.length === 0 && apps.length === 0) return undefined
    return {
      severity: 'info',
      proof: [...markers, ...apps],
      title: say('audio/optimised-apps.title'),
      cause: say('audio/optimised-apps.cause'),
      evidence: [...markers.map((marker) => evidenceOf(marker)), ...apps.map((app) => evidenceOf(app, app.value.name, app.value.source))],
      fix: [you('audio/optimised-apps.fix.test-call', undefined, 'Teams > Settings > Devices > Make a test call')],
      links: [LINKS.teams, LINKS.multimedia]
    }
  }
}
