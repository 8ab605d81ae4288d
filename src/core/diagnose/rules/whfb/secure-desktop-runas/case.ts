import type { PolicyValue } from '../../../../snapshot/schema.ts'
import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

const accountControl = (name: string, data: number): PolicyValue => ({
  layer: 'other',
  key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System',
  name,
  present: true,
  type: 'REG_DWORD',
  data
})
const promptOnSecureDesktop = (data: number): PolicyValue => accountControl('ConsentPromptBehaviorUser', data)

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
      // The session host's account control asks there, not where the other credentials are given.
      {
        local: { certificateList: [certificate()] },
        session: { policyValues: [promptOnSecureDesktop(1)] },
        pasted: pastedText('The username or password is incorrect.')
      },
      {
        local: {
          certificateList: [certificate()],
          policyValues: [promptOnSecureDesktop(3), accountControl('PromptOnSecureDesktop', 0)]
        },
        pasted: pastedText('The username or password is incorrect.')
      }
    ],
    variants: {
      'for administrators': {
        local: { certificateList: [certificate()], policyValues: [accountControl('ConsentPromptBehaviorAdmin', 1)] },
        pasted: pastedText('The username or password is incorrect.')
      },
      'that every prompt is switched to': {
        local: {
          certificateList: [certificate()],
          policyValues: [promptOnSecureDesktop(3), accountControl('PromptOnSecureDesktop', 1)]
        },
        pasted: pastedText('The username or password is incorrect.', 'local')
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'hello',
    first: { step: 'whfb/secure-desktop-runas.fix.use-another-credential-such', who: 'you' },
    behind: ['whfb/consider-rcg']
  }
}
