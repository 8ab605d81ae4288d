import { randomUUID } from 'node:crypto'
import { isDeviceTopic } from '../../core/capabilities/lists.ts'
import type { Reading, Said } from '../../core/snapshot/reading.ts'
import { SNAPSHOT_SCHEMA, TOPICS } from '../../core/snapshot/schema.ts'
import { MAX_TIMELINE } from '../../core/snapshot/timeline-entry.ts'
import type { TimelineEntry } from '../../core/snapshot/timeline-entry.ts'
import { changesOf } from '../../core/snapshot/timeline.ts'
import type { SessionInfo, Side, Snapshot, Topic, TopicData } from '../../core/snapshot/schema.ts'
import type { SideChoice } from '../../shared/side-choice.ts'
import { because, probeError, said, saidEnglish } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'

type Readings = { [T in Topic]?: Reading<TopicData[T]> }

export interface SnapshotServiceOptions {
  app: Snapshot['app']
  read<T extends Topic>(topic: T): Promise<Reading<TopicData[T]>>
  side: SideChoice
  now(): Date
  /** Hears of a listener that throws. */
  report(error: unknown): void
}

export interface SnapshotEvents {
  /** What changed on this side, as soon as it was read. */
  changed(entries: readonly TimelineEntry[]): void
  snapshot(snapshot: Snapshot): void
  probe(topic: Topic, running: boolean): void
}

const sideBecause = (text: ProbeText): { sideReason: string; sideText: Said } => ({ sideReason: saidEnglish(text), sideText: text })

/** Which side a machine is: what a person chose, else what the session reading says. */
export function decideSide(
  choice: SideChoice,
  session: Reading<SessionInfo> | undefined
): { side: Side; sideReason: string; sideText?: Said } {
  if (choice !== 'auto') return { side: choice, ...sideBecause(said('side.by-hand')) }
  if (session?.status !== 'present') {
    const why = session === undefined ? said('side.not-asked') : (session.text ?? session.reason)
    return { side: 'local', ...sideBecause(said('side.session-unread', { why })) }
  }
  const side = session.data.remote ? 'session' : 'local'
  const { reasons, reasonTexts } = session.data
  const [seen] = reasons
  if (seen === undefined) return { side, ...sideBecause(said('side.no-sign')) }
  const text = reasonTexts?.[0] ?? undefined
  return { side, sideReason: seen, ...(text !== undefined && { sideText: text }) }
}

/** How long changes are gathered into one snapshot, in milliseconds. */
const GATHER_MS = 50

/** How long the first readings wait for the one that says which side this is, in milliseconds. It takes a few. */
const SIDE_WAIT_MS = 500

/** As core/snapshot/not-asked.ts, made of what is here anyway: the bundler puts that file with the engines, which a scan does not load. */
const NOT_ASKED = { status: 'not-asked', tookMs: 0, ...because(said('reason.not-asked')) } as const satisfies Reading<never>
const NOT_YET_READ = { status: 'not-asked', tookMs: 0, ...because(said('reason.not-yet')) } as const satisfies Reading<never>

/**
 * Holds the newest reading of every topic and makes snapshots of them: one soon after each answer, so that a topic that hangs
 * keeps no other one waiting. Changes are read again one topic at a time: however often a device changes, at most one further
 * read of its topic waits.
 */
export class SnapshotService {
  readonly #options: SnapshotServiceOptions
  readonly #listeners = new Set<Partial<SnapshotEvents>>()
  readonly #reads = new Map<Topic, Promise<void>>()
  readonly #again = new Set<Topic>()
  #readings: Readings = {}
  #timeline: TimelineEntry[] = []
  /** The topics whose list could be read since the program started. */
  readonly #listed = new Set<Topic>()
  #side: SideChoice
  #latest: Snapshot | null = null
  #gathering: NodeJS.Timeout | undefined

  constructor(options: SnapshotServiceOptions) {
    this.#options = options
    this.#side = options.side
  }

  /** The newest snapshot; a topic that has not answered yet says so in it. Null until the first topics have. */
  get latest(): Snapshot | null {
    return this.#latest
  }

  get side(): SideChoice {
    return this.#side
  }

