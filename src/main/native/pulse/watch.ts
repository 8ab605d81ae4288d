import { PulseClient, PulseMissingError } from './client.ts'

export interface PulseWatchOptions {
  /** How long changes are gathered into one call, in milliseconds. */
  gather?: number
  /** How long to wait before connecting again, in milliseconds; twice as long each time that nobody answers, up to MAX_RETRY_MS. */
  retry?: number
}

/** Where no sound server runs for long, asking for one twice a second would be most of what the program does. */
const MAX_RETRY_MS = 4000

/**
 * Calls `changed` after anything about sinks, sources and defaults has changed, when the server goes away and when it
 * is back. Connects again for as long as it is not stopped. Where libpulse itself is missing, nothing can be watched
 * and `changed` is called every 5 s.
 */
export function watchPulse(changed: () => void, { gather = 50, retry = 500 }: PulseWatchOptions = {}): () => void {
  let stopped = false
  let client: PulseClient | undefined
  let gathering: NodeJS.Timeout | undefined
  let again: NodeJS.Timeout | undefined
  let wait = retry

  const notify = (): void => {
    gathering ??= setTimeout(() => {
      gathering = undefined
      changed()
    }, gather)
  }
  const connect = async (isFirst: boolean): Promise<void> => {
    try {
      const connected = await PulseClient.connect()
      if (stopped) {
        connected.close()
        return
      }
      client = connected
      wait = retry
      connected.subscribe(notify, () => {
        client = undefined
        connected.close()
        notify()
        later()
      })
      if (!isFirst) notify()
    } catch (error) {
      if (error instanceof PulseMissingError) {
        again = setInterval(notify, 5000)
        return
      }
      later()
    }
  }
  const later = (): void => {
    if (!stopped) again = setTimeout(() => void connect(false), wait)
    wait = Math.min(2 * wait, MAX_RETRY_MS)
  }

  void connect(true)
  return () => {
    stopped = true
    clearTimeout(gathering)
    clearTimeout(again)
    client?.close()
  }
}
