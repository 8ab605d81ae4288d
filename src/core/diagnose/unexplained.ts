import { CAPABILITIES, capabilityFacts } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import { say } from '../words/index.ts'
import type { Context } from './context.ts'
import { layerEvidence } from './evidence.ts'
import type { Evidence, Finding } from './finding.ts'
import { helpdesk } from './steps.ts'

function evidenceOfRows(context: Context, capability: Capability, rows: readonly Row[]): Evidence[] {
  const read = context.effective(capability).layers.filter((layer) => layer.effect !== 'no-effect' || layer.layer === 'policy')
  return [
    ...rows.map((row) => ({
      side: 'local' as const,
      source: say(`capability.${capability}.object`),
      value:
        row.state === 'differs'
          ? say('unexplained.differs', { name: row.name, note: row.note ?? say('unexplained.differs-note') })
          : say('unexplained.only-here', { name: row.name })
    })),
    ...read.map(layerEvidence)
  ]
}

/**
 * "Cause not found" for each capability with missing devices that no finding explains. It lists what was read, so that a
 * person can go on from there, and never guesses.
 */
export function unexplained(context: Context, findings: readonly Finding[]): Finding[] {
  const explained = new Set(findings.filter((finding) => finding.severity !== 'ok').flatMap((finding) => finding.rows ?? []))
  return CAPABILITIES.flatMap((capability): Finding[] => {
    const missing = context.missingRows(capability)
    const gone = new Set(missing)
    const left = context.rowsOf(capability).filter((row) => (gone.has(row.key) || row.state === 'differs') && !explained.has(row.key))
    const listed = left.length > 0 && left.every((row) => row.state === 'differs')
    // Without the local device's list, only a session that is one can lack something.
    const blind =
      missing.length === 0 &&
      context.sessionInfo?.remote === true &&
      context.gaps[capability] === 'missing' &&
      !findings.some((finding) => finding.capability === capability && (finding.severity === 'problem' || finding.severity === 'warning'))
    if (left.length === 0 && !blind) return []
    const { result, summary } = context.effective(capability)
    return [
      {
        rule: 'unexplained',
        severity: 'problem',
        certainty: 'proved',
        capability,
        title: say(listed ? `unexplained.${capability}.listed` : `unexplained.${capability}.missing`),
        cause: result === 'redirected' ? say('unexplained.allowed') : say('unexplained.summary', { summary }),
        evidence: evidenceOfRows(context, capability, left),
        fix: [helpdesk('step.send-report')],
        links: [capabilityFacts(capability).devices.guide],
        ...(left.length === 0 ? {} : { rows: left.map((row) => row.key) })
      }
    ]
  })
}
