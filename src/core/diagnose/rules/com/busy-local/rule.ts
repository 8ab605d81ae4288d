import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'
import type { Evidence } from '../../../finding.ts'
import { say } from '../../../../words/index.ts'

/** The remote desktop client itself holds a port while it redirects it. */
const isClient = (program: string | undefined): boolean => /mstsc|msrdc|windowsapp|freerdp|remmina/i.test(program ?? '')

export const comBusyLocal: Rule = {
  id: 'com/busy-local',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: [['port', 'serial-test']],
  evaluate(context) {
    const reached = new Set(context.rowsOf('com', 'redirected').map((row) => row.name.toLowerCase()))
    const held = (context.ports.local ?? []).filter(
      (port) =>
        port.inUse?.state === 'yes' && !isClient(port.inUse.by) && !(reached.has(port.name.toLowerCase()) && port.inUse.by === undefined)
    )
    const refused = context.values('serial-test').filter((test) => test.result === 'access-denied')
    const evidence: Evidence[] = [
      ...held.map((port) => ({
        side: 'local' as const,
        source: say('at.port', { name: port.name }),
        value: port.inUse?.by === undefined ? say('port.in-use') : say('port.in-use-by', { owner: port.inUse.by })
      })),
      ...refused.map((test) => ({
        side: test.side,
        source: say('at.opening', { port: test.port }),
        value: test.message ?? say('value.access-denied')
      }))
    ]
    if (evidence.length === 0) return undefined
    const names = new Set([...held.map((port) => port.name), ...refused.map((test) => test.port)].map((name) => name.toLowerCase()))
    const rows = context
      .rowsOf('com')
      .filter((row) => names.has(row.name.toLowerCase()) || (row.session !== undefined && names.has(row.session.name.toLowerCase())))
    return {
      severity: rows.some((row) => row.state === 'missing') || refused.length > 0 ? 'problem' : 'warning',
      proof: context.factsOf([...held, ...refused]),
      rows: rows.map((row) => row.key),
      title: say('com/busy-local.title'),
      cause: say('com/busy-local.cause'),
      evidence,
      fix: [you('com/busy-local.fix.close-program-uses-port'), reconnect],
      links: [LINKS.redirectPorts]
    }
  }
}
