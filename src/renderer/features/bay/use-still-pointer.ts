import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PointerEvent } from 'react'

/** The row under the pointer and where it was last seen. */
interface Anchor {
  row: HTMLElement
  top: number
}

const scrollerOf = (list: HTMLElement | null): HTMLElement | null => list?.closest<HTMLElement>('[data-scroller]') ?? null

/** Scrolls by what the row has moved; where there is nothing left to scroll, room at the end makes it possible. */
function putBack({ row, top }: Anchor, scroller: HTMLElement): void {
  const moved = (): number => row.getBoundingClientRect().top - top
  if (!row.isConnected || Math.abs(moved()) < 1) return
  scroller.scrollTop += moved()
  const rest = moved()
  if (rest < 1) return
  // First more room than is needed, because a page shorter than its window gives up its own spare height before it can
  // be scrolled; then what is left over is taken back.
  const room = scroller.clientHeight + rest
  scroller.style.paddingBottom = `${room}px`
  scroller.scrollTop += rest
  const leftOver = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
  scroller.style.paddingBottom = `${Math.max(0, Math.ceil(room - leftOver))}px`
}

/**
 * Keeps the row under the pointer where it is while the lists change: rows that go away hold their place until the
 * pointer leaves, and what appears above is made up for by scrolling.
 */
export function useStillPointer() {
  const [hold, setHold] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const under = useRef<Anchor | null>(null)

  // After every change of the page: whatever it was, the row must not have moved.
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current)
    if (under.current !== null && scroller !== null) putBack(under.current, scroller)
  })

  useEffect(() => {
    const scroller = scrollerOf(list.current)
    if (scroller === null) return
    // A bar above the page makes it smaller without a change in it.
    const resized = new ResizeObserver(() => {
      if (under.current !== null) putBack(under.current, scroller)
    })
    const scrolled = (): void => {
      if (under.current !== null) under.current.top = under.current.row.getBoundingClientRect().top
    }
    resized.observe(scroller)
    // Rows that were never on the screen get their true height only when they come near it.
    if (list.current !== null) resized.observe(list.current)
    scroller.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      resized.disconnect()
      scroller.removeEventListener('scroll', scrolled)
    }
  }, [])

  return {
    hold,
    pointer: {
      ref: list,
      onPointerEnter: () => setHold(true),
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
        under.current = row === null ? null : { row, top: row.getBoundingClientRect().top }
      },
      onPointerLeave: () => {
        under.current = null
        scrollerOf(list.current)?.style.removeProperty('padding-bottom')
        setHold(false)
      }
    }
  }
}
