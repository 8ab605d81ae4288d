import { FindingList } from '../../components/finding-list.tsx'
import { useView } from '../../stores/view-context.tsx'

/** Whether the two snapshots are a pair at all: before everything that rests on it, and never folded away. */
export function PairFindings() {
  return <FindingList findings={useView().findings.filter(({ capability }) => capability === 'pair')} />
}
