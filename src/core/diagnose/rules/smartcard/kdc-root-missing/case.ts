import type { Cases } from '../../../case.ts'
import type { Certificate, Machine } from '../../../../snapshot/schema.ts'
import { certificate, localSnapshot, present, sessionSnapshot } from '../../../testing.ts'
import { card } from '../testing.ts'

/** A side as its machine tells of itself: how it is joined, what its NTAuth store holds, and what the user signs in with. */
const probed = (side: 'local' | 'session', join: Machine['join'], ntAuth: { thumbprint: string }[], certificates: Certificate[] = []) => {
  const { machine } = side === 'local' ? localSnapshot() : sessionSnapshot()
  return {
    ...(machine.status === 'present' && join !== undefined ? { machine: present({ ...machine.data, join }) } : {}),
    certificates: present({ certificates, ntAuth })
  }
}
const contoso = probed('session', { state: 'domain', domain: 'CONTOSO' }, [{ thumbprint: 'aa' }])
const alone = { state: 'workgroup' } as const

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
      },
      // Nobody signs in with a card here.
      { local: probed('local', alone, []), session: contoso },
      { local: probed('local', alone, [], [certificate()]), session: contoso },
      // One name is short and the other has dots.
      {
        local: probed('local', { state: 'domain', domain: 'contoso.com' }, [], [card({})]),
        session: contoso
      },
      // The session host is in no domain.
      { local: probed('local', alone, [], [card({})]), session: probed('session', { state: 'entra' }, []) },
      // Which of the roots is the right one, nobody can read.
      { local: probed('local', alone, [{ thumbprint: 'bb' }], [card({})]), session: contoso }
    ],
    variants: {
      'both machines tell of themselves, and the store is empty': { local: probed('local', alone, [], [card({})]), session: contoso },
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
