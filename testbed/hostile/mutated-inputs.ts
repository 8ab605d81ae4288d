import { seededRandom } from '../../src/core/signal/testing/random.ts'
import { oneIn } from './counts.ts'
import type { Part } from './part.ts'
import { targets } from './targets.ts'

/** How many inputs each reader is given. */
const INPUTS = 20_000
/** How long one input may take, in milliseconds of the processor: a busy machine is no fault of a reader. The longest has 16 KiB. */
const MOST_MS = 500
/** How much may come of an input: so many bytes for each of its own, and what a refusal with its place says. */
const MOST_FOR_EACH = 64
const MOST_BESIDES = 64 * 1024
/** A reader that fails again and again says the same each time. */
const MOST_FAULTS = 3

const ALL = targets(seededRandom(1))

/** Changed inputs for each parser and each message, the same ones in every run with the same seed. */
export const mutatedInputs: Part = {
  name: 'mutated-inputs',
  plan: ALL.map(({ name }) => oneIn(name, INPUTS)),
  async run({ planned, did, fault, random }) {
    for (const target of ALL) {
      let faults = 0
      const wrong = (what: string): void => {
        faults += 1
        if (faults <= MOST_FAULTS) fault(`${target.name}: ${what}`)
      }
      for (let number = 0; number < planned(target.name); number++) {
        // A number for each input: with it a single one can be made again.
        const seed = Math.floor(random.next() * 2 ** 32)
        const began = process.cpuUsage()
        try {
          const { length, output } = await target.attack(seededRandom(seed))
          const { user, system } = process.cpuUsage(began)
          const took = (user + system) / 1000
          const size = JSON.stringify(output)?.length ?? 0
          if (took > MOST_MS) wrong(`input ${seed} took ${Math.round(took)} ms`)
          if (size > MOST_BESIDES + MOST_FOR_EACH * length) wrong(`of input ${seed} with ${length} bytes came ${size}`)
          did(target.name)
        } catch (error) {
          wrong(`input ${seed} threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        }
        if (Object.hasOwn(Object.prototype, 'polluted'))
          throw new Error(`${target.name}: input ${seed} reached the prototype of all objects`)
      }
      if (faults > MOST_FAULTS) fault(`${target.name}: ${faults} inputs in all`)
    }
  }
}
