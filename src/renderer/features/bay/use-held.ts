import { useState } from 'react'
import type { BayRow } from '../../model/groups.ts'
import { settle } from '../../model/stable.ts'
import type { Held } from '../../model/stable.ts'

/** The rows as they stand on the screen: unchanged ones keep their identity, all keep their place. */
export function useHeld(rows: readonly BayRow[], hold: boolean): readonly Held<BayRow>[] {
  const [state, setState] = useState(() => ({ rows, hold, held: settle<BayRow>([], rows, false) }))
  if (state.rows === rows && state.hold === hold) return state.held
  const held = settle(state.held, rows, hold)
  setState({ rows, hold, held })
  return held
}
