import type { Bounds } from './machine-state.ts'

/** The size of a window that was never moved. */
export const USUAL = { width: 1280, height: 860 } as const
export const LEAST = { width: 480, height: 480 } as const

/** So much of a window must be on a screen for a person to get hold of it, in pixels. */
const GRIP = { width: 120, height: 40 } as const

const overlap = (from: number, length: number, from2: number, length2: number): number =>
  Math.min(from + length, from2 + length2) - Math.max(from, from2)

/**
 * Where the window goes: where it was, no larger than its screen, with its upper edge on it; and in the middle of the first screen
 * where the one it was on has gone.
 *
 * @param areas the screens' areas without task bars, the first one first
 */
export function placeOn(areas: readonly Bounds[], remembered: Bounds | undefined): Partial<Bounds> & { width: number; height: number } {
  const [first] = areas
  const wanted = remembered ?? USUAL
  const area = remembered === undefined ? first : areas.find((one) => holds(one, remembered))
  const size = sizeOn(area ?? first, wanted)
  if (remembered === undefined || area === undefined) return size
  return {
    ...size,
    x: Math.round(clamp(remembered.x, area.x - size.width + GRIP.width, area.x + area.width - GRIP.width)),
    y: Math.round(clamp(remembered.y, area.y, area.y + area.height - GRIP.height))
  }
}

/** Whether enough of the window's upper edge is on a screen. */
function holds(area: Bounds, window: Bounds): boolean {
  return (
    overlap(window.x, window.width, area.x, area.width) >= GRIP.width &&
    overlap(window.y, GRIP.height, area.y, area.height) >= GRIP.height / 2
  )
}

function sizeOn(area: Bounds | undefined, { width, height }: { width: number; height: number }): { width: number; height: number } {
  if (area === undefined) return { width, height }
  return {
    width: clamp(width, Math.min(LEAST.width, area.width), area.width),
    height: clamp(height, Math.min(LEAST.height, area.height), area.height)
  }
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most))
