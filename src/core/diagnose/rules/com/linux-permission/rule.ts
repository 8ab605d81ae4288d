import { LINKS } from '../../../../capabilities/links.ts'
import { readingWords } from '../../../../snapshot/reading-words.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Evidence } from '../../../finding.ts'
import { serialGroup } from '../../../distributions.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { openingEvidence, portFacts } from '../facts.ts'

export const comLinuxPermission: Rule = {
  id: 'com/linux-permission',
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: ['machine', ['port', 'serial-test']],
  evaluate(context) {
    if (context.os('local') !== 'linux') return undefined
    const denied = portFacts(context, 'local').filter(({ value }) => value.access === 'denied')
    const reading = context.facts.reading('serial', 'local')
    const tests = context.facts.all('serial-test', 'local').filter(({ value }) => /EACCES|permission denied/i.test(value.message ?? ''))
    const evidence: Evidence[] = [
      ...denied.map((port) => evidenceOf(port, say('com/linux-permission.value.denied'), port.value.target ?? port.value.name)),
      ...(reading?.status === 'denied'
        ? [{ side: 'local' as const, source: say('com/linux-permission.source.ports'), value: readingWords(reading) }]
        : []),
      ...tests.map((test) => openingEvidence(test, ''))
    ]
    if (evidence.length === 0) return undefined
    const names = new Set(denied.map(({ value }) => value.name))
    return {
      severity: context.gaps.com === 'missing' ? 'problem' : 'warning',
      proof: [...denied, ...tests],
      rows: context
        .rowsOf('com')
        .filter((row) => names.has(row.name))
        .map((row) => row.key),
      title: say('com/linux-permission.title'),
      cause: say('com/linux-permission.cause'),
      evidence,
      fix: [
        administrator(
          'com/linux-permission.fix.group',
          undefined,
          `usermod -aG ${serialGroup(context.values('machine', 'local')[0]?.os.name ?? '') ?? '<group>'} <user>`
        ),
        you('com/linux-permission.fix.sign-in-again')
      ],
      links: [LINKS.freerdpSerial]
    }
  }
}
