import { LAYERS } from '../policy/layers.ts'
import type { Effective } from '../policy/layers.ts'
import { items, say } from '../words/index.ts'
import type { Speaker } from '../words/index.ts'
import type { ReportContent, ReportSection } from './content.ts'
import { tellEffective } from './told.ts'
import type { ToldEffective } from './told.ts'

/** What decides on one kind of device, or on several of which the same is said. */
export interface ReportSetting {
  title: string
  effective: ToldEffective
}

/**
 * What the settings decide, a line each. Of one side alone most of it is open for the same reason: those kinds are told in one line.
 *
 * @param isPair whether both sides are known
 */
export function settingsOf(
  sections: readonly ReportSection[],
  others: ReportContent['others'],
  { capabilities }: Effective,
  isPair: boolean,
  speak: Speaker
): ReportSetting[] {
  const told = sections.flatMap(({ capability, title, effective }) => (effective === undefined ? [] : [{ capability, title, effective }]))
  const open = isPair ? [] : told.filter(({ capability }) => capabilities[capability].result === 'unknown')
  const [first, second] = open
  if (first === undefined || second === undefined) return [...told, ...others]
  const unread = new Set(
    open.flatMap(({ capability }) => capabilities[capability].layers.flatMap(({ layer, effect }) => (effect === 'unknown' ? [layer] : [])))
  )
  const kinds = LAYERS.filter((layer) => unread.has(layer))
  const names = items(
    'and',
    kinds.map((layer) => say(`layer.the.${layer}`))
  )
  // Without a layer it is the session that nobody looked into, which each kind says in the same words.
  const summary =
    kinds.length === 0 ? capabilities[first.capability].summary : say('effective.unknown', { layers: names, count: kinds.length })
  const once: ReportSetting = {
    title: speak(
      items(
        'and',
        open.map(({ title }) => title)
      )
    ),
    effective: tellEffective({ result: 'unknown', decidedBy: null, layers: [], summary }, speak)
  }
  return [...told.flatMap((one) => (one === first ? [once] : open.includes(one) ? [] : [one])), ...others]
}
