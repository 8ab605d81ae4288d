import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'

export const comNotInDeviceManager: Rule = {
  id: 'com/not-in-device-manager',
  trust: 'reported',
  capability: 'com',
  impact: 'note',
  evaluate(context) {
    const redirected = (context.ports.session ?? []).filter((port) => port.redirected !== undefined)
    if (redirected.length === 0) return undefined
    const names = redirected.map((port) => port.name)
    const listed = new Set(names)
    const keys = context
      .rowsOf('com')
      .filter((row) => row.session !== undefined && listed.has(row.session.name))
      .map((row) => row.key)
    return {
      severity: 'info',
      seen: 'read',
      rows: keys,
      title: "Your serial port is in the session even if a program's list does not show it.",
      cause:
        "Redirected ports do not appear in Device Manager or in lists made from it (SetupAPI); they exist in the session's device names and below HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM.",
      evidence: redirected.map((port) => ({
        side: 'session',
        source: `device name ${port.name}`,
        value: port.target ?? `redirected from ${port.redirected?.client ?? ''} ${port.redirected?.clientPort ?? ''}`
      })),
      fix: [
        you(`Nothing needs fixing. Where a program does not list the port, type its name: ${names.slice(0, 3).join(', ')}.`),
        helpdesk("See the session's ports.", 'change port /query')
      ],
      links: [LINKS.changePort, LINKS.redirectPorts]
    }
  }
}
