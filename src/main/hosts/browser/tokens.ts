import { randomBytes } from 'node:crypto'

/** Tokens that open one connection, once. */
export interface Tokens {
  issue(): string
  /** A token that was taken and opened nothing after all counts again. */
  giveBack(token: string): void
  /** Whether the token was one of these; it is none any more. */
  take(token: string): boolean
}

/** @param most more than this are not kept waiting; the oldest is forgotten */
export function createTokens(most: number): Tokens {
  const waiting = new Set<string>()
  const keep = (token: string): void => {
    waiting.add(token)
    const [oldest] = waiting
    if (waiting.size > most && oldest !== undefined) waiting.delete(oldest)
  }
  return {
    issue() {
      const token = randomBytes(32).toString('base64url')
      keep(token)
      return token
    },
    giveBack: keep,
    take: (token) => waiting.delete(token)
  }
}
