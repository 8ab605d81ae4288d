import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import type { Evidence } from '../../../finding.ts'
import { say } from '../../../../words/index.ts'

export const comLinuxPermission: Rule = {
  id: 'com/linux-permission',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: [['port', 'serial-test', 'machine']],
  evaluate(context) {
    if (context.os('local') !== 'linux') return undefined
    const denied = (context.ports.local ?? []).filter((port) => port.access === 'denied')
    const reading = context.facts.snapshot('local')?.serial
    const evidence: Evidence[] = [
      ...denied.map((port) => ({
        side: 'local' as const,
        source: port.target ?? port.name,
        value: say('com/linux-permission.value.user-may-open-eacces')
      })),
      ...(reading?.status === 'denied'
        ? [{ side: 'local' as const, source: say('com/linux-permission.source.serial-ports'), value: reading.reason }]
        : []),
      ...context
        .values('serial-test')
        .filter((test) => test.side === 'local' && /EACCES|permission denied/i.test(test.message ?? ''))
        .map((test) => ({
          side: 'local' as const,
          source: say('com/linux-permission.source.of', { port: test.port }),
          value: test.message ?? ''
        }))
    ]
    if (evidence.length === 0) return undefined
    const names = new Set(denied.map((port) => port.name))
    const rows = context
      .rowsOf('com')
      .filter((row) => names.has(row.name))
      .map((row) => row.key)
    return {
      severity: context.gaps.com === 'missing' ? 'problem' : 'warning',
      proof: context.proof('port', 'serial-test', 'machine'),
      rows,
      title: say('com/linux-permission.title'),
      cause: say('com/linux-permission.cause'),
      evidence,
      fix: [
        administrator('com/linux-permission.fix.add-user-group-device', undefined, 'usermod -aG dialout <user>'),
        you('com/linux-permission.fix.sign-out-device-again')
      ],
      links: [LINKS.freerdpSerial]
    }
  }
}
