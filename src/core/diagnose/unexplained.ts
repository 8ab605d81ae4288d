import type { Row } from '../compare/types.ts'
import { CAPABILITIES } from '../policy/types.ts'
import type { Capability, EffectiveResult } from '../policy/types.ts'
import type { Context } from './context.ts'
import { LINKS } from './links.ts'
import { helpdesk } from './steps.ts'
import type { Evidence, Finding } from './types.ts'
import { OBJECT, SUBJECT, layerEvidence } from './words.ts'

const GUIDES: Readonly<Record<Capability, string>> = {
  smartcard: LINKS.redirectSmartCards,
  com: LINKS.redirectPorts,
  audioOut: LINKS.redirectAudio,
  audioIn: LINKS.redirectAudio
}

const CONCLUSION: Partial<Record<EffectiveResult, string>> = {
  redirected: 'Everything that was read allows it, so it should have been redirected.'
}

function evidenceOf(context: Context, capability: Capability, rows: readonly Row[]): Evidence[] {
  const read = context.effective(capability).layers.filter((layer) => layer.effect !== 'no-effect' || layer.layer === 'policy')
  return [
    ...rows.map((row) => ({
      side: 'local' as const,
      source: OBJECT[capability],
      value: `${row.name}: ${row.state === 'differs' ? (row.note ?? 'differs in the session') : 'present here, not in the session'}`
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
    return [
      {
        rule: 'unexplained',
        severity: 'problem',
        certainty: 'proved',
        capability,
        title: listed
          ? `${SUBJECT[capability]} is listed on both sides but does not work through the session, and the cause was not found.`
          : `${capability === 'audioOut' ? 'Sound from the session does not reach this device' : `${SUBJECT[capability]} did not reach the session`}, and the cause was not found.`,
        cause: `Cause not found. ${CONCLUSION[context.effective(capability).result] ?? `By what was read, it is ${context.effective(capability).summary}.`}`,
        evidence: evidenceOf(context, capability, left),
        fix: [helpdesk('Send the report with this evidence to whoever runs the session hosts.')],
        links: [GUIDES[capability]],
        ...(left.length === 0 ? {} : { rows: left.map((row) => row.key) })
      }
    ]
  })
}
