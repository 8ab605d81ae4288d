import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/kdc-root-missing': {
    fires: {
      extras: {
        join: [
          { side: 'local', state: 'workgroup' },
          { side: 'session', state: 'domain', domain: 'contoso.com' }
        ],
        kdcRootPresent: false
      }
    },
    near: {
      extras: {
        join: [
          { side: 'local', state: 'domain', domain: 'CONTOSO.com' },
          { side: 'session', state: 'domain', domain: 'contoso.com' }
        ],
        kdcRootPresent: false
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/kdc-root-missing.fix.add-root', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
