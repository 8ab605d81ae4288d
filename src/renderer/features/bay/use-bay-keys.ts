import type { KeyboardEvent } from 'react'
import { useStores } from '../../stores/context.ts'
import { lookUp } from '../../model/engine.ts'

const PAGE = 8

/** The keys of a row: arrows go through all rows of all groups, Enter goes into the details, the space bar opens them. */
export function useBayKeys(key: string): (event: KeyboardEvent<HTMLElement>) => void {
  const { selection } = useStores()
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const last = rows.length - 1
    const at = rows.indexOf(event.currentTarget)
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
      PageDown: Math.min(at + PAGE, last),
      PageUp: Math.max(at - PAGE, 0)
    }
    const target = lookUp(targets, event.key)
    if (target !== undefined) rows[target]?.focus()
    else if (event.key === 'Enter') selection.getState().enterPanel(key)
    else if (event.key === ' ') selection.getState().show(key)
    else return
    event.preventDefault()
  }
}
