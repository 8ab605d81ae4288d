import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect, serviceStart, you } from '../../steps.ts'

/** Findings that already tell why the local device shows no reader. */
const EXPLAINED = ['smartcard/reader-on-host', 'smartcard/service-disabled']

export const noLocalReader: Rule = {
  id: 'smartcard/no-local-reader',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context, earlier) {
    const local = context.input.local
    if (local === undefined || earlier.some((finding) => EXPLAINED.includes(finding.rule))) return undefined
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
      seen: 'read',
      title: stopped
        ? 'Smart cards cannot be used here: the smart card service of this device does not answer.'
        : 'No smart card reader is connected to this device.',
      cause: stopped
        ? 'The local device has no running smart card service, so no reader can be redirected from it.'
        : 'The local device lists no reader, so there is nothing to redirect. A reader that is plugged in later is redirected to a running session by current clients only.',
      evidence: [{ side: 'local', source: 'smart card readers', value }],
      fix: [
        ...(stopped ? serviceStart(context.os('local')) : []),
        you('Connect the card reader to this device, if you use one.'),
        ...(context.os('local') === 'linux'
          ? [administrator("Install the reader's driver, for USB readers usually the CCID driver.", 'apt install pcscd libccid')]
          : []),
        reconnect
      ],
      links: [LINKS.smartCardService, LINKS.redirectSmartCards]
    }
  }
}
