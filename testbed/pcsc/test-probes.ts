import type { Reading } from '../../src/core/snapshot/reading.ts'
import type { Reader, SmartcardData } from '../../src/core/snapshot/schema.ts'
import { startProbeChild, type ProbeChild } from './probe-child.ts'

/** A made-up card: direct convention, no protocol bytes, four historical bytes. */
export const ATR = '3b0401020304'

interface Stoppable {
  stop(): Promise<void>
}

/** What a test has started, ended in the opposite order by stopAll, which belongs into afterEach. */
export function createStarted() {
  const started: Stoppable[] = []
  return {
    async keep<T extends Stoppable>(starting: Promise<T>): Promise<T> {
      const thing = await starting
      started.push(thing)
      return thing
    },
    async probeOf(bed: { socket: string }, env?: NodeJS.ProcessEnv): Promise<ProbeChild> {
      const child = await startProbeChild(bed.socket, env)
      started.push({ stop: () => child.kill() })
      return child
    },
    async stopAll(): Promise<void> {
      for (const each of started.splice(0).toReversed()) await each.stop()
    }
  }
}

type SmartcardReading = Reading<SmartcardData>

export const readersOf = (reading: SmartcardReading): Reader[] | undefined => (reading.status === 'present' ? reading.data.readers : undefined)
export const statesOf = (reading: SmartcardReading, name: string) => readersOf(reading)?.find((reader) => reader.name === name)?.states
export const isIn = (name: string) => (reading: SmartcardReading) => statesOf(reading, name)?.includes('present') === true
export const isOut = (name: string) => (reading: SmartcardReading) => statesOf(reading, name)?.includes('empty') === true
