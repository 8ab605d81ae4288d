import { createStore } from 'zustand/vanilla'
import type { Client } from '../../shared/wire.ts'

/**
 * connecting: no answer yet. lost: it was there and is being sought again. ended: it was there and is gone. unreached: it never
 * answered, or this page has no way to ask it. refused: it is there, and does not let this window in.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'ended' | 'unreached' | 'refused'

export interface ConnectionListener {
  /** A new client, after the first connection and after every reconnection. */
  connected(client: Client): void
  state(state: ConnectionState): void
}

/** Opens the way to the host and tells the listener of it for as long as the window lives. Gives what tries again at once, where a try waits for its time. */
export type OpenConnection = (listener: ConnectionListener) => () => void

export interface ConnectionStore {
  state: ConnectionState
  /** The client while there is a connection. */
  client: Client | undefined
  /** Tries again at once, for a person who does not want to wait. */
  retry(): void
}

export const createConnectionStore = () =>
  createStore<ConnectionStore>()(() => ({ state: 'connecting', client: undefined, retry: () => undefined }))
