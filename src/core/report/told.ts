import { isCapability } from '../diagnose/finding.ts'
import type { Finding, FixStep } from '../diagnose/finding.ts'
import type { EffectiveCapability, Layer } from '../policy/layers.ts'
import { capitalised } from '../text/words.ts'
import { items, say } from '../words/index.ts'
import type { Speaker } from '../words/index.ts'
import { saysOnlyNeed } from './needs-once.ts'

/** A finding said in a language: every form of a report writes the same strings. */
export interface ToldFinding {
  rule: string
  severity: Finding['severity']
  certainty: Finding['certainty']
  capability: Finding['capability']
  /** "Problem, proved: COM ports". */
  label: string
  /** "Problem, proved". */
  badge: string
  title: string
  cause: string
  fix: { who: FixStep['who']; whoText: string; text: string; exact?: string }[]
  evidence: { side: string; source: string; value: string }[]
  links: string[]
}

/** "Problem, proved: COM ports". */
export function findingLabel(finding: Finding, speak: Speaker): string {
  const { capability } = finding
  const about = isCapability(capability) ? capitalised(speak(say(`capability.${capability}.one`))) : speak(say(`report.${capability}`))
  return speak.labelled(badgeOf(finding, speak), about)
}

/** "Problem, proved". That more is needed is nothing to be sure of. */
const badgeOf = (finding: Finding, speak: Speaker): string =>
  speak(items('comma', [say(`severity.${finding.severity}`), ...(saysOnlyNeed(finding) ? [] : [say(`certainty.${finding.certainty}`)])]))

export function tellFinding(finding: Finding, speak: Speaker): ToldFinding {
  const { rule, severity, certainty, capability, title, cause, fix, evidence, links } = finding
  return {
    rule,
    severity,
    certainty,
    capability,
    label: findingLabel(finding, speak),
    badge: badgeOf(finding, speak),
    title: speak(title),
    cause: speak(cause),
    fix: fix.map(({ who, step, params = {}, exact }) => ({
      who,
      whoText: speak(say(`who.${who}`)),
      text: speak({ id: step, params }),
      ...(exact === undefined ? {} : { exact: speak(exact) })
    })),
    evidence: evidence.map(({ side, source, value }) => ({ side: speak(say(`side.${side}`)), source: speak(source), value: speak(value) })),
    links
  }
}

/** What the settings decide, said in a language. */
export interface ToldEffective {
  /** "By the known settings: blocked by the session host's policy." */
  summary: string
  /** "Blocked by the session host's policy." */
  brief: string
  layers: {
    name: string
    source: string
    value: string
    effect: string
    decided: boolean
    /** It decides, blocks, or is not known: the others only let through. */ counts: boolean
  }[]
}

/** "By the known settings: blocked by the session host's policy." */
export const decidedWords = ({ summary }: Pick<EffectiveCapability, 'summary'>, speak: Speaker): string =>
  speak(say('report.decided', { summary }))

const tellLayer = ({ layer, source, value, effect }: Layer, decidedBy: EffectiveCapability['decidedBy'], speak: Speaker) => ({
  name: speak(say(`layer.${layer}`)),
  source: speak(source),
  value: speak(value),
  effect: speak(say(`effect.${effect}`)),
  decided: layer === decidedBy,
  counts: layer === decidedBy || effect === 'blocks' || effect === 'unknown'
})

export const tellEffective = (effective: EffectiveCapability, speak: Speaker): ToldEffective => ({
  summary: decidedWords(effective, speak),
  brief: capitalised(speak(effective.summary)),
  layers: effective.layers.map((layer) => tellLayer(layer, effective.decidedBy, speak))
})
