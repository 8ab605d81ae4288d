import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { WebSocket } from 'ws'
import { askRunningInstance } from '../../src/main/hosts/browser/instance.ts'
import { BROWSER_PROTOCOL, TOKEN_PREFIX, WIRE_PATH } from '../../src/shared/browser-protocol.ts'
import { connect } from '../../src/shared/wire.ts'
import type { Channel, Client } from '../../src/shared/wire.ts'

/** A further window of a running program, without a browser: the contract over its real WebSocket. */
export interface Connection {
  client: Client
  socket: WebSocket
  /** Breaks the connection as a cable that is pulled does not, and a process that is killed does: with a reset. */
  reset(): void
}

/** Below the program's own folder the one of this machine and screen, which a second start asks: there is but one in a test. */
function machineIn(home: string): string {
  const machines = join(home, 'machines')
  const names = existsSync(machines) ? readdirSync(machines) : []
  return names.map((name) => join(machines, name)).find((folder) => existsSync(join(folder, 'instance.json'))) ?? machines
}

/**
 * An address with an unused token, as a second start of the program is given one.
 * @param home the program's SIDECHECK_HOME
 */
export async function newAddress(home: string): Promise<URL> {
  const reasons: string[] = []
  // A second start gives up after two seconds, which a busy machine may need for less.
  for (let tries = 0; tries < 3; tries++) {
    const address = await askRunningInstance(machineIn(home), (message) => reasons.push(message))
    if (address !== undefined) return new URL(address)
  }
  throw new Error(`the program gives no address: ${reasons.join('; ')}`)
}

/** What a window sends to open its connection. */
export const offered = (token: string): string[] => [BROWSER_PROTOCOL, TOKEN_PREFIX + token]

/** @param home the program's SIDECHECK_HOME */
export async function openConnection(home: string): Promise<Connection> {
  const { host, origin, hash } = await newAddress(home)
  const socket = new WebSocket(`ws://${host}${WIRE_PATH}`, offered(hash.slice(1)), { origin })
  // The first message brings the token for a reload, which nothing here needs.
  await once(socket, 'message')
  const faults: Error[] = []
  const client = connect(channelOf(socket), (error) => faults.push(error))
  return {
    client,
    socket,
    reset: () => (socket as unknown as { _socket: { resetAndDestroy(): void } })._socket.resetAndDestroy()
  }
}

function channelOf(socket: WebSocket): Channel {
  // A reset is what some attacks are; the close that follows is what counts.
  socket.on('error', () => socket.terminate())
  return {
    post: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(message)
    },
    onMessage: (listener) => void socket.on('message', (data: Buffer) => listener(data.toString('utf8'))),
    onClose: (listener) => void socket.on('close', listener),
    close: () => socket.close()
  }
}
