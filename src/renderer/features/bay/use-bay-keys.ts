import type { KeyboardEvent } from 'react'
import { useStores } from '../../stores/context.ts'

/** The arrow keys go through all rows of all groups; Enter goes into the details. */
export function useBayKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const { selection } = useStores()
  return (event) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    const key = row?.dataset.row
    if (row === null || key === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
    const at = rows.indexOf(row)
    const go: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: Math.min(at + 8, rows.length - 1), PageUp: Math.max(at - 8, 0) }
    const target = go[event.key]
    if (target !== undefined) rows[target]?.focus()
    else if (event.key === 'Enter') selection.getState().enterPanel(key)
    else if (event.key === ' ') selection.getState().show(key)
    else return
    event.preventDefault()
  }
}
