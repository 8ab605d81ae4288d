import { useLayoutEffect, useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import type { View } from '../../model/view.ts'

/**
 * Keeps the row under the pointer where it is while the lists change: rows that go away hold their place until the
 * pointer leaves, and what appears above is made up for by scrolling.
 */
export function useStillPointer(view: View) {
  const [hold, setHold] = useState(false)
  const under = useRef<{ row: HTMLElement; top: number } | null>(null)
  const spacer = useRef<HTMLElement | null>(null)

  useLayoutEffect(() => {
    const anchor = under.current
    if (anchor === null || !anchor.row.isConnected) return
    const scroller = anchor.row.closest<HTMLElement>('[data-scroller]')
    const moved = anchor.row.getBoundingClientRect().top - anchor.top
    if (scroller === null || Math.abs(moved) < 1) return
    scroller.scrollTop += moved
    const rest = anchor.row.getBoundingClientRect().top - anchor.top
    if (rest > 1) {
      // There is nothing left to scroll: room at the end makes it possible.
      spacer.current = scroller
      scroller.style.paddingBottom = `${Math.ceil(parseFloat(getComputedStyle(scroller).paddingBottom) + rest)}px`
      scroller.scrollTop += rest
    }
  }, [view])

  return {
    hold,
    pointer: {
      onPointerEnter: () => setHold(true),
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
        under.current = row === null ? null : { row, top: row.getBoundingClientRect().top }
      },
      onPointerLeave: () => {
        under.current = null
        spacer.current?.style.removeProperty('padding-bottom')
        spacer.current = null
        setHold(false)
      }
    }
  }
}
