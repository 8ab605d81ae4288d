import { DEVICE_TOPICS, isDeviceTopic } from '../../core/capabilities/lists.ts'
import type { Reading } from '../../core/snapshot/reading.ts'
import { TOPICS } from '../../core/snapshot/schema.ts'
import type { Topic, TopicData } from '../../core/snapshot/schema.ts'
import { Lane } from './lane.ts'
import type { LaneTimes } from './lane.ts'
import type { StartWorker } from './process.ts'
import { checkReading } from './protocol.ts'

export interface WorkerSpec {
  name: string
  topics: readonly Topic[]
}

/** What is no list of devices shares a process, so that a new topic is read without a line here. */
const SYSTEM_TOPICS = TOPICS.filter((topic) => !isDeviceTopic(topic))

/** For a program that stays: topics whose native code may hang or crash have a process of their own. */
export const STAYING_WORKERS: readonly WorkerSpec[] = [
  ...DEVICE_TOPICS.map((topic) => ({ name: topic, topics: [topic] })),
  { name: 'system', topics: SYSTEM_TOPICS }
]

/**
 * For one scan: starting processes is most of its time, and a topic that dies still takes only itself down, because
 * the ones behind it are read by a new process.
 */
export const ONE_SCAN_WORKERS: readonly WorkerSpec[] = [
  { name: 'serial', topics: ['serial'] },
  { name: 'devices', topics: TOPICS.filter((topic) => topic !== 'serial') }
]

/** How long a read may take, in milliseconds. A reader that initialises needs seconds; the event log of a busy host, too. */
const READ_LIMIT: Partial<Record<Topic, number>> = { certificates: 8000, events: 8000 }
const DEFAULT_READ_LIMIT = 5000

/** The times for real use; `readLimit` overrides every topic's limit (the command line's --timeout). */
export function laneTimes(readLimit?: number): LaneTimes {
  return {
    start: 10_000,
    read: (topic) => readLimit ?? READ_LIMIT[topic] ?? DEFAULT_READ_LIMIT,
    ping: 2000,
    pong: 5000,
    backoff: 200,
    maxBackoff: 10_000,
    grace: 1000
  }
}

export interface SupervisorOptions {
  workers: readonly WorkerSpec[]
  start: StartWorker
  times: LaneTimes
  watch: boolean
  onChanged(topic: Topic): void
  log(message: string): void
}

/** Reads topics in worker processes. */
export interface Supervisor {
  /** Never rejects; a process that hangs or dies gives a `failed` reading. */
  read<T extends Topic>(topic: T): Promise<Reading<TopicData[T]>>
  /** Process ids by worker name, undefined while one restarts. */
  pids(): Record<string, number | undefined>
  close(): void
}

/** Sets up the worker processes; they start with the first read, or at once where they are to watch. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const lanes = new Map<Topic, Lane>()
  const byName = new Map<string, Lane>()
  for (const worker of options.workers) {
    const lane = new Lane({ ...options, ...worker, env: {} })
    byName.set(worker.name, lane)
    for (const topic of worker.topics) lanes.set(topic, lane)
    if (options.watch) lane.open()
  }
  return {
    async read(topic) {
      const lane = lanes.get(topic)
      if (lane === undefined) throw new Error(`no worker reads ${topic}`)
      return checkReading(topic, await lane.read(topic))
    },
    pids: () => Object.fromEntries([...byName].map(([name, lane]) => [name, lane.pid])),
    close: () => {
      for (const lane of byName.values()) lane.close()
    }
  }
}
