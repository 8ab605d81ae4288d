import type { Comparison } from '../assess/assess.ts'
import type { Row } from '../compare/types.ts'
import type { Evidence, Finding, FixStep } from '../diagnose/finding.ts'
import type { ReadinessLine } from '../readiness/types.ts'
import type { AnyCapability, Effective, EffectiveCapability, Layer } from '../policy/layers.ts'
import { english } from '../words/index.ts'
import type { Items, Params, Text, Words } from '../words/index.ts'

/**
 * The JSON contract. It stays English; beside each sentence stands what it was made of, so that another program can say it in
 * another language. Fields may be added, never renamed.
 */
export const COMPARISON_SCHEMA = 'sidecheck.comparison/1'

/** Words as data; undefined for what a machine gave, which is no catalogue entry. */
const dataOf = (words: Words): Text | Items | undefined => (typeof words === 'string' ? undefined : words)

const textOf = (parts: Record<string, Words | undefined>): { text?: Record<string, Text | Items> } => {
  const said = Object.entries(parts).flatMap(([name, words]) => {
    const data = words === undefined ? undefined : dataOf(words)
    return data === undefined ? [] : [[name, data] as const]
  })
  return said.length === 0 ? {} : { text: Object.fromEntries(said) }
}

export interface EvidenceJson {
  side: Evidence['side']
  source: string
  value: string
  text?: Record<string, Text | Items>
}

export const evidenceJson = ({ side, source, value }: Evidence): EvidenceJson => ({
  side,
  source: english(source),
  value: english(value),
  ...textOf({ source, value })
})

export interface FixStepJson {
  step: string
  params: Params
  text: string
  who: FixStep['who']
  exact?: string
}

export const stepJson = ({ step, params = {}, who, exact }: FixStep): FixStepJson => ({
  step,
  params,
  text: english({ id: step, params }),
  who,
  ...(exact === undefined ? {} : { exact: english(exact) })
})

export interface FindingJson extends Omit<Finding, 'title' | 'cause' | 'evidence' | 'fix'> {
  params: Params
  title: string
  cause: string
  evidence: EvidenceJson[]
  fix: FixStepJson[]
  text?: Record<string, Text | Items>
}

export function findingJson(finding: Finding): FindingJson {
  const { title, cause, evidence, fix, ...data } = finding
  return {
    ...data,
    params: title.params ?? {},
    title: english(title),
    cause: english(cause),
    evidence: evidence.map(evidenceJson),
    fix: fix.map(stepJson),
    ...textOf({ title, cause })
  }
}

export type LayerJson = Pick<Layer, 'layer' | 'effect'> & EvidenceJson

const layerJson = ({ layer, source, value, effect, side }: Layer): LayerJson => ({
  layer,
  source: english(source),
  value: english(value),
  effect,
  side,
  ...textOf({ source, value })
})

export interface EffectiveCapabilityJson extends Omit<EffectiveCapability, 'layers' | 'summary'> {
  layers: LayerJson[]
  summary: string
  text?: Record<string, Text | Items>
}

const capabilityJson = ({ layers, summary, ...data }: EffectiveCapability): EffectiveCapabilityJson => ({
  ...data,
  layers: layers.map(layerJson),
  summary: english(summary),
  ...textOf({ summary })
})

export interface EffectiveJson {
  platform: Effective['platform']
  capabilities: Record<string, EffectiveCapabilityJson>
  others?: Record<string, EffectiveCapabilityJson>
}

const each = (known: Readonly<Partial<Record<AnyCapability, EffectiveCapability>>>): Record<string, EffectiveCapabilityJson> =>
  Object.fromEntries(Object.entries(known).map(([capability, effective]) => [capability, capabilityJson(effective)]))

export const effectiveJson = ({ platform, capabilities, others }: Effective): EffectiveJson => ({
  platform,
  capabilities: each(capabilities),
  ...(others === undefined ? {} : { others: each(others) })
})

export type RowJson = Omit<Row, 'note'> & { note?: string; text?: Record<string, Text | Items> }

export function rowJson({ note, ...row }: Row): RowJson {
  return note === undefined ? row : { ...row, note: english(note), ...textOf({ note }) }
}

export interface ComparisonJson extends Omit<Comparison, 'rows' | 'effective' | 'findings'> {
  schema: typeof COMPARISON_SCHEMA
  rows: RowJson[]
  effective: EffectiveJson
  findings: FindingJson[]
}

export function comparisonJson({ local, session, rows, effective, findings, ...rest }: Comparison): ComparisonJson {
  return {
    schema: COMPARISON_SCHEMA,
    local,
    session,
    rows: rows.map(rowJson),
    effective: effectiveJson(effective),
    findings: findings.map(findingJson),
    ...rest
  }
}

export interface ReadinessJson extends Omit<ReadinessLine, 'requirement' | 'detail' | 'fix'> {
  requirement: string
  detail: string
  fix: FixStepJson[]
  text?: Record<string, Text | Items>
}

export const readinessJson = ({ requirement, detail, fix, ...line }: ReadinessLine): ReadinessJson => ({
  ...line,
  requirement: english(requirement),
  detail: english(detail),
  fix: fix.map(stepJson),
  ...textOf({ requirement, detail })
})
