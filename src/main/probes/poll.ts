import type { Unwatch } from './probe.ts'

/**
 * Calls back when a text that stands for the reading differs from the last one, asked every `everyMs`. For interfaces
 * that tell nothing by themselves, or only to code that other threads may call.
 */
export function watchByPolling(signature: () => string, changed: () => void, everyMs: number): Unwatch {
  let last = signature()
  const timer = setInterval(() => {
    const now = signature()
    if (now === last) return
    last = now
    changed()
  }, everyMs)
  return () => clearInterval(timer)
}
