import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { SCARD_E_NO_SERVICE } from '../codes.ts'
import { say } from '../../../../words/index.ts'

export const readerOnHost: Rule = {
  id: 'smartcard/reader-on-host',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['native-error', 'service'],
  uses: ['machine', 'reader'],
  evaluate(context) {
    const error = context.errors('session').find(({ code }) => code === SCARD_E_NO_SERVICE)
    const service = context.service('session', 'SCardSvr')
    // Elsewhere the API speaks to the session host itself.
    if (error === undefined || context.os('session') === 'linux') return undefined
    if (service === undefined)
      return { needs: [helpdesk('smartcard/reader-on-host.fix.look-session-whether-smart', undefined, 'sc query SCardSvr')] }
    if (service.state !== 'running') return undefined
    if (context.facts.snapshot('local') === undefined) {
      return { needs: [you('smartcard/reader-on-host.fix.run-sidecheck-local-device')] }
    }
    if ((context.readers.local?.length ?? 0) > 0) return undefined
    return {
      // A person without any reader gets the same answer and misses nothing.
      severity: 'warning',
      proof: [error.fact],
      rows: context.missingRows('smartcard'),
      title: say('smartcard/reader-on-host.title'),
      cause: say('smartcard/reader-on-host.cause'),
      evidence: [
        error.evidence,
        { side: 'session', source: say('smartcard/reader-on-host.source.service-scardsvr'), value: service.state },
        {
          side: 'local',
          source: say('smartcard/reader-on-host.source.smart-card-readers'),
          value: say('smartcard/reader-on-host.value.none')
        }
      ],
      fix: [
        you('smartcard/reader-on-host.fix.plug-reader-into-device'),
        helpdesk('smartcard/reader-on-host.fix.check-reader-listed', undefined, 'certutil -scinfo')
      ],
      links: [LINKS.smartCardRds, LINKS.smartCardErrors]
    }
  }
}
