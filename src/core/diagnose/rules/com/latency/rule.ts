import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import { connectionEvidence, connectionRoundTrip, isElsewhere } from '../../../round-trip.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { serialTests, sessionRows } from '../facts.ts'

/** Low-level redirection is made for local networks: many device protocols give up after about a tenth of a second. */
const SLOW_MS = 100

export const comLatency: Rule = {
  id: 'com/latency',
  trust: 'vendor',
  capability: 'com',
  impact: 'quality',
  needs: ['serial-test'],
  uses: ['port', 'connection-round-trip'],
  evaluate(context) {
    const slow = serialTests(context, 'loopback', 'session').filter(({ value }) => (value.roundTripMs ?? 0) >= SLOW_MS)
    if (slow.length === 0) return undefined
    const connection = connectionRoundTrip(context)
    const elsewhere = isElsewhere(connection, Math.min(...slow.map(({ value }) => value.roundTripMs ?? 0)))
    return {
      severity: 'warning',
      proof: slow,
      rows: sessionRows(
        context,
        slow.map(({ value }) => value.port)
      ),
      title: say('com/latency.title'),
      cause: say(elsewhere ? 'com/latency.cause.elsewhere' : 'com/latency.cause'),
      evidence: [
        ...slow.map((test) =>
          evidenceOf(
            test,
            say('com/latency.value.round-trip', { ms: Math.round(test.value.roundTripMs ?? 0) }),
            say('com/latency.source.loopback', { port: test.value.port })
          )
        ),
        ...connectionEvidence(connection)
      ],
      fix: [
        ...(elsewhere ? [] : [you('com/latency.fix.closer'), administrator('com/latency.fix.shorten')]),
        administrator('com/latency.fix.timeout')
      ],
      links: [LINKS.redirectPorts, LINKS.shortpath]
    }
  }
}
