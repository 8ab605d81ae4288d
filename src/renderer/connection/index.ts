import { CONNECT_CHANNEL, PORT_CHANNEL } from '../../shared/electron-protocol.ts'
import { connect } from '../../shared/wire.ts'
import type { Channel, Client } from '../../shared/wire.ts'
import { openBrowserChannel } from './browser.ts'

/** connecting: the first time. lost: it was there, and is being tried again. ended: Sidecheck itself is gone. */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'ended'

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

const report = (error: Error): void => console.error(error)

/** Connects the window to the program, and again whenever the connection is lost. */
export function openConnection(listener: ConnectionListener): void {
  let failures = 0
  let wasConnected = false
  const again = (): void => {
    failures += 1
    listener.state(failures > TRIES_UNTIL_ENDED ? 'ended' : wasConnected ? 'lost' : 'connecting')
    setTimeout(attempt, Math.min(FIRST_RETRY * 2 ** (failures - 1), MAX_RETRY))
  }
  const attempt = (): void => {
    openChannel().then((channel) => {
      const client = connect(channel, report)
      client.onClose(again)
      failures = 0
      wasConnected = true
      listener.state('connected')
      listener.connected(client)
    }, again)
  }
  listener.state('connecting')
  attempt()
}

function openChannel(): Promise<Channel> {
  return window.location.protocol === 'app:' ? openElectronChannel() : openBrowserChannel()
}

/** Asks the preload script for a port of Electron's shell. */
function openElectronChannel(): Promise<Channel> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports
      if (event.source !== window || event.data !== PORT_CHANNEL || port === undefined) return
      window.removeEventListener('message', receive)
      resolve(portChannel(port))
    }
    window.addEventListener('message', receive)
    window.postMessage(CONNECT_CHANNEL, window.location.origin)
  })
}

function portChannel(port: MessagePort): Channel {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.addEventListener('message', (event) => listener(event.data))
      port.start()
    },
    onClose: (listener) => port.addEventListener('close', listener),
    close: () => port.close()
  }
}
