import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import type { Evidence } from '../../../finding.ts'
import { SIDES } from '../../../context.ts'
import { NTE_BAD_PROV_TYPE } from '../codes.ts'
import { MESSAGES } from '../../../messages.ts'
import { say } from '../../../../words/index.ts'

export const kspForced: Rule = {
  id: 'smartcard/ksp-forced',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: [['native-error', 'message', 'event'], 'reader'],
  evaluate(context) {
    const evidence: Evidence[] = SIDES.flatMap((side) => [
      ...context
        .errors(side)
        .filter(({ code }) => code === NTE_BAD_PROV_TYPE)
        .map((error) => error.evidence),
      ...context.texts(MESSAGES.providerType, side).map((found) => found.evidence),
      ...context
        .values('event', side)
        .filter(
          (event) => event.id === 624 && (/smart ?card/i.test(event.channel) || /smart ?card|CSP|KSP|provider/i.test(event.message ?? ''))
        )
        .map((event) => ({
          side,
          source: event.channel,
          value: say('smartcard/ksp-forced.value.of', {
            at: event.at,
            detail: event.message === undefined ? '' : say('smartcard/ksp-forced.value.of.part', { message: event.message })
          })
        }))
    ])
    const visible = (context.readers.local?.length ?? 0) + (context.readers.session?.length ?? 0) > 0
    if (evidence.length === 0 || !visible) return undefined
    return {
      severity: 'warning',
      proof: context.proof('native-error', 'message', 'event'),
      title: say('smartcard/ksp-forced.title'),
      cause: say('smartcard/ksp-forced.cause'),
      evidence,
      fix: [
        helpdesk('smartcard/ksp-forced.fix.update-application-card-s'),
        administrator(
          'smartcard/ksp-forced.fix.find-programs-still-ask',
          undefined,
          'wevtutil qe System /q:"*[System[(EventID=624)]]" /f:text /c:20'
        )
      ],
      links: [LINKS.smartCardPropagation]
    }
  }
}
