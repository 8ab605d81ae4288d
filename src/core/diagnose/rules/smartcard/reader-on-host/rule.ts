import { LINKS } from '../../../../capabilities/links.ts'
import { mayHideDevices } from '../../../../snapshot/reading.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { SCARD_E_NO_SERVICE } from '../codes.ts'
import { errorsWith, sessionService } from '../facts.ts'

const NO_SERVICE: ReadonlySet<number> = new Set([SCARD_E_NO_SERVICE])

export const readerOnHost: Rule = {
  id: 'smartcard/reader-on-host',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['native-error'],
  uses: ['service', 'reader', 'machine'],
  evaluate(context) {
    const error = errorsWith(context, NO_SERVICE, 'session')[0]
    const service = sessionService(context)
    // Elsewhere the API speaks to the session host itself.
    if (error === undefined || context.os('session') === 'linux') return undefined
    if (service === undefined) return { needs: [helpdesk('smartcard/reader-on-host.fix.look', undefined, 'sc query SCardSvr')] }
    if (service.value.state !== 'running') return undefined
    // Only the local device's own service can say that no reader is there: one that does not run, or was not asked, says nothing.
    const local = context.facts.snapshot('local')?.smartcard
    if (local?.status !== 'present' || mayHideDevices(local) || context.readers.local?.length !== 0) return undefined
    if (local.data.service.state !== 'running') return undefined
    // A session in which smart cards are blocked answers the same, and the next reader would not get through.
    if (context.effective('smartcard').layers.some((layer) => layer.effect === 'blocks')) return undefined
    return {
      // A person without any reader gets the same answer and misses nothing.
      severity: 'warning',
      proof: [error, service],
      rows: context.missingRows('smartcard'),
      title: say('smartcard/reader-on-host.title'),
      cause: say('smartcard/reader-on-host.cause'),
      evidence: [
        evidenceOf(error),
        evidenceOf(service, say('smartcard/reader-on-host.value.running')),
        { side: 'local', source: say('at.readers'), value: say('value.none') }
      ],
      fix: [
        you('smartcard/reader-on-host.fix.plug-in'),
        helpdesk('smartcard/reader-on-host.fix.check', undefined, 'certutil -scinfo'),
        you('smartcard/reader-on-host.fix.service')
      ],
      links: [LINKS.smartCardRds, LINKS.smartCardErrors]
    }
  }
}
