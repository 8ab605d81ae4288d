import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { you } from '../../steps.ts'
import type { Evidence } from '../../finding.ts'

export const audioOptimisedApps: Rule = {
  id: 'audio/optimised-apps',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'note',
  evaluate(context) {
    const marker = context.policies.filter(
      (value) => value.name.toLowerCase() === 'iswvdenvironment' && value.present && Number(value.data) === 1
    )
    const evidence: Evidence[] = [
      ...marker.map((value) => ({ side: 'session' as const, source: `${value.key}\\${value.name}`, value: String(value.data) })),
      ...(context.extras.optimisedApps ?? []).map((app) => ({ side: 'session' as const, source: app.source, value: app.name }))
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'info',
      seen: 'read',
      title: 'Teams and some web pages use sound in their own way; test sound in them as well.',
      cause:
        'Teams optimisation and multimedia redirection take sound past the path that is tested here: they can work while this fails, and fail while this works.',
      evidence,
      fix: [you('Make a test call in Teams itself.', 'Teams > Settings > Devices > Make a test call')],
      links: [LINKS.teams, LINKS.multimedia]
    }
  }
}
