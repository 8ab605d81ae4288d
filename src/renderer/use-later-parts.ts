import { useEffect, useState } from 'react'
import { loadLaterParts } from './components/later.tsx'
import { useThisSide } from './stores/context.ts'

/** How long the first list is waited for, and how long a moment without other work is, in milliseconds. */
const LIST_MS = 1000
const IDLE_MS = 300

const report = (error: unknown): void => console.error('A part of the window could not be loaded', error)

/** Loads the later parts once the first list is shown, or does not come. Answers whether it is time to draw them. */
export function useLaterParts(): boolean {
  const [due, setDue] = useState(false)
  const listed = useThisSide((store) => store.snapshot !== null)
  useEffect(() => {
    const start = (): void => {
      setDue(true)
      void loadLaterParts(report)
    }
    if (listed) {
      const idle = requestIdleCallback(start, { timeout: IDLE_MS })
      return () => cancelIdleCallback(idle)
    }
    const timer = setTimeout(start, LIST_MS)
    return () => clearTimeout(timer)
  }, [listed])
  return due
}
