import type { PolicyValue } from '../../../../snapshot/schema.ts'
import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

const promptOnSecureDesktop = (data: number): PolicyValue => ({
  layer: 'other',
  key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System',
  name: 'ConsentPromptBehaviorUser',
  present: true,
  type: 'REG_DWORD',
  data
})

export const cases: Cases = {
  'whfb/secure-desktop-runas': {
    fires: {
      local: { certificateList: [certificate()], policyValues: [promptOnSecureDesktop(1)] },
      pasted: pastedText('The username or password is incorrect.')
    },
    near: [
      {
        local: { certificateList: [certificate()], policyValues: [promptOnSecureDesktop(3)] },
        pasted: pastedText('The username or password is incorrect.')
      },
      { local: { certificateList: [certificate()], policyValues: [promptOnSecureDesktop(1)] } },
      { local: { policyValues: [promptOnSecureDesktop(1)] }, pasted: pastedText('The username or password is incorrect.') },
      {
        local: { certificateList: [certificate()], policyValues: [{ ...promptOnSecureDesktop(1), present: false }] },
        pasted: pastedText('The username or password is incorrect.')
      },
      // Hello is asked for on the local device: what the session's own policy says decides nothing.
      {
        local: { certificateList: [certificate()] },
        session: { policyValues: [promptOnSecureDesktop(1)] },
        pasted: pastedText('The username or password is incorrect.')
      }
    ],
    variants: {
      'for administrators, in another language': {
        local: {
          certificateList: [certificate()],
          policyValues: [{ ...promptOnSecureDesktop(1), name: 'ConsentPromptBehaviorAdmin' }]
        },
        pasted: pastedText('Der Benutzername oder das Kennwort ist falsch.')
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'hello',
    first: { step: 'whfb/secure-desktop-runas.fix.use-another-credential-such', who: 'you' },
    behind: ['whfb/consider-rcg']
  }
}
