import type { Link } from '../../shared/link.ts'
import type { SaveOutcome } from '../../shared/saving.ts'
import type { Snapshot, Topic } from '../model/engine.ts'

/** What a test or a developer's console can do with the window's pretended host. */
export interface Harness {
  /** Puts a snapshot in place and tells the window. */
  snapshot(next: Snapshot): void
  probe(topic: Topic, running: boolean): void
  /** Two snapshots to make others from. */
  pair(): [local: Snapshot, session: Snapshot]
  /** What the other half has this window do. */
  asked(what: Link['asked']): void
  lose(): void
  /** The host lets the window in no more; trying again reconnects. */
  refuse(): void
  reconnect(): void
  /** What becomes of each file that the window gives away to be saved, from now on. */
  saving(outcome: SaveOutcome): void
  /** Speaks another language, or the pseudo-language. */
  speak(language: string): Promise<void>
  /** Every part of the window that asks for this word throws while it is drawn, until the next call. */
  breakAt(key: string | null): void
}

declare global {
  interface Window {
    harness: Harness
  }
}
