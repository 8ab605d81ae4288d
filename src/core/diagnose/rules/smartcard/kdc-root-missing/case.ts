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
    near: [
      {
        extras: {
          join: [
            { side: 'local', state: 'domain', domain: 'CONTOSO.com' },
            { side: 'session', state: 'domain', domain: 'contoso.com' }
          ],
          kdcRootPresent: false
        }
      },
      { extras: { join: [{ side: 'local', state: 'workgroup' }], kdcRootPresent: true } },
      { extras: { join: [{ side: 'session', state: 'domain', domain: 'contoso.com' }], kdcRootPresent: false } },
      { extras: { join: [{ side: 'local', state: 'domain', domain: 'contoso.com' }], kdcRootPresent: false } },
      {
        extras: {
          join: [
            { side: 'local', state: 'entra-hybrid', domain: 'contoso.com' },
            { side: 'session', state: 'domain', domain: 'Contoso.com' }
          ],
          kdcRootPresent: false
        }
      }
    ],
    variants: {
      'of the session nothing is known': {
        extras: { join: [{ side: 'local', state: 'entra', domain: 'contoso.com' }], kdcRootPresent: false }
      },
      'another domain': {
        extras: {
          join: [
            { side: 'local', state: 'domain', domain: 'fabrikam.com' },
            { side: 'session', state: 'domain', domain: 'contoso.com' }
          ],
          kdcRootPresent: false
        }
      },
      'a hybrid device of no known domain': {
        extras: {
          join: [
            { side: 'local', state: 'entra-hybrid' },
            { side: 'session', state: 'domain', domain: 'contoso.com' }
          ],
          kdcRootPresent: false
        }
      },
      'nobody looked for the root': { extras: { join: [{ side: 'local', state: 'workgroup' }] } }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/kdc-root-missing.fix.add-root', who: 'administrator' }
  }
}
