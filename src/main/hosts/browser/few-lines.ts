/** Lines that somebody without a token can cause. */
export interface FewLines {
  tell(line: string): void
  /** Tells how many lines were left out, and keeps no timer. */
  close(): void
}

/** As many of them stand in the log each minute; of what comes beyond it has the number. */
const MOST_IN_A_MINUTE = 5
const MINUTE_MS = 60_000

/** Bounds what can be written to the log by knocking: without end it would push out everything else that the log knows. */
export function fewLines(log: (message: string) => void): FewLines {
  let told = 0
  let untold = 0
  let minute: NodeJS.Timeout | undefined
  const over = (): void => {
    clearTimeout(minute)
    minute = undefined
    if (untold > 0) log(`${untold} more connections were refused or broke within a minute`)
    told = untold = 0
  }
  return {
    tell: (line) => {
      // The program ends without waiting for the minute.
      minute ??= setTimeout(over, MINUTE_MS).unref()
      if (told === MOST_IN_A_MINUTE) {
        untold += 1
        return
      }
      told += 1
      log(line)
    },
    close: over
  }
}
