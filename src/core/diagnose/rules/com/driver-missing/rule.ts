import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { arrivedPorts, serialTests, sessionRows } from '../facts.ts'

export const comDriverMissing: Rule = {
  id: 'com/driver-missing',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['serial-test', 'port'],
  evaluate(context) {
    const mapped = new Set(arrivedPorts(context).map(({ value }) => value.name.toLowerCase()))
    const mute = serialTests(context, 'no-answer', 'session').filter(({ value }) => mapped.has(value.port.toLowerCase()))
    if (mute.length === 0) return undefined
    // Without a loopback that came back on the local device, the bridge between the pins may simply be missing.
    const bridged = serialTests(context, 'loopback', 'local').length > 0
    return {
      severity: 'warning',
      proof: [],
      ...(bridged ? {} : { guess: true }),
      rows: sessionRows(
        context,
        mute.map(({ value }) => value.port)
      ),
      title: say('com/driver-missing.title'),
      cause: say('com/driver-missing.cause'),
      evidence: mute.map((test) =>
        evidenceOf(
          test,
          test.value.message ?? say('com/driver-missing.value.no-answer'),
          say('com/driver-missing.source.test', { port: test.value.port })
        )
      ),
      fix: [
        administrator('com/driver-missing.fix.install'),
        administrator('com/driver-missing.fix.windows-update'),
        ...[...new Set(mute.map(({ value }) => value.port))].map((port) =>
          helpdesk('com/driver-missing.fix.parameters', { port }, `mode ${port}`)
        )
      ],
      links: [LINKS.redirectPorts]
    }
  }
}
