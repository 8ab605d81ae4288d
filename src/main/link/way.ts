import type { Half } from '../../core/link/half.ts'
import type { Text } from '../../core/words/index.ts'
import type { LinkWay } from '../../shared/policies.ts'
import type { Channel } from '../../shared/wire.ts'

/**
 * One way on which the two halves reach each other. Nothing is read or written before `open`, which a person's press causes, and
 * nothing after `close`. A way carries bytes or texts; what is in them, and whom to believe, the link service decides.
 */
export interface Way {
  readonly way: LinkWay
  /** Whether it can be used here now, asked without touching anything of the other side. */
  available(): Promise<Availability>
  open(ears: Ears): Opened
}

/** `why` is a sentence for the person, `todo` what would make it so. `code`: the native code, where there is one. */
export type Availability = { ok: true } | { ok: false; why: Text; todo?: Text; code?: string }

/** What a way tells. Everything is checked by who hears it. */
export interface Ears {
  /** A live connection stands; the way makes a new one by itself when it was lost. Texts of `MAX_MESSAGE` at most. */
  connected?(channel: Channel): void
  /** A half was found or has changed: its text, and when it was written, where the way knows. */
  half?(text: string, writtenAt: Date | undefined): void
  /** How far it is, where it takes more than half a second: parts read of all, the latter once it is known. */
  progress?(read: number, all: number | undefined): void
  /** It does not get on, and goes on trying; or it has ended, and the person has to do something. */
  trouble(fault: { why: Text; todo?: Text; code?: string; ended: boolean }): void
  /** The trouble is over. */
  fine?(): void
  /** For the log: never shown, no names. */
  log(message: string): void
}

export interface Opened {
  /** Hands over this side as it now is, on ways that keep it somewhere (a folder). Live ways have `connected`. */
  put?(half: Half): void
  /** Resolves when nothing of it is left: files removed, sockets and processes ended. */
  close(): Promise<void>
}
