import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'
import { SCARD_E_NO_SERVICE } from './codes.ts'

export const readerOnHost: Rule = {
  id: 'smartcard/reader-on-host',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context) {
    const error = context.errors('session').find(({ code }) => code === SCARD_E_NO_SERVICE)
    const service = context.service('session', 'SCardSvr')
    // Elsewhere the API speaks to the session host itself.
    if (error === undefined || context.os('session') === 'linux') return undefined
    if (service === undefined) return { needs: [helpdesk('Look in the session whether the smart card service runs.', 'sc query SCardSvr')] }
    if (service.state !== 'running') return undefined
    if (!context.has('local') && context.readers.local === undefined) {
      return { needs: [you('Run Sidecheck on the local device.')] }
    }
    if ((context.readers.local?.length ?? 0) > 0) return undefined
    return {
      // A person without any reader gets the same answer and misses nothing.
      severity: 'warning',
      seen: 'read',
      rows: context.missingRows('smartcard'),
      title: 'The session looks for a card reader on your own device, and there is none.',
      cause:
        'The smart card service runs on the session host, yet programs in the session get SCARD_E_NO_SERVICE: inside a session the smart card API speaks to the client. A reader that is plugged into the machine that hosts the session cannot be used from it.',
      evidence: [
        error.evidence,
        { side: 'session', source: 'service SCardSvr', value: service.state },
        { side: 'local', source: 'smart card readers', value: 'none' }
      ],
      fix: [
        you('Plug the reader into the device in front of you, then connect again.'),
        helpdesk('Check that the reader is listed there.', 'certutil -scinfo')
      ],
      links: [LINKS.smartCardRds, LINKS.smartCardErrors]
    }
  }
}
