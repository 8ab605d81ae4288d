import { assess } from '../../src/core/assess/assess.ts'
import { median } from '../table/numbers.ts'
import { pairOf } from './pair.ts'

/**
 * A program: compares and diagnoses a pair of the size it is given and prints the processor time of one pair in milliseconds, the
 * median of some turns. A process for each size, so that none pays for what another leaves to the collector.
 */

/** Code is compiled in this time. */
const WARM_UP_MS = 1200
/** A turn takes at least this long, so that the clock's own grain is small beside it. */
const TURN_MS = 100
const TURNS = 15

const spent = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Processor time of one run in milliseconds, the collector's included. */
function turn(run: () => void, atLeast: number): number {
  const from = process.cpuUsage()
  let count = 0
  do {
    run()
    count++
  } while (spent(from) < atLeast)
  return spent(from) / count
}

const { local, session } = pairOf(Number(process.argv[2]))
const run = (): void => {
  if (assess(local, session).rows.length === 0) throw new Error('the pair was not compared')
}
turn(run, WARM_UP_MS)
process.stdout.write(`${median(Array.from({ length: TURNS }, () => turn(run, TURN_MS)))}\n`)
