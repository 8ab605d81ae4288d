import type { Words } from '../../../words/index.ts'
import { say, sentences } from '../../../words/index.ts'
import type { Context } from '../../context.ts'
import type { Evidence } from '../../finding.ts'
import type { Doubt, DoubtKind } from '../../pair.ts'
import type { Draft, Rule } from '../../rule.ts'

/** The gravest first: one finding tells that two snapshots are no pair, or may be none. Those of one line exclude each other. */
const GRAVEST: readonly (readonly DoubtKind[])[] = [
  ['swapped', 'one-side'],
  ['same-machine'],
  ['no-session', 'other-client'],
  ['hours-apart']
]

const graverThan = (kind: DoubtKind): readonly DoubtKind[] =>
  GRAVEST.slice(
    0,
    GRAVEST.findIndex((line) => line.includes(kind))
  ).flat()

type Of<K extends DoubtKind> = Extract<Doubt, { kind: K }>
type Told = Pick<Draft, 'severity' | 'title' | 'fix' | 'guess'> & { cause: Words; evidence: Evidence[] }

/** A rule about the pair: what it finds out stands in pair.ts, since the rows rest on it too. */
export function doubtRule<K extends DoubtKind>(kind: K, tell: (doubt: Of<K>, context: Context) => Told): Rule {
  return {
    id: `pair/${kind}`,
    trust: 'vendor',
    capability: 'pair',
    impact: 'note',
    explainedBy: graverThan(kind).map((graver) => `pair/${graver}`),
    needs: [],
    uses: ['machine', 'session', 'rdp-property'],
    evaluate(context) {
      const doubt = context.doubts.find((one): one is Of<K> => one.kind === kind)
      if (doubt === undefined) return undefined
      const { cause, ...told } = tell(doubt, context)
      return { ...told, cause: sentences(cause, say(`pair.leaves-${doubt.leaves}`)), proof: doubt.facts, links: [] }
    }
  }
}

/** What each snapshot says of itself, in its place. */
export const sideEvidence = ({ facts }: Context, value: (place: 'local' | 'session') => Words): Evidence[] =>
  (['local', 'session'] as const).flatMap((place) =>
    facts.snapshot(place) === undefined ? [] : [{ side: place, source: say('pair.source.snapshot'), value: value(place) }]
  )

export const machineName = ({ facts }: Context, place: 'local' | 'session'): Words =>
  facts.all('machine', place)[0]?.value.name ?? say('value.none')
