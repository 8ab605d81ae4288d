import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'

/**
 * How `sidecheck bridge` and the running copy prove to each other that both have read the same secret, which never crosses the
 * socket. The bridge speaks first, so that whoever only listens at an end learns nothing:
 *
 * 1. bridge: { nonce }    2. copy: { nonce, proof } over both nonces    3. bridge: { proof }    then bytes both ways
 *
 * Each message is a line of JSON.
 */

const nonce = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
const proof = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

export const knockSchema = v.strictObject({ nonce })
export const challengeSchema = v.strictObject({ nonce, proof })
export const answerSchema = v.strictObject({ proof })

/** What a proof is of: one made for one step is worth nothing in the other. */
type Step = 'copy' | 'bridge'

export const newNonce = (): string => randomBytes(32).toString('base64url')

export const proofOf = (secret: string, step: Step, ...nonces: readonly string[]): string =>
  createHmac('sha256', secret)
    .update([step, ...nonces].join('\n'))
    .digest('base64url')

export function isProof(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
