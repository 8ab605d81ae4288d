import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, serviceStart, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const noLocalReader: Rule = {
  id: 'smartcard/no-local-reader',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  needs: [['reader', 'native-error', 'machine']],
  explainedBy: ['smartcard/reader-on-host', 'smartcard/service-disabled'],
  evaluate(context) {
    const local = context.facts.snapshot('local')
    if (local === undefined) return undefined
    const reading = local.smartcard
    const wanted = context.readers.session?.length ?? 0
    if (reading.status === 'present' && reading.data.readers.length > 0) return undefined
    if (reading.status === 'unsupported' || reading.status === 'denied') return undefined
    // Windows starts the service when a reader is plugged in: that it does not run there means only that none is.
    const stopped = reading.status === 'failed' || (reading.status === 'absent' && context.os('local') !== 'windows')
    const value =
      reading.status !== 'present'
        ? `${reading.reason}${reading.error === undefined ? '' : ` (${reading.error.code})`}`
        : `no reader, service ${reading.data.service.state}`
    return {
      // Most devices have no reader and need none: only a person who expects one has a problem.
      severity: stopped && wanted === 0 && reading.status === 'failed' ? 'warning' : 'info',
      proof: context.proof('machine', 'native-error'),
      title: stopped ? say('smartcard/no-local-reader.title') : say('smartcard/no-local-reader.title-2'),
      cause: stopped ? say('smartcard/no-local-reader.cause') : say('smartcard/no-local-reader.cause-2'),
      evidence: [{ side: 'local', source: say('smartcard/no-local-reader.source.smart-card-readers'), value }],
      fix: [
        ...(stopped ? serviceStart(context.os('local')) : []),
        you('smartcard/no-local-reader.fix.connect-card-reader-device'),
        ...(context.os('local') === 'linux'
          ? [administrator('smartcard/no-local-reader.fix.install-reader-s-driver', undefined, 'apt install pcscd libccid')]
          : []),
        reconnect
      ],
      links: [LINKS.smartCardService, LINKS.redirectSmartCards]
    }
  }
}
