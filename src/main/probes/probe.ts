import type { Reading } from '../../core/snapshot/reading.ts'
import type { Topic, TopicData } from '../../core/snapshot/schema.ts'

/** What a probe may know of the run it is part of. */
export interface ProbeContext {
  /**
   * Aborted shortly before the time limit of the read. A probe that stops then says itself what it waited for; the
   * process of one that does not is killed when the limit has passed.
   */
  signal: AbortSignal
}

/**
 * Acquires one part of a snapshot. It runs inside a worker process, never changes the machine, and never turns an
 * error into an empty list. It does not throw for what can be expected of a machine: that is a reading.
 */
export interface Probe<T extends Topic> {
  topic: T
  read(context: ProbeContext): Promise<Reading<TopicData[T]>>
  /**
   * Calls back whenever reading again may give another answer (hot-plug, volume, default device). May call too
   * often, must not call too seldom. Absent where a platform tells nothing: the supervisor polls then.
   */
  watch?(changed: () => void): Unwatch
}

/** Stops watching and frees what the watch held. */
export type Unwatch = () => void
