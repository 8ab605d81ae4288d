import type { Way } from '../way.ts'
import { sessionWay } from './session-way.ts'
import type { EchoOptions, RoundTrip, Transport, TransportOptions } from './transport.ts'

type Load = (options: TransportOptions) => Promise<Transport>

const TRANSPORTS: Readonly<Partial<Record<NodeJS.Platform, Load>>> = {
  win32: async (options) => (await import('./win32.ts')).createTransport(options),
  darwin: async () => (await import('./darwin.ts')).createTransport(),
  linux: async () => (await import('./linux.ts')).createTransport()
}

/** Other systems are taken for Linux, whose file asks what is there. */
async function transport(options: TransportOptions): Promise<Transport> {
  const load = TRANSPORTS[process.platform] ?? TRANSPORTS.linux
  if (load === undefined) throw new Error('no transport')
  return load(options)
}

/** The live channel of the connection, seen from inside the session. */
export function sessionChannelWay(options: TransportOptions): Way {
  return sessionWay(() => transport(options))
}

const ECHO: EchoOptions = { most: 20, limitMs: 2000 }

/**
 * The round trip of the connection itself, measured from inside the session: nothing of Sidecheck has to run on the local device.
 * Opens a channel for that moment. Never throws for what can be expected of a machine.
 */
export async function measureEcho(options: TransportOptions, echo: EchoOptions = ECHO): Promise<RoundTrip> {
  const way = await transport(options)
  const available = await way.available()
  if (!available.ok) return { why: available.why, ...(available.code === undefined ? {} : { code: available.code }) }
  return way.echo(echo)
}
