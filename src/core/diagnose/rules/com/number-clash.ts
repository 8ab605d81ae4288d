import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'

export const comNumberClash: Rule = {
  id: 'com/number-clash',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  evaluate(context) {
    const own = new Map(
      (context.ports.session ?? []).filter((port) => port.redirected === undefined).map((port) => [port.name.toLowerCase(), port])
    )
    const rows = context.rowsOf('com', 'missing').filter((row) => own.has(row.name.toLowerCase()))
    // Where no port came through at all, something blocks them all, and equal numbers are chance.
    if (rows.length === 0 || !(context.ports.session ?? []).some((port) => port.redirected !== undefined)) return undefined
    const first = rows[0]?.name ?? 'COM1'
    return {
      severity: 'problem',
      seen: 'follows',
      rows: rows.map((row) => row.key),
      title: 'The remote computer has a serial port of its own with the same number, which hides yours.',
      cause: 'The name is taken on the session host, so the redirected port has no name there.',
      evidence: rows.flatMap((row) => [
        { side: 'local' as const, source: `port ${row.name}`, value: 'present' },
        { side: 'session' as const, source: `port ${row.name}`, value: own.get(row.name.toLowerCase())?.target ?? "the session host's own" }
      ]),
      fix: [
        helpdesk('Give the redirected port another name in the session.', `net use COM9: \\\\tsclient\\${first}`),
        you('Choose that name in the application.'),
        helpdesk(
          "Or change the port's number on the local device, then connect again.",
          'devmgmt.msc > Ports > Port Settings > Advanced > COM Port Number'
        )
      ],
      links: [LINKS.netUse, LINKS.changePort]
    }
  }
}
