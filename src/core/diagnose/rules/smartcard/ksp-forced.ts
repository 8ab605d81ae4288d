import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'
import type { Evidence } from '../../finding.ts'
import { SIDES } from '../../blocks.ts'
import { NTE_BAD_PROV_TYPE } from './codes.ts'
import { MESSAGES } from '../../messages.ts'

export const kspForced: Rule = {
  id: 'smartcard/ksp-forced',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'sign-in',
  evaluate(context) {
    const evidence: Evidence[] = SIDES.flatMap((side) => [
      ...context
        .errors(side)
        .filter(({ code }) => code === NTE_BAD_PROV_TYPE)
        .map((error) => error.evidence),
      ...context.texts(MESSAGES.providerType, side),
      ...context.events[side]
        .filter(
          (event) => event.id === 624 && (/smart ?card/i.test(event.channel) || /smart ?card|CSP|KSP|provider/i.test(event.message ?? ''))
        )
        .map((event) => ({
          side,
          source: event.channel,
          value: `event 624 at ${event.at}${event.message === undefined ? '' : `: ${event.message}`}`
        }))
    ])
    const visible = (context.readers.local?.length ?? 0) + (context.readers.session?.length ?? 0) > 0
    if (evidence.length === 0 || !visible) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      title: 'A program can no longer use your card since a Windows update, although the reader works.',
      cause:
        'Since the updates of October 2025 (CVE-2024-30098) certificates of RSA cards are handed to the key storage provider instead of the legacy provider. Programs and middleware that ask for the legacy one fail with "invalid provider type specified"; event 624 names them.',
      evidence,
      fix: [
        helpdesk("Update the application or the card's middleware to a version that uses the key storage provider."),
        administrator(
          'Find the programs that still ask for the legacy provider: event 624 of the smart card service.',
          'wevtutil qe System /q:"*[System[(EventID=624)]]" /f:text /c:20'
        )
      ],
      links: [LINKS.smartCardPropagation]
    }
  }
}
