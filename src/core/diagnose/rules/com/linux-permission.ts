import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, you } from '../../steps.ts'
import type { Evidence } from '../../finding.ts'

export const comLinuxPermission: Rule = {
  id: 'com/linux-permission',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  evaluate(context) {
    if (context.os('local') !== 'linux') return undefined
    const denied = (context.ports.local ?? []).filter((port) => port.access === 'denied')
    const reading = context.input.local?.serial
    const evidence: Evidence[] = [
      ...denied.map((port) => ({ side: 'local' as const, source: port.target ?? port.name, value: 'this user may not open it (EACCES)' })),
      ...(reading?.status === 'denied' ? [{ side: 'local' as const, source: 'serial ports', value: reading.reason }] : []),
      ...(context.extras.serialTests ?? [])
        .filter((test) => test.side === 'local' && /EACCES|permission denied/i.test(test.message ?? ''))
        .map((test) => ({ side: 'local' as const, source: `opening ${test.port}`, value: test.message ?? '' }))
    ]
    if (evidence.length === 0) return undefined
    const names = new Set(denied.map((port) => port.name))
    const rows = context
      .rowsOf('com')
      .filter((row) => names.has(row.name))
      .map((row) => row.key)
    return {
      severity: context.gaps.com === 'missing' ? 'problem' : 'warning',
      seen: 'read',
      rows,
      title: 'Your account may not use the serial port on this device.',
      cause:
        "The port's device file belongs to a group (dialout, on some systems uucp) that this user is not in, so the client cannot open it.",
      evidence,
      fix: [
        administrator('Add the user to the group of the device file.', 'usermod -aG dialout <user>'),
        you('Sign out of your device and in again, then connect again.')
      ],
      links: [LINKS.freerdpSerial]
    }
  }
}
