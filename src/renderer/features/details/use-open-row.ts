import { useState } from 'react'
import type { BayRow } from '../../model/groups.ts'
import type { View } from '../../model/view.ts'
import { useSelection } from '../../stores/context.ts'

/** The row whose details are open. One that goes away meanwhile is kept as it was last seen, marked as gone. */
export function useOpenRow(view: View): { row: BayRow; gone: boolean } | null {
  const key = useSelection((store) => store.open)
  const [last, setLast] = useState<BayRow | null>(null)
  if (key === null) return null
  const row = view.rows.find((candidate) => candidate.key === key)
  if (row !== undefined) {
    if (row !== last) setLast(row)
    return { row, gone: false }
  }
  return last !== null && last.key === key ? { row: last, gone: true } : null
}
