import type { Child } from '../child.ts'

/** A real process whose kill does nothing, as for one inside a driver call. Its id is kept for the test to clean up. */
export function immortal(child: Child, survivors: number[], isDeaf = false): Child {
  const kill = (): void => void (child.pid !== undefined && survivors.push(child.pid))
  // Let go of, a process ends by itself; one that hangs in a driver does not even hear of that.
  return { ...child, kill, ...(isDeaf && { letGo: () => undefined }) }
}

/** Ends a process that a test could not end otherwise. */
export function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
