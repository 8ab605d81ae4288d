import { dataOf } from '../../model/engine.ts'
import type { Side, Snapshot } from '../../model/engine.ts'
import { useOtherSide, useSound, useThisSide } from '../../stores/context.ts'

const nameOf = (snapshot: Snapshot | null): string => (snapshot === null ? '' : (dataOf(snapshot.machine)?.name ?? ''))

/** The side of this window, and what both machines are called; "" where nobody knows. */
export function useMachines(): { here: Side; names: Record<Side, string> } {
  const snapshot = useThisSide((store) => store.snapshot)
  const brought = useOtherSide((store) => store.snapshot)
  const results = useSound((store) => store.other?.machine ?? '')
  const here = snapshot?.side ?? 'local'
  const other = results === '' ? nameOf(brought) : results
  const own = nameOf(snapshot)
  return { here, names: here === 'local' ? { local: own, session: other } : { local: other, session: own } }
}
