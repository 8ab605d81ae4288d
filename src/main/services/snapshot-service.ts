import { randomUUID } from 'node:crypto'
import type { Reading, Said } from '../../core/snapshot/reading.ts'
import { SNAPSHOT_SCHEMA, TOPICS } from '../../core/snapshot/schema.ts'
import type { SessionInfo, Side, Snapshot, Topic, TopicData } from '../../core/snapshot/schema.ts'
import type { SideChoice } from '../../shared/contract.ts'
import { because, NOT_ASKED, probeError, said, saidEnglish } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'

type Readings = { [T in Topic]?: Reading<TopicData[T]> }

export interface SnapshotServiceOptions {
  app: Snapshot['app']
  read<T extends Topic>(topic: T): Promise<Reading<TopicData[T]>>
  side: SideChoice
  now(): Date
}

export interface SnapshotEvents {
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

/**
 * Holds the newest reading of every topic and makes snapshots of them. Changes are read again one topic at a time:
 * however often a device changes, at most one further read of its topic waits.
 */
export class SnapshotService {
  readonly #options: SnapshotServiceOptions
  readonly #listeners = new Set<Partial<SnapshotEvents>>()
  readonly #reads = new Map<Topic, Promise<void>>()
  readonly #again = new Set<Topic>()
  #readings: Readings = {}
  #side: SideChoice
  #latest: Snapshot | null = null

  constructor(options: SnapshotServiceOptions) {
    this.#options = options
    this.#side = options.side
  }

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

  /** Reads the topics (all of them by default) and answers with the new snapshot. */
  async scan(only: readonly Topic[] = TOPICS): Promise<Snapshot> {
    const began = performance.now()
    await Promise.all(only.map((topic) => this.#read(topic)))
    return this.#publish(performance.now() - began)
  }

  /** Reads one topic again because something about it changed. */
  async refresh(topic: Topic): Promise<void> {
    if (this.#reads.has(topic)) {
      this.#again.add(topic)
      return
    }
    const before = JSON.stringify(dataAndReason(this.#readings[topic]))
    const began = performance.now()
    await this.#read(topic)
    // Until the first scan is complete there is nothing to correct.
    if (this.#latest !== null && JSON.stringify(dataAndReason(this.#readings[topic])) !== before) this.#publish(performance.now() - began)
  }

  /** Overrides which side this machine is, or takes the override back. */
  async choose(side: SideChoice): Promise<Snapshot> {
    this.#side = side
    if (this.#latest === null) return this.scan()
    return this.#publish(this.#latest.tookMs)
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
    this.#readings = { ...this.#readings, [topic]: reading }
  }

  #publish(tookMs: number): Snapshot {
    // Every topic, those that came later too: one must not be forgotten here.
    const readings = Object.fromEntries(TOPICS.map((topic) => [topic, this.#readings[topic] ?? NOT_ASKED])) as Required<
      Pick<Snapshot, Topic>
    >
    const snapshot: Snapshot = {
      schema: SNAPSHOT_SCHEMA,
      id: randomUUID(),
      takenAt: this.#options.now().toISOString(),
      tookMs,
      app: this.#options.app,
      ...decideSide(this.#side, this.#readings.session),
      ...readings
    }
    this.#latest = snapshot
    this.#tell((listener) => listener.snapshot?.(snapshot))
    return snapshot
  }

  #tell(call: (listener: Partial<SnapshotEvents>) => void): void {
    for (const listener of this.#listeners) call(listener)
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
