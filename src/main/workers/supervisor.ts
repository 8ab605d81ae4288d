import { isFromDrivers, topicTestedAs } from '../../core/capabilities/lists.ts'
import type { Reading } from '../../core/snapshot/reading.ts'
import { TOPICS } from '../../core/snapshot/schema.ts'
import type { Topic, TopicData } from '../../core/snapshot/schema.ts'
import { unsupportedReading } from '../probes/index.ts'
import type { TestOutcome } from '../../core/device-test/result.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import { Lane } from './lane.ts'
import type { LaneTimes } from './lane.ts'
import type { StartWorker } from './process.ts'
import { checkOutcome, checkReading } from './protocol.ts'

export interface WorkerSpec {
  name: string
  topics: readonly Topic[]
  /** After so many milliseconds without an answer to one topic another process reads those that wait behind it. */
  reliefAfter?: number
}

/** How long a read may take, in milliseconds. A reader that initialises needs seconds; the event log of a busy host, too. */
const READ_LIMIT: Partial<Record<Topic, number>> = { certificates: 8000, events: 8000 }
const DEFAULT_READ_LIMIT = 5000

/** A loopback over a slow connection takes sixteen round trips, a card as many; a driver that does not answer keeps its process no longer. */
const TEST_LIMIT = 30_000

/** What answers within milliseconds as a rule hangs where it has taken this long; in milliseconds. */
const RELIEF_MS = 1000

/** What this system has a probe for. The rest is answered without a process. */
const PROBED = TOPICS.filter((topic) => unsupportedReading(topic) === undefined)

const isSlow = (topic: Topic): boolean => READ_LIMIT[topic] !== undefined

/**
 * For a program that stays. What asks drivers, which may hang or crash, has a process of its own each; so has what takes long by
 * nature together, because a change of a device must not wait for it; the rest shares one, and is read by another one where one of it
 * hangs. See docs/decisions/017.
 */
export function stayingWorkers(topics: readonly Topic[] = PROBED): WorkerSpec[] {
  const rest = topics.filter((topic) => !isFromDrivers(topic))
  const shared: WorkerSpec[] = [
    { name: 'quick', topics: rest.filter((topic) => !isSlow(topic)), reliefAfter: RELIEF_MS },
    { name: 'slow', topics: rest.filter(isSlow) }
  ]
  return [...topics.filter(isFromDrivers).map((topic) => ({ name: topic, topics: [topic] })), ...shared].filter(
    (worker) => worker.topics.length > 0
  )
}

/**
 * For one scan: starting processes is most of its time, and a topic that dies still takes only itself down, because
 * the ones behind it are read by a new process.
 */
export function oneScanWorkers(topics: readonly Topic[] = PROBED): WorkerSpec[] {
  return [{ name: 'probes', topics }]
}

/** The times for real use; `readLimit` overrides every topic's limit (the command line's --timeout). */
export function laneTimes(readLimit?: number): LaneTimes {
  return {
    start: 10_000,
    read: (topic) => readLimit ?? READ_LIMIT[topic] ?? DEFAULT_READ_LIMIT,
    test: TEST_LIMIT,
    ping: 5000,
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
  /** Tests a device in the process that owns its driver. Never rejects; a process that hangs or dies is a failed test. */
  test(request: TestRequest): Promise<TestOutcome>
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
  /**
   * Who tests ports while everything else goes on: the process that lists them opens none, and a driver that does not let go of an
   * open port must hold up nothing else. It ends with its test.
   */
  const ports = options.watch ? new Lane({ ...options, name: 'port-test', topics: [], watch: false, once: true, env: {} }) : undefined
  if (ports !== undefined) byName.set('port-test', ports)
  return {
    async read(topic) {
      const unsupported = unsupportedReading(topic)
      if (unsupported !== undefined) return unsupported
      const lane = lanes.get(topic)
      if (lane === undefined) throw new Error(`no worker reads ${topic}`)
      return checkReading(topic, await lane.read(topic))
    },
    async test(request) {
      const lane =
        request.test === 'domain'
          ? lanes.get('machine')
          : ((request.test === 'port' ? ports : undefined) ?? lanes.get(topicTestedAs(request.test)))
      if (lane === undefined) throw new Error(`no worker tests a ${request.test}`)
      return checkOutcome(request, await lane.test(request))
    },
    pids: () => Object.fromEntries([...byName].map(([name, lane]) => [name, lane.pid])),
    close: () => {
      for (const lane of byName.values()) lane.close()
    }
  }
}
