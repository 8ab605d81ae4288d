import type { Random } from '../../src/core/signal/testing/random.ts'
import { examplePair } from '../../src/core/snapshot/example.ts'
import { mutateJson } from './mutate.ts'
import { oneOf } from './part.ts'

/** One thing that reads what comes from outside of its process. */
export interface Target {
  name: string
  /** Reads one changed input, and answers with how long that was and with what came of it. Throws for a defect only. */
  attack(random: Random): Promise<Read> | Read
}

export interface Read {
  length: number
  output: unknown
}

export const SNAPSHOTS = examplePair(new Date('2026-11-28T12:00:00.000Z'))

export const lengthOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0

/** A text of JSON, changed, for whatever reads such texts. */
export const textTarget = (name: string, texts: readonly unknown[], read: (text: string) => unknown): Target => ({
  name,
  attack(random) {
    const text = mutateJson(random, oneOf(random, texts))
    return { length: text.length, output: read(text) }
  }
})
