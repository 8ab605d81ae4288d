import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'
import { openingEvidence, portFacts, serialTests } from '../facts.ts'

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
    const held = portFacts(context, 'local').filter(
      ({ value: { name, inUse } }) =>
        inUse?.state === 'yes' && !isClient(inUse.by) && !(reached.has(name.toLowerCase()) && inUse.by === undefined)
    )
    // On Unix a port that this user may not open is no port that somebody holds: com/linux-permission.
    const refused = [
      ...serialTests(context, 'in-use'),
      ...serialTests(context, 'access-denied').filter(({ value }) => !/EACCES|permission denied/i.test(value.message ?? ''))
    ]
    if (held.length === 0 && refused.length === 0) return undefined
    const names = new Set(
      [...held.map(({ value }) => value.name), ...refused.map(({ value }) => value.port)].map((name) => name.toLowerCase())
    )
    const rows = context
      .rowsOf('com')
      .filter((row) => names.has(row.name.toLowerCase()) || (row.session !== undefined && names.has(row.session.name.toLowerCase())))
    return {
      severity: rows.some((row) => row.state === 'missing') || refused.length > 0 ? 'problem' : 'warning',
      proof: [...held, ...refused],
      rows: rows.map((row) => row.key),
      title: say('com/busy-local.title'),
      cause: say('com/busy-local.cause'),
      evidence: [
        ...held.map((port) => {
          const owner = port.value.inUse?.by
          return evidenceOf(port, owner === undefined ? say('port.in-use') : say('port.in-use-by', { owner }))
        }),
        ...refused.map((test) => openingEvidence(test, say('value.access-denied')))
      ],
      fix: [you('com/busy-local.fix.close'), reconnect],
      links: [LINKS.redirectPorts]
    }
  }
}
