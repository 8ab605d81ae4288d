import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, you } from '../../steps.ts'
import type { Evidence } from '../../finding.ts'

/** The remote desktop client itself holds a port while it redirects it. */
const isClient = (program: string | undefined): boolean => /mstsc|msrdc|windowsapp|freerdp|remmina/i.test(program ?? '')

export const comBusyLocal: Rule = {
  id: 'com/busy-local',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  evaluate(context) {
    const reached = new Set(context.rowsOf('com', 'redirected').map((row) => row.name.toLowerCase()))
    const held = (context.ports.local ?? []).filter(
      (port) =>
        port.inUse?.state === 'yes' && !isClient(port.inUse.by) && !(reached.has(port.name.toLowerCase()) && port.inUse.by === undefined)
    )
    const refused = (context.extras.serialTests ?? []).filter((test) => test.result === 'access-denied')
    const evidence: Evidence[] = [
      ...held.map((port) => ({
        side: 'local' as const,
        source: `port ${port.name}`,
        value: `in use${port.inUse?.by === undefined ? '' : ` by ${port.inUse.by}`}`
      })),
      ...refused.map((test) => ({ side: test.side, source: `opening ${test.port}`, value: test.message ?? 'access denied' }))
    ]
    if (evidence.length === 0) return undefined
    const names = new Set([...held.map((port) => port.name), ...refused.map((test) => test.port)].map((name) => name.toLowerCase()))
    const rows = context
      .rowsOf('com')
      .filter((row) => names.has(row.name.toLowerCase()) || (row.session !== undefined && names.has(row.session.name.toLowerCase())))
    return {
      severity: rows.some((row) => row.state === 'missing') || refused.length > 0 ? 'problem' : 'warning',
      seen: 'read',
      rows: rows.map((row) => row.key),
      title: 'Another program or session is using the serial port.',
      cause:
        'A port can be used by one program only: while it is open on the local device it cannot be used in the session, one session can hold it at a time, and while it is redirected it is not available on the local device.',
      evidence,
      fix: [you('Close the program that uses the port on your device, and sign out of other sessions that have it.'), reconnect],
      links: [LINKS.redirectPorts]
    }
  }
}
