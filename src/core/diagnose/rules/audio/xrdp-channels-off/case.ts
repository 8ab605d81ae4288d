import type { Cases } from '../../../case.ts'
import { output, unsupported } from '../../../testing.ts'

const xrdp = (...names: string[]) => ({
  os: 'linux' as const,
  platform: 'xrdp' as const,
  ports: [],
  readers: [],
  endpoints: names.map((name) => output(name, { redirected: /xrdp/.test(name) ? 'yes' : 'no' }))
})

export const cases: Cases = {
  'audio/xrdp-channels-off': {
    fires: { session: { ...xrdp('xrdp sink'), channels: { rdpsnd: false } } },
    near: [{ session: { ...xrdp('xrdp sink'), channels: { rdpsnd: true, cliprdr: false } } }, { extras: { xrdp: { rdpsnd: false } } }],
    variants: {
      'a person looked there': { session: xrdp('xrdp sink'), extras: { xrdp: { rdpsnd: false } } },
      'all three, and devices are missed': { session: xrdp(), extras: { xrdp: { rdpsnd: false, rdpdr: false, drdynvc: false } } },
      'nobody looked where it runs': { session: { ...xrdp('xrdp sink'), session: unsupported() }, extras: { xrdp: { drdynvc: false } } }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioOut',
    first: { step: 'audio/xrdp-channels-off.fix.set-true', who: 'administrator' },
    before: ['com/xrdp-none', 'audio-in/property-off', 'unexplained'],
    behind: ['needs-evidence']
  }
}
