import { fileURLToPath } from 'node:url'
import type { Reading } from '../../src/core/snapshot/reading.ts'
import type { Reader, SmartcardData } from '../../src/core/snapshot/schema.ts'
import { startProbe, type ProbeProcess } from '../probe-process.ts'

const ENTRY = fileURLToPath(new URL('./probe.ts', import.meta.url))
/** No session of the machine that runs the tests may show through. */
const NO_SESSION = { XRDP_SESSION: undefined, XRDP_SOCKET_PATH: undefined, NODE_OPTIONS: undefined }

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
    /** A probe that talks to the daemon at a socket. */
    async probeOf(
      bed: { socket: string },
      env: NodeJS.ProcessEnv = {},
      options: { uid?: number } = {}
    ): Promise<ProbeProcess<'smartcard'>> {
      const probe = await startProbe('smartcard', ENTRY, { ...NO_SESSION, PCSCLITE_CSOCK_NAME: bed.socket, ...env }, options)
      started.push(probe)
      return probe
    },
    async stopAll(): Promise<void> {
      for (const each of started.splice(0).toReversed()) await each.stop()
    }
  }
}

type SmartcardReading = Reading<SmartcardData>

export const readersOf = (reading: SmartcardReading): Reader[] | undefined =>
  reading.status === 'present' ? reading.data.readers : undefined
export const statesOf = (reading: SmartcardReading, name: string) => readersOf(reading)?.find((reader) => reader.name === name)?.states
export const isIn = (name: string) => (reading: SmartcardReading) => statesOf(reading, name)?.includes('present') === true
export const isOut = (name: string) => (reading: SmartcardReading) => statesOf(reading, name)?.includes('empty') === true
