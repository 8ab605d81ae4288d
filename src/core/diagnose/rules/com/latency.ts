import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, you } from '../../steps.ts'

/** Low-level redirection is made for local networks: many device protocols give up after about a tenth of a second. */
const SLOW_MS = 100

export const comLatency: Rule = {
  id: 'com/latency',
  trust: 'vendor',
  capability: 'com',
  impact: 'quality',
  evaluate(context) {
    const slow = (context.extras.serialTests ?? []).filter(
      (test) => test.side === 'session' && test.result === 'loopback' && (test.roundTripMs ?? 0) >= SLOW_MS
    )
    if (slow.length === 0) return undefined
    const names = slow.map((test) => test.port.toLowerCase())
    return {
      severity: 'warning',
      seen: 'read',
      rows: context
        .rowsOf('com')
        .filter((row) => row.session !== undefined && names.includes(row.session.name.toLowerCase()))
        .map((row) => row.key),
      title: 'The serial port works, but answers arrive late; some devices do not wait that long.',
      cause:
        'This kind of redirection is designed for local networks. Over a slow path devices with short timeouts fail although the port is fine.',
      evidence: slow.map((test) => ({
        side: 'session',
        source: `loopback test of ${test.port}`,
        value: `${Math.round(test.roundTripMs ?? 0)} ms round trip`
      })),
      fix: [
        you('Use a wired or closer network.'),
        administrator('Shorten the path: a session host in a nearer region, RDP Shortpath.'),
        administrator('Raise the timeout in the application that uses the port.')
      ],
      links: [LINKS.redirectPorts, LINKS.shortpath]
    }
  }
}
