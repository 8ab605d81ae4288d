import type { Comparison } from '../assess/assess.ts'
import type { Row } from '../compare/types.ts'
import type { Evidence, Finding, FixStep } from '../diagnose/finding.ts'
import { whereOf } from '../diagnose/where.ts'
import type { Place } from '../diagnose/where.ts'
import type { AnyCapability, Effective, EffectiveCapability, Layer, PlatformName } from '../policy/layers.ts'
import { english } from '../words/index.ts'
import type { Items, Params, Text, Words } from '../words/index.ts'

/**
 * The JSON contract. It stays English; beside each sentence stands what it was made of, so that another program can say it in
 * another language. Fields may be added, never renamed.
 */
export const COMPARISON_SCHEMA = 'sidecheck.comparison/1'

/** Words as data; undefined for what a machine gave, which is no catalogue entry. */
const dataOf = (words: Words): Text | Items | undefined => (typeof words === 'string' ? undefined : words)

/** A field with words as data, left out where there are none. */
const withData = <K extends string>(field: K, words: Words | undefined): { [P in K]?: Said } => {
  const data = words === undefined ? undefined : dataOf(words)
  // own key: the name of a field of ours
  return (data === undefined ? {} : { [field]: data }) as { [P in K]?: Said }
}

/** What a sentence was made of. `text` belongs to the value, the note or the summary; other sentences name theirs. */
export type Said = Text | Items

export interface EvidenceJson {
  side: Evidence['side']
  source: string
  value: string
  text?: Said
  sourceText?: Said
}

export const evidenceJson = ({ side, source, value }: Evidence): EvidenceJson => ({
  side,
  source: english(source),
  value: english(value),
  ...withData('text', value),
  ...withData('sourceText', source)
})

export interface FixStepJson {
  step: string
  params: Params
  text: string
  who: FixStep['who']
  /** On which machine, or in which portal. */
  where: Place
  exact?: string
}

export function stepJson(fix: FixStep): FixStepJson {
  const { step, params = {}, who, exact } = fix
  return {
    step,
    params,
    text: english({ id: step, params }),
    who,
    where: whereOf(fix),
    ...(exact === undefined ? {} : { exact: english(exact) })
  }
}

export interface FindingJson extends Omit<Finding, 'title' | 'cause' | 'evidence' | 'fix'> {
  params: Params
  title: string
  cause: string
  evidence: EvidenceJson[]
  fix: FixStepJson[]
  titleText: Said
  causeText?: Said
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
    titleText: title,
    ...withData('causeText', cause)
  }
}

export type LayerJson = Pick<Layer, 'layer' | 'effect'> & EvidenceJson

const layerJson = ({ layer, source, value, effect, side }: Layer): LayerJson => ({
  layer,
  source: english(source),
  value: english(value),
  effect,
  side,
  ...withData('text', value),
  ...withData('sourceText', source)
})

export interface EffectiveCapabilityJson extends Omit<EffectiveCapability, 'layers' | 'summary'> {
  layers: LayerJson[]
  summary: string
  text?: Said
}

const capabilityJson = ({ layers, summary, ...data }: EffectiveCapability): EffectiveCapabilityJson => ({
  ...data,
  layers: layers.map(layerJson),
  summary: english(summary),
  ...withData('text', summary)
})

export interface EffectiveJson {
  platform: Exclude<PlatformName, 'cloudpc'>
  /** What the platform may be as well. */
  orPlatform?: 'devbox'
  capabilities: Record<string, EffectiveCapabilityJson>
  others?: Record<string, EffectiveCapabilityJson>
}

const each = (known: Readonly<Partial<Record<AnyCapability, EffectiveCapability>>>): Record<string, EffectiveCapabilityJson> =>
  Object.fromEntries(Object.entries(known).map(([capability, effective]) => [capability, capabilityJson(effective)]))

export const effectiveJson = ({ platform, capabilities, others }: Effective): EffectiveJson => ({
  ...(platform === 'cloudpc' ? { platform: 'windows365', orPlatform: 'devbox' } : { platform }),
  capabilities: each(capabilities),
  ...(others === undefined ? {} : { others: each(others) })
})

export type RowJson = Omit<Row, 'note'> & { note?: string; text?: Said }

export function rowJson({ note, ...row }: Row): RowJson {
  return note === undefined ? row : { ...row, note: english(note), ...withData('text', note) }
}

/** When a document was made, and by which version of the program. */
export interface Made {
  /** ISO time. */
  at: string
  version: string
}

export interface ComparisonJson extends Omit<Comparison, 'rows' | 'effective' | 'findings' | 'platform'> {
  schema: typeof COMPARISON_SCHEMA
  at: string
  app: { version: string }
  platform: EffectiveJson['platform']
  rows: RowJson[]
  effective: EffectiveJson
  findings: FindingJson[]
}

export function comparisonJson(comparison: Comparison, { at, version }: Made): ComparisonJson {
  const { local, session, platform: _platform, sessionHost, hostPool, client, rows, effective, findings, ...rest } = comparison
  const told = effectiveJson(effective)
  return {
    schema: COMPARISON_SCHEMA,
    local,
    session,
    at,
    app: { version },
    platform: told.platform,
    sessionHost,
    ...(hostPool === undefined ? {} : { hostPool }),
    client,
    rows: rows.map(rowJson),
    effective: told,
    findings: findings.map(findingJson),
    ...rest
  }
}
