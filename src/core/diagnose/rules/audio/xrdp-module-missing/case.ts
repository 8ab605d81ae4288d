import type { Cases } from '../../../case.ts'
import { output, present, unsupported } from '../../../testing.ts'

const xrdp = (...names: string[]) => ({
  os: 'linux' as const,
  platform: 'xrdp' as const,
  ports: [],
  readers: [],
  endpoints: names.map((name) => output(name, { redirected: /xrdp/.test(name) ? 'yes' : 'no' }))
})

const arch = present({
  name: 'HOST-1',
  os: { family: 'linux' as const, name: 'Arch Linux', version: 'rolling', arch: 'x64' },
  locale: 'en-US',
  timeZone: 'Etc/UTC'
})

export const cases: Cases = {
  'audio/xrdp-module-missing': {
    fires: { session: xrdp('Dummy Output') },
    near: [
      { session: xrdp('xrdp sink') },
      { session: xrdp('Dummy Output'), extras: { xrdp: { soundModule: true } } },
      { session: { ...xrdp('Dummy Output'), audio: unsupported() }, extras: { xrdp: { soundModule: false } } },
      { extras: { xrdp: { soundModule: false } } },
      // The channel server has ended, and sound with it.
      {
        session: {
          ...xrdp('Dummy Output'),
          smartcard: { status: 'absent', tookMs: 1, reason: 'None.', error: { code: 'ECONNREFUSED', message: 'Nobody listens.', hint: '' } }
        }
      }
    ],
    variants: {
      'no sound device at all': { session: xrdp() },
      'on a system that has no package of the module': {
        session: { ...xrdp('Dummy Output'), machine: arch }
      },
      two: { session: xrdp('Dummy Output', 'HDMI') }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)', 'audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio/xrdp-module-missing.fix.look', who: 'administrator' },
    before: ['com/xrdp-none'],
    behind: ['unexplained', 'needs-evidence']
  }
}
