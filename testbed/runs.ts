import type { Parameters } from 'fast-check'

/**
 * How many inputs a property test tries. The ordinary suite tries few, so that it stays quick; `npm run fuzz` tries the same
 * properties with many more, and `npm run mutate` stops at the first that fails instead of looking for a smaller one.
 */

/** From the environment, so that every worker of a run tries alike. The window's tests are checked without the types of Node. */
const env = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {}
const numberOf = (name: string): number | undefined => (env[name] === undefined ? undefined : Number(env[name]))

const FACTOR = numberOf('SIDECHECK_FUZZ_FACTOR')
const SECONDS = numberOf('SIDECHECK_FUZZ_SECONDS')
const SEED = numberOf('SIDECHECK_FUZZ_SEED')

/** More than any property gets through, so that only the time ends it. */
const ENDLESS = 1_000_000_000

/** For the second argument of `fc.assert`: the number of inputs, `usual` in the ordinary suite, and the seed if one is asked for. */
export function runs(usual = 100): Parameters<unknown> {
  return {
    ...(SECONDS === undefined
      ? { numRuns: Math.max(1, Math.round(usual * (FACTOR ?? 1))) }
      : { numRuns: ENDLESS, interruptAfterTimeLimit: SECONDS * 1000 }),
    ...(SEED === undefined ? {} : { seed: SEED }),
    ...(env['SIDECHECK_FUZZ_END_ON_FAILURE'] === undefined ? {} : { endOnFailure: true })
  }
}

/** `usual` in the ordinary suite, `thorough` where more inputs were asked for: for tests whose inputs have a size. */
export const thorough = <T>(usual: T, more: T): T => (SECONDS === undefined && (FACTOR ?? 1) <= 1 ? usual : more)
