import type { Side } from '../../model/engine.ts'

/** Where something may be dropped, in window coordinates, and which half the pointer is over. */
export interface DropTarget {
  side: Side | null
  area: { left: number; top: number; width: number; height: number } | null
}

/** Below this width the columns are stacked, and no half is a side. */
const NARROW = 520

/** The side whose column lies under a point; null where the page has no columns, or has them stacked. */
export function dropTargetAt(x: number, y: number): DropTarget {
  const main = document.querySelector('[data-columns]')?.closest('[data-scroller]')?.getBoundingClientRect()
  if (main === undefined || main.width < NARROW || x < main.left || x > main.right || y < main.top || y > main.bottom)
    return { side: null, area: null }
  const { left, top, width, height } = main
  return { side: x < left + width / 2 ? 'local' : 'session', area: { left, top, width, height } }
}
