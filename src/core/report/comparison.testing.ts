import type { Finding } from '../diagnose/finding.ts'
import { compareDevices } from '../compare/compare.ts'
import { COMPARISON_SCHEMA } from '../compare/types.ts'
import type { Comparison } from '../compare/types.ts'
import { effective, effectiveInputOf } from '../policy/index.ts'
import type { Snapshot } from '../snapshot/schema.ts'

/** A comparison with the given findings, for tests of what is made from comparisons. */
export function comparisonWith(local: Snapshot, session: Snapshot, findings: Finding[] = []): Comparison {
  return {
    schema: COMPARISON_SCHEMA,
    local: local.id,
    session: session.id,
    rows: compareDevices(local, session),
    effective: effective(effectiveInputOf(local, session)),
    findings
  }
}

/** A finding in which every text is the given one. */
export function findingOf(text: string, parts: Partial<Finding> = {}): Finding {
  return {
    rule: text,
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    title: text,
    cause: text,
    evidence: [{ side: 'session', source: text, value: text }],
    fix: [{ text, who: 'administrator', exact: text }],
    links: [text],
    ...parts
  }
}
