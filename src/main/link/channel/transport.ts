import type { Text } from '../../../core/words/index.ts'
import type { Child } from '../../processes/child.ts'
import type { Availability } from '../way.ts'
import type { Pipe } from './pipe.ts'

/** The static virtual channel that FreeRDP's `/rdp2tcp` joins to a program of the local device. */
export const CHANNEL_NAME = 'rdp2tcp'
/** The dynamic channel on which a client sends back what it gets (MS-RDPEECO). */
export const ECHO_NAME = 'ECHO'

/** How far away the client is: the median of so many round trips, in ms; or why that is not known. */
export type RoundTrip = { medianMs: number; count: number } | { why: Text; code?: string }

export interface EchoOptions {
  /** How many round trips at the most, one after the other. */
  most: number
  /** How long all of it may take, in ms. What has come back by then counts. */
  limitMs: number
}

/** How a session reaches its client, on one system. */
export interface Transport {
  /** Whether this is a session of a kind that can have such a channel. Opens nothing. */
  available(): Promise<Availability>
  /** Opens the channel. Success proves nothing: with the channel forbidden nothing arrives. Throws ChannelError. */
  open(): Promise<Pipe>
  echo(options: EchoOptions): Promise<RoundTrip>
  /** Why nobody answers on an open channel, where this side can tell. */
  whySilent?(): { why: Text; todo: Text } | undefined
}

/** The channel could not be opened: why, and what would make it so. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError'
  readonly todo: Text | undefined
  constructor(
    readonly why: Text,
    readonly code: string,
    { todo, ...options }: ErrorOptions & { todo?: Text } = {}
  ) {
    super(`the channel cannot be opened (${code})`, options)
    this.todo = todo
  }
}

/** What a transport needs of its program: only the host knows how its processes are started. */
export interface TransportOptions {
  /** Starts the process in which native calls wait, where there are any: the built program's channel-worker.js. */
  startWorker: () => Child
  log: (message: string) => void
}
