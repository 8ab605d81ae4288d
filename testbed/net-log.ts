import { readFileSync } from 'node:fs'

/** What a browser did on the network, by its own log (--log-net-log). */
export interface NetLog {
  /** Hosts that it wanted something from, whether or not it got through. */
  asked: string[]
  /** Addresses that it connected to. */
  connected: string[]
  /** Names that it looked up, by itself or through the system: a name that its own rules refuse is no job for either. */
  lookedUp: string[]
  /** Datagrams that it sent, in bytes. */
  sent: number
}

interface Event {
  type: number
  params?: { url?: string; address?: string; hostname?: string; host?: string; byte_count?: number }
}

/** Reads a log, also one that is still being written: its end is missing then. */
export function readNetLog(file: string): NetLog {
  const text = readFileSync(file, 'utf8')
  // One event a line; what is still being written ends somewhere in one.
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => line.endsWith('},'))
  const isDone = lines.slice(last + 1).some((line) => line.startsWith(']'))
  const log = JSON.parse(
    isDone
      ? text
      : `${lines
          .slice(0, last + 1)
          .join('\n')
          .slice(0, -1)}]}`
  ) as { constants: { logEventTypes: Record<string, number> }; events: Event[] }
  const of = (name: string): NonNullable<Event['params']>[] => {
    const type = log.constants.logEventTypes[name]
    return log.events.flatMap((event) => (event.type === type && event.params !== undefined ? [event.params] : []))
  }
  const unique = (list: (string | undefined)[]): string[] => [...new Set(list.filter((item) => item !== undefined))]
  return {
    asked: unique(
      of('URL_REQUEST_START_JOB').map(({ url }) => (url === undefined || !/^https?:/.test(url) ? undefined : new URL(url).hostname))
    ),
    connected: unique(of('TCP_CONNECT_ATTEMPT').map(({ address }) => address)),
    lookedUp: unique([
      ...of('DNS_TRANSACTION').map(({ hostname }) => hostname),
      ...of('HOST_RESOLVER_MANAGER_JOB').map(({ host }) => host)
    ]),
    sent: of('UDP_BYTES_SENT').reduce((sum, { byte_count: bytes = 0 }) => sum + bytes, 0)
  }
}
