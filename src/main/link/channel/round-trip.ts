import type { Reading } from '../../../core/snapshot/reading.ts'
import type { SessionInfo, Topic, TopicData } from '../../../core/snapshot/schema.ts'
import type { RoundTrip } from './transport.ts'

/** Reads one topic, as the workers do. */
export type ReadTopic = <T extends Topic>(topic: T) => Promise<Reading<TopicData[T]>>

export interface RoundTripOptions {
  measure(): Promise<RoundTrip>
  /** How long a reading of the session may wait for it, in ms: its side is waited for. */
  waitMs: number
  /** It came later: the session is to be read again. */
  changed?(): void
  log(message: string): void
}

/** Platforms whose sessions come over RDP. */
const OVER_RDP: ReadonlySet<string> = new Set(['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'])

const isOverRdp = ({ remote, platform, protocol }: SessionInfo): boolean => remote && protocol === 'rdp' && OVER_RDP.has(platform)

/**
 * Reads as before, and puts the round trip of the connection into the session's reading. It is measured anew with each reading that
 * somebody asked for, and beside it: a client that sends nothing back holds nobody up.
 */
export function withRoundTrip(read: ReadTopic, { measure, waitMs, changed, log }: RoundTripOptions): ReadTopic {
  let known: SessionInfo['roundTrip']
  let running: Promise<void> | undefined
  /** The reading that the measurement itself has caused takes what there is. */
  let own = false
  const start = (): Promise<void> =>
    measure()
      .then((result) => {
        if ('why' in result) log(`the round trip is not known (${result.code ?? result.why.id})`)
        known = 'why' in result ? undefined : result
      })
      .catch((error: unknown) => {
        known = undefined
        log(`measuring the round trip failed: ${String(error)}`)
      })
      .finally(() => (running = undefined))
  const session = async (): Promise<Reading<SessionInfo>> => {
    const reading = await read('session')
    if (reading.status !== 'present' || !isOverRdp(reading.data)) return reading
    if (own) own = false
    else {
      const before = known?.medianMs
      const measured = (running ??= start())
      if (!(await isOver(measured, waitMs)) && changed !== undefined)
        void measured.then(() => {
          if (known?.medianMs === before) return
          own = true
          changed()
        })
    }
    return known === undefined ? reading : { ...reading, data: { ...reading.data, roundTrip: known } }
  }
  return (topic) => (topic === 'session' ? (session() as ReturnType<typeof read<typeof topic>>) : read(topic))
}

/** Whether something is over within a time. */
async function isOver(one: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), limitMs)))
  const over = await Promise.race([one.then(() => true), limit])
  clearTimeout(timer)
  return over
}
