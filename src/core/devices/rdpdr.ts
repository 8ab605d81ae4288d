/** Where a redirected port leads, as the RDP port driver's object name tells it. */
export interface RdpDrTarget {
  /** The session the mapping belongs to, null where the name carries none. */
  sessionId: number | null
  /** The client's name; the redirector writes `tsclient` for "the device this session is shown on". */
  client: string
  /** The port's name on the client, upper case. */
  clientPort: string
}

const TARGET = /^\\+Devices?\\RdpDr(Port)?\\;?([^\\:;]+)(?::(\d{1,10}))?\\([^\\]+)\\([^\\]+)$/i
/** The redirector itself also carries drives: below its own name only ports are meant. */
const PORT = /^(?:COM[1-9]\d{0,4}|LPT\d{1,2}|PRN|AUX):?$/i

/**
 * Reads the NT object name behind a redirected COM or LPT port: `\Device\RdpDrPort\;COM3:2\tsclient\COM3` is port,
 * session id, client and client port, the form that `change port /query` and QueryDosDevice print. The plural
 * `\Devices` of some printed manuals is read alike, and so is `\Device\RdpDr\;COM1:1\tsclient\COM1` of older Windows. undefined
 * where the target is another device's.
 */
export function parseRdpDrTarget(target: string): RdpDrTarget | undefined {
  const [, driver, port, session, client, clientPort] = TARGET.exec(target.trim()) ?? []
  if (port === undefined || client === undefined || clientPort === undefined) return undefined
  if (driver === undefined && ![port, clientPort].every((name) => PORT.test(name.trim()))) return undefined
  const sessionId = session === undefined ? null : Number(session)
  if (sessionId !== null && sessionId > 0xffffffff) return undefined
  return { sessionId, client: client.trim(), clientPort: clientPort.trim().replace(/:$/, '').toUpperCase() }
}
