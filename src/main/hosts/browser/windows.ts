/** The windows that are connected to the host, counted: what a browser did, only its window's connection tells. */
export interface Windows {
  /** A window came; the answer is called when it is gone. */
  add(): () => void
  /** Whether any window has come since the start. */
  readonly seen: boolean
  /** Resolves with true once a window has come since the start, with false when the time for that, in milliseconds, is over. */
  came(withinMs?: number): Promise<boolean>
  /** Resolves when no window has been connected for this long, in milliseconds: a reload is no end. */
  none(forMs: number): Promise<void>
}

export function createWindows(): Windows {
  let count = 0
  let seen = false
  const changed = new Set<() => void>()
  const tell = (): void => {
    for (const listener of changed) listener()
  }
  /** Resolves with true when `holds` does, for a while or at once, and with false when the time for that is over. */
  const until = (holds: () => boolean, times: { forMs: number; withinMs?: number }): Promise<boolean> =>
    new Promise((resolve) => {
      let held: NodeJS.Timeout | undefined
      const end = (result: boolean): void => {
        clearTimeout(held)
        clearTimeout(late)
        changed.delete(look)
        resolve(result)
      }
      const late = times.withinMs === undefined ? undefined : setTimeout(() => end(false), times.withinMs)
      const look = (): void => {
        clearTimeout(held)
        if (holds()) held = setTimeout(() => end(true), times.forMs)
      }
      changed.add(look)
      look()
    })
  return {
    get seen() {
      return seen
    },
    add() {
      count += 1
      seen = true
      tell()
      let isGone = false
      return () => {
        if (isGone) return
        isGone = true
        count -= 1
        tell()
      }
    },
    came: (withinMs) => until(() => seen, { forMs: 0, ...(withinMs === undefined ? {} : { withinMs }) }),
    none: async (forMs) => void (await until(() => count === 0, { forMs }))
  }
}
