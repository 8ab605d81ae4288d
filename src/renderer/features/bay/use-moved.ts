import { useLayoutEffect, useState } from 'react'
import type { BayRow } from '../../model/groups.ts'
import { inRank } from '../../model/order.ts'
import type { Held } from '../../model/stable.ts'

interface Moved {
  held: readonly Held<BayRow>[]
  hold: boolean
  order: readonly Held<BayRow>[]
  /** What had the focus just before the rows were moved. */
  focused: Element | null
}

/**
 * The rows with the missing ones first, also those that went missing later. Nothing moves while a pointer is near (`hold`), and the row
 * that has the focus keeps it: a browser takes it from what is moved.
 */
export function useMoved(held: readonly Held<BayRow>[], hold: boolean): readonly Held<BayRow>[] {
  const [state, setState] = useState((): Moved => ({ held, hold, order: inRank(held), focused: null }))
  let now = state
  if (state.held !== held || state.hold !== hold) {
    now = { held, hold, order: hold ? inOrderOf(state.order, held) : inRank(held), focused: document.activeElement }
    setState(now)
  }
  useLayoutEffect(() => {
    const row = state.focused
    if (row instanceof HTMLElement && row.dataset['row'] !== undefined && row.isConnected && document.activeElement === document.body)
      row.focus({ preventScroll: true })
  }, [state])
  return now.order
}

/** The rows where they stood; new ones after them. */
function inOrderOf(before: readonly Held<BayRow>[], held: readonly Held<BayRow>[]): readonly Held<BayRow>[] {
  const places = new Map(before.map(({ row }, index) => [row.key, index]))
  const place = ({ row }: Held<BayRow>): number => places.get(row.key) ?? before.length
  return held.toSorted((a, b) => place(a) - place(b))
}
