import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

/** Low-level redirection is made for local networks: many device protocols give up after about a tenth of a second. */
const SLOW_MS = 100

export const comLatency: Rule = {
  id: 'com/latency',
  trust: 'vendor',
  capability: 'com',
  impact: 'quality',
  needs: ['serial-test'],
  evaluate(context) {
    const slow = context
      .values('serial-test')
      .filter((test) => test.side === 'session' && test.result === 'loopback' && (test.roundTripMs ?? 0) >= SLOW_MS)
    if (slow.length === 0) return undefined
    const names = slow.map((test) => test.port.toLowerCase())
    return {
      severity: 'warning',
      proof: context.factsOf(slow),
      rows: context
        .rowsOf('com')
        .filter((row) => row.session !== undefined && names.includes(row.session.name.toLowerCase()))
        .map((row) => row.key),
      title: say('com/latency.title'),
      cause: say('com/latency.cause'),
      evidence: slow.map((test) => ({
        side: 'session',
        source: say('com/latency.source.of', { port: test.port }),
        value: say('com/latency.value.of', { Math: Math.round(test.roundTripMs ?? 0) })
      })),
      fix: [
        you('com/latency.fix.use-wired-closer-network'),
        administrator('com/latency.fix.shorten-path-session-host'),
        administrator('com/latency.fix.raise-timeout-application-uses')
      ],
      links: [LINKS.redirectPorts, LINKS.shortpath]
    }
  }
}
