import { createHmac, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'

/**
 * How a second start and the running copy prove to each other that both have read the same secret, which never crosses the
 * wire: whoever listens at the port of a copy that was killed learns nothing, and is not believed.
 *
 * 1. second start: { nonce }                       2. running copy: { nonce, proof } over both nonces, as the copy
 * 3. second start: { nonce, proof } of the copy's nonce, as the second start      4. running copy: { address, proof }
 */

const nonce = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
const proof = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

export const helloSchema = v.strictObject({ nonce })
export const challengeSchema = v.strictObject({ nonce, proof })
export const answerSchema = v.strictObject({ nonce, proof })
export const welcomeSchema = v.strictObject({ address: v.pipe(v.string(), v.maxLength(200)), proof })

/** What a proof is of: a proof made for one step is worth nothing in another, nor at another port. */
type Step = 'challenge' | 'answer' | 'welcome'

export function proofOf(secret: string, step: Step, port: number, ...parts: readonly string[]): string {
  return hmac(secret, [step, String(port), ...parts].join('\n')).toString('base64url')
}

/** By SHA-256. */
export const hmac = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest()

export function isProof(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
