import { connect } from '../../shared/wire.ts'
import type { Channel, Client } from '../../shared/wire.ts'
import { NoToken, browserWay } from './browser.ts'
import { NotAccepted, openElectronChannel } from './electron.ts'

/**
 * connecting: the first time. lost: it was there, and is being tried again. ended: it was there and is gone. unreached: it never
 * answered, or this page has no way to ask it. refused: it is there, and does not let this window in.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'ended' | 'unreached' | 'refused'

export interface ConnectionListener {
  /** A new client, after the first connection and after every reconnection. */
  connected(client: Client): void
  state(state: ConnectionState): void
}

/** First wait before another try, in milliseconds; it doubles up to `MAX_RETRY`. */
const FIRST_RETRY = 250
const MAX_RETRY = 4000

/** After this many failed tries in a row the program is taken for ended; trying goes on at the slowest pace. */
const TRIES_UNTIL_ENDED = 4
/** The same after this time, in milliseconds: where somebody takes the connection and says nothing, each try takes long. */
const ENDED_MS = 10_000

const report = (error: Error): void => console.error(error)

/** What a window is that is not connected, after so many failed tries in so much time. */
function stateWithout(error: unknown, failures: number, milliseconds: number, wasConnected: boolean): ConnectionState {
  if (error instanceof NotAccepted) return 'refused'
  if (error instanceof NoToken) return 'unreached'
  const isGone = failures > TRIES_UNTIL_ENDED || milliseconds >= ENDED_MS
  if (wasConnected) return isGone ? 'ended' : 'lost'
  return isGone ? 'unreached' : 'connecting'
}

/**
 * Connects the window to the program, and again whenever the connection is lost.
 * @returns tries again at once, where a try is waiting for its time
 */
export function openConnection(listener: ConnectionListener): () => void {
  let failures = 0
  let wasConnected = false
  let since = performance.now()
  let next: ReturnType<typeof setTimeout> | undefined
  const again = (error?: unknown): void => {
    failures += 1
    listener.state(stateWithout(error, failures, performance.now() - since, wasConnected))
    next = setTimeout(attempt, Math.min(FIRST_RETRY * 2 ** (failures - 1), MAX_RETRY))
  }
  const openChannel = channels()
  const attempt = (): void => {
    clearTimeout(next)
    next = undefined
    openChannel().then((channel) => {
      const client = connect(channel, report)
      client.onClose(() => {
        since = performance.now()
        again()
      })
      failures = 0
      wasConnected = true
      listener.state('connected')
      listener.connected(client)
    }, again)
  }
  listener.state('connecting')
  attempt()
  return () => {
    if (next !== undefined) attempt()
  }
}

const channels = (): (() => Promise<Channel>) => (window.location.protocol === 'app:' ? openElectronChannel : browserWay())
