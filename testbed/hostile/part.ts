import type { Browser } from '@playwright/test'
import type { Random } from '../../src/core/signal/testing/random.ts'
import type { Attacked, AttackedOptions } from './attacked.ts'
import type { Planned, Scale } from './counts.ts'

/** What a part works with. */
export interface Attack {
  scale: Scale
  random: Random
  /** How often it is to be done, by the plan. */
  planned(what: string): number
  /** It was done so many times more. */
  did(what: string, times?: number): void
  /** Something is not as it should be; the attack goes on. */
  fault(text: string): void
  /** Starts the program with its window; ended after the part, and looked at then. */
  start(options: AttackedOptions): Promise<Attacked>
  browser(): Promise<Browser>
  /** What has to be done after the part and its programs have ended, whatever came of them; the last first. */
  later(work: () => Promise<void> | void): void
}

/** One attack. */
export interface Part {
  name: string
  plan: readonly Planned[]
  /** Why it cannot run on this machine, undefined where it can. */
  obstacle?(): string | undefined
  run(attack: Attack): Promise<void>
}

/** A whole number from 0 to below `limit`. */
export const below = (random: Random, limit: number): number => Math.floor(random.next() * limit)

/** One of a list that is not empty. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const found = list[below(random, list.length)]
  if (found === undefined) throw new Error('there is none to choose from')
  return found
}
