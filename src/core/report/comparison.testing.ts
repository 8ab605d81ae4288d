import { assess } from '../assess/assess.ts'
import type { Comparison } from '../assess/assess.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

/** A comparison with the given findings, for tests of what is made from comparisons. */
export function comparisonWith(local: Snapshot, session: Snapshot, findings: Finding[] = []): Comparison {
  const { rows, effective } = assess(local, session)
  return { local: local.id, session: session.id, rows, effective, findings }
}

/** A sentence of which all is the given text. */
export const sentence = (text: string): Text => say('certificate.evidence', { subject: text, value: text })

/** A finding in which every text is the given one. */
export function findingOf(text: string, parts: Partial<Finding> = {}): Finding {
  return {
    rule: text,
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    title: sentence(text),
    cause: text,
    evidence: [{ side: 'session', source: text, value: text }],
    fix: [{ step: 'step.reconnect', params: { subject: text, value: text }, who: 'administrator', exact: text }],
    links: [text],
    ...parts
  }
}
