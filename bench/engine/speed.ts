import { assess } from '../../src/core/assess/assess.ts'
import { median } from '../table/numbers.ts'
import { pairOf } from './pair.ts'

/**
 * A program: compares and diagnoses a pair of the size it is given and prints the processor time of one pair in milliseconds, the
 * median of some turns. A process for each size, so that none pays for what another leaves to the collector.
 */

/** Code is compiled in this much processor time: on a busy machine it takes longer by the clock. */
const WARM_UP_MS = 1500
/** A turn takes at least this long, so that the clock's own grain is small beside it. */
const TURN_MS = 100
const TURNS = 15

/** Processor time of so many runs in milliseconds, the collector's included. The clock is asked twice only: it is slow. */
function timeOf(run: () => void, count: number): number {
  const from = process.cpuUsage()
  for (let n = 0; n < count; n++) run()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Runs until the code is compiled. @returns how many runs make a turn */
function warmUp(run: () => void): number {
  let count = 1
  for (let spent = 0; spent < WARM_UP_MS;) {
    const took = timeOf(run, count)
    spent += took
    count = Math.max(1, Math.ceil((TURN_MS * count) / took))
  }
  return count
}

const { local, session } = pairOf(Number(process.argv[2]))
const run = (): void => {
  if (assess(local, session).rows.length === 0) throw new Error('the pair was not compared')
}
const count = warmUp(run)
process.stdout.write(`${median(Array.from({ length: TURNS }, () => timeOf(run, count) / count))}\n`)
