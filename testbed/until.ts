import { setTimeout as pause } from 'node:timers/promises'

/** Waits until the condition gives something, at most so long. */
export async function until<T>(what: string, condition: () => Promise<T | undefined> | T | undefined, timeoutMs = 15_000): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const value = await condition()
    if (value !== undefined) return value
    if (Date.now() > deadline) throw new Error(`gave up waiting for ${what}`)
    await pause(50)
  }
}
