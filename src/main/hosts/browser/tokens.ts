import { randomBytes } from 'node:crypto'

/** Tokens that open one connection, once. */
export interface Tokens {
  issue(): string
  /** Whether the token was one of these; it is none any more. */
  take(token: string): boolean
}

/** @param most more than this are not kept waiting; the oldest is forgotten */
export function createTokens(most: number): Tokens {
  const waiting = new Set<string>()
  return {
    issue() {
      const token = randomBytes(32).toString('base64url')
      waiting.add(token)
      const [oldest] = waiting
      if (waiting.size > most && oldest !== undefined) waiting.delete(oldest)
      return token
    },
    take: (token) => waiting.delete(token)
  }
}
