import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { SESSION_PROGRAM_NAMES } from '../../../../snapshot/session-programs.ts'
import type { SessionProgram } from '../../../../snapshot/session-programs.ts'
import { say } from '../../../../words/index.ts'
import { blockSeverity } from '../../../blocks.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'

/**
 * Programs that surely carry nothing of a kind, in any version. VNC's protocol has no devices at all (RFC 6143). GNOME Remote Desktop
 * opens no channel for serial ports; for smart cards its newest versions do, so nothing is said of them.
 */
const CARRIES_NONE: Readonly<Record<'smartcard' | 'com', ReadonlySet<SessionProgram>>> = {
  smartcard: new Set<SessionProgram>(['vnc']),
  com: new Set<SessionProgram>(['vnc', 'gnome-remote-desktop'])
}

const ruleFor = (
  id: 'smartcard/session-carries-none' | 'com/session-carries-none',
  capability: Capability & keyof typeof CARRIES_NONE
): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'host',
  needs: ['session'],
  evaluate(context) {
    const session = context.facts.all('session', 'session')[0]
    const severity = blockSeverity(context, capability)
    const via = session?.value.via
    if (session === undefined || via === undefined || severity === undefined) return undefined
    if (!session.value.remote || via.mode !== 'own' || !CARRIES_NONE[capability].has(via.program)) return undefined
    const program = SESSION_PROGRAM_NAMES[via.program]
    return {
      // Nobody who has no device misses it.
      severity: severity === 'warning' ? 'info' : severity,
      proof: [session],
      rows: context.missingRows(capability),
      title: say('session-carries-none.title', { subject: say(`capability.${capability}.subject`), program }),
      cause: say('session-carries-none.cause', { devices: say(`capability.${capability}.object`), program }),
      evidence: [evidenceOf(session, program, say('session-carries-none.source'))],
      fix: [you(capability === 'com' ? 'session-carries-none.fix.port' : 'session-carries-none.fix.card')],
      links: [via.program === 'vnc' ? LINKS.vnc : LINKS.gnomeRemoteDesktop]
    }
  }
})

export const sessionCarriesNone: Rule[] = [
  ruleFor('smartcard/session-carries-none', 'smartcard'),
  ruleFor('com/session-carries-none', 'com')
]