  /** Topics whose probe runs now. */
  get running(): Topic[] {
    return [...this.#reads.keys()]
  }

  listen(listener: Partial<SnapshotEvents>): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads the topics (all of them by default) and answers with the snapshot that has all their answers. */
  async scan(only: readonly Topic[] = TOPICS): Promise<Snapshot> {
    const began = performance.now()
    const reads = only.map((topic) => this.#changes(topic))
    const side = this.#sideIsKnown()
    await Promise.all(
      reads.map(async (changes) => {
        if (!(await changes)) return
        await side
        this.#gathering ??= setTimeout(() => this.#publish(performance.now() - began), GATHER_MS)
      })
    )
    return this.#publish(performance.now() - began)
  }

  /** Reads one topic again because something about it changed. */
  async refresh(topic: Topic): Promise<void> {
    if (this.#reads.has(topic)) {
      this.#again.add(topic)
      return
    }
    const began = performance.now()
    const changes = await this.#changes(topic)
    // Until there is a first snapshot there is nothing to correct.
    if (changes && this.#latest !== null) this.#publish(performance.now() - began)
  }

  /** Overrides which side this machine is, or takes the override back. */
  async choose(side: SideChoice): Promise<Snapshot> {
    this.#side = side
    if (this.#latest === null && this.#reads.size === 0) return this.scan()
    return this.#publish(this.#latest?.tookMs ?? 0)
  }

  /** Reads a topic, and answers whether it says something else than before. */
  async #changes(topic: Topic): Promise<boolean> {
    const before = JSON.stringify(dataAndReason(this.#readings[topic]))
    await this.#read(topic)
    return JSON.stringify(dataAndReason(this.#readings[topic])) !== before
  }

  /** Waits for what says which side this is, but not for long: it may be the very topic that hangs. */
  async #sideIsKnown(): Promise<void> {
    const reading = this.#reads.get('session')
    if (this.#side !== 'auto' || this.#readings.session !== undefined || reading === undefined) return
    let limit: NodeJS.Timeout | undefined
    await Promise.race([reading, new Promise<void>((resolve) => (limit = setTimeout(resolve, SIDE_WAIT_MS)))])
    clearTimeout(limit)
  }

  async #read(topic: Topic): Promise<void> {
    const open = this.#reads.get(topic)
    if (open !== undefined) return open
    const read = this.#store(topic)
    this.#reads.set(topic, read)
    try {
      this.#tell((listener) => listener.probe?.(topic, true))
      await read
    } finally {
      // Whatever went wrong, the topic can be read again.
      this.#reads.delete(topic)
      this.#tell((listener) => listener.probe?.(topic, false))
    }
    // What changed while it was being read may not be in what was read.
    if (this.#again.delete(topic)) setImmediate(() => void this.refresh(topic))
  }

  async #store<T extends Topic>(topic: T): Promise<void> {
    const began = performance.now()
    let reading: Reading<TopicData[T]>
    try {
      reading = await this.#options.read(topic)
    } catch (error) {
      // Reads answer with readings; one that throws is a defect, which costs its own topic and no other.
      reading = failed(performance.now() - began, error)
    }
    this.#remember(topic, reading)
    this.#readings = { ...this.#readings, [topic]: reading }
  }

  /** Adds to the timeline what is different in a list of devices. The first reading of a list changes nothing: it is what was there. */
  #remember(topic: Topic, reading: Reading<object>): void {
    const before = this.#readings[topic]
    const neverRead = !this.#listed.has(topic)
    if (reading.status === 'present') this.#listed.add(topic)
    if (!isDeviceTopic(topic) || before === undefined) return
    const entries = changesOf(topic, before, reading, this.#options.now().toISOString(), neverRead)
    if (entries.length === 0) return
    this.#timeline = [...this.#timeline, ...entries].slice(-MAX_TIMELINE)
    this.#tell((listener) => listener.changed?.(entries))
  }

  #publish(tookMs: number): Snapshot {
    clearTimeout(this.#gathering)
    this.#gathering = undefined
    const unread = (topic: Topic): typeof NOT_YET_READ | typeof NOT_ASKED => (this.#reads.has(topic) ? NOT_YET_READ : NOT_ASKED)
    // Every topic, those that came later too: one must not be forgotten here.
    const readings = Object.fromEntries(TOPICS.map((topic) => [topic, this.#readings[topic] ?? unread(topic)])) as Required<
      Pick<Snapshot, Topic>
    >
    const snapshot: Snapshot = {
      schema: SNAPSHOT_SCHEMA,
      id: randomUUID(),
      takenAt: this.#options.now().toISOString(),
      tookMs,
      app: this.#options.app,
      ...decideSide(this.#side, this.#readings.session ?? (this.#reads.has('session') ? NOT_YET_READ : undefined)),
      ...(this.#timeline.length === 0 ? {} : { timeline: this.#timeline }),
      ...readings
    }
    this.#latest = snapshot
    this.#tell((listener) => listener.snapshot?.(snapshot))
    return snapshot
  }

  #tell(call: (listener: Partial<SnapshotEvents>) => void): void {
    for (const listener of this.#listeners) {
      try {
        call(listener)
      } catch (error) {
        // One window that cannot be told must cost neither the other ones nor a topic.
        this.#options.report(error)
      }
    }
  }
}

/** What of a reading matters to a person; its duration differs on every read. */
function dataAndReason(reading: Reading<unknown> | undefined): unknown {
  return reading === undefined ? undefined : { ...reading, tookMs: 0 }
}

function failed(tookMs: number, error: unknown): Reading<never> {
  return {
    status: 'failed',
    tookMs,
    ...because(said('reason.read-threw')),
    error: probeError('READ_THREW', String(error).slice(0, 2000), said('hint.report-defect'))
  }
}
