import type { Assessment } from '../assess/assess.ts'
import { isCapability } from '../diagnose/finding.ts'
import type { Evidence, Finding } from '../diagnose/finding.ts'
import type { FactBase } from '../facts/base.ts'
import { FACT_KINDS } from '../facts/kinds.ts'
import type { FactKind } from '../facts/kinds.ts'
import type { Side } from '../snapshot/schema.ts'
import type { Speaker, Words } from '../words/index.ts'
import { capitalised } from '../text/words.ts'
import type { Clock } from './time.ts'
import { tellFinding } from './told.ts'
import type { ToldFinding } from './told.ts'

/** A finding as a report tells it. */
export interface ReportFinding extends Omit<ToldFinding, 'evidence'> {
  /** The devices that it explains. */
  devices: readonly string[]
  /** The setting that decides: where it stands and what it says. */
  exact: { source: string; value: string } | undefined
  evidence: readonly { side: string; source: string; value: string; time: string }[]
  /** How much more evidence there is; "" where that is all. */
  moreEvidence: string
}

/** The findings of an assessment, each with its devices, its exact setting, and when each piece of evidence was read. */
export function tellFindings(findings: readonly Finding[], assessed: Assessment, clock: Clock, speak: Speaker): ReportFinding[] {
  const readAt = timesOf(assessed.facts)
  return findings.map((finding) => {
    const { evidence: _evidence, ...told } = tellFinding(finding, speak)
    const exact = exactOf(finding, assessed)
    const names = assessed.rows.filter(({ key }) => finding.rows?.includes(key)).map(({ name }) => name)
    return {
      ...told,
      devices: [...new Set(names)],
      exact: exact === undefined ? undefined : { source: speak(exact.source), value: speak(exact.value) },
      evidence: finding.evidence.map((one) => ({
        side: capitalised(speak({ id: `side.${one.side}` })),
        source: speak(one.source),
        value: speak(one.value),
        time: timeOf(one, readAt, assessed, clock)
      })),
      moreEvidence: ''
    }
  })
}

const keyOf = (side: Side, locator: Words): string => `${side} ${JSON.stringify(locator)}`

/** When what stands at a place was read, pasted or answered: the newest time. */
function timesOf(facts: FactBase): ReadonlyMap<string, string> {
  const times = new Map<string, string>()
  for (const kind of Object.keys(FACT_KINDS) as FactKind[])
    for (const { side, locator, source } of facts.all(kind)) if (source.at !== null) times.set(keyOf(side, locator), source.at)
  return times
}

/** What no single fact says is so because of a whole list: it was read with its side. */
function timeOf({ side, source }: Evidence, readAt: ReadonlyMap<string, string>, { local, session }: Assessment, clock: Clock): string {
  const at = readAt.get(keyOf(side, source)) ?? (side === 'local' ? local : session)?.takenAt
  return at === undefined ? '' : clock.time(at)
}

/** The layer that decided and that the finding rests on, undefined where it rests on something else. */
export function exactOf(
  { capability, evidence }: Pick<Finding, 'capability' | 'evidence'>,
  { effective }: Pick<Assessment, 'effective'>
): { source: Words; value: Words } | undefined {
  if (!isCapability(capability)) return undefined
  const { layers } = effective.capabilities[capability]
  const sources = new Set(evidence.map(({ source }) => JSON.stringify(source)))
  const layer = layers.find(({ effect, source }) => effect === 'blocks' && sources.has(JSON.stringify(source)))
  return layer === undefined ? undefined : { source: layer.source, value: layer.brief ?? layer.value }
}
