import { LINKS } from '../../../../capabilities/links.ts'
import { isTeamsMarker, isTeamsValue } from '../../../../facts/teams-marker.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import { linesSaying } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'

const TEST_CALL = 'Teams > Settings > Devices > Make a test call'
const MARKER = 'reg add HKLM\\SOFTWARE\\Microsoft\\Teams /v IsWVDEnvironment /t REG_DWORD /d 1 /f'

/** The service of the media redirection that Teams uses. */
const REDIRECTOR = 'RDWebRTCSvc'

/** What Teams says where it uses the session's sound instead of its own way. */
const SAID: ReadonlySet<string> = new Set(['AVD_MEDIA_NOT_CONNECTED'])

export const audioOptimisedApps: Rule = {
  id: 'audio/optimised-apps',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'note',
  needs: [['registry-value', 'optimised-app', 'message']],
  uses: ['service'],
  evaluate(context) {
    const markers = context.facts.all('registry-value', 'session').filter(({ value }) => isTeamsMarker(value))
    const apps = context.facts.all('optimised-app')
    const lines = linesSaying(context, SAID)
    if (lines.length > 0) {
      const isUnset = context.facts.all('registry-value', 'session').some(({ value }) => isTeamsValue(value) && !isTeamsMarker(value))
      const known = markers.length > 0 ? 'set' : isUnset ? 'unset' : 'unread'
      return {
        severity: 'warning',
        proof: [],
        guess: true,
        title: say('audio/optimised-apps.title-not'),
        cause: say('audio/optimised-apps.cause-not', { known }),
        evidence: [
          ...lines.map(({ evidence }) => evidence),
          ...markers.map((marker) => evidenceOf(marker)),
          ...context.facts
            .all('service', 'session')
            .filter(({ value }) => value.name === REDIRECTOR && value.state !== 'unknown')
            .map((service) => evidenceOf(service))
        ],
        fix: [
          administrator('audio/optimised-apps.fix.prepare', undefined, MARKER),
          you('audio/optimised-apps.fix.restart'),
          you('audio/optimised-apps.fix.test-call', undefined, TEST_CALL)
        ],
        links: [LINKS.teams, LINKS.multimedia]
      }
    }
    if (markers.length === 0 && apps.length === 0) return undefined
    return {
      severity: 'info',
      proof: [...markers, ...apps],
      title: say('audio/optimised-apps.title'),
      cause: say('audio/optimised-apps.cause'),
      evidence: [...markers.map((marker) => evidenceOf(marker)), ...apps.map((app) => evidenceOf(app, app.value.name, app.value.source))],
      fix: [you('audio/optimised-apps.fix.test-call', undefined, TEST_CALL), you('audio/optimised-apps.fix.multimedia')],
      links: [LINKS.teams, LINKS.multimedia]
    }
  }
}
