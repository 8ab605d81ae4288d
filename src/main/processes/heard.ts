import type { Child, ProcessExit } from './child.ts'

/** Who hears what a process prints, and of its end. */
export interface Heard extends Pick<Child, 'onPrinted' | 'onExit'> {
  print(text: string): void
  /** Tells the end, once: a process that was given up may end after all. */
  end(exit: ProcessExit): void
}

/** For a process that was just started, however that was done. */
export function createHeard(): Heard {
  const printListeners: ((text: string) => void)[] = []
  const exitListeners: ((exit: ProcessExit) => void)[] = []
  let ended = false
  return {
    onPrinted: (listener) => void printListeners.push(listener),
    onExit: (listener) => void exitListeners.push(listener),
    print: (text) => {
      for (const listener of printListeners) listener(text)
    },
    end: (exit) => {
      if (ended) return
      ended = true
      for (const listener of exitListeners) listener(exit)
    }
  }
}
