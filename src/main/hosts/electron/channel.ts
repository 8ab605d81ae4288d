import type { Channel } from '../../../shared/wire.ts'

/** The part of Electron's MessagePortMain that a channel needs. */
export interface PortMain {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** A channel over one end of a MessageChannelMain. */
export function portChannel(port: PortMain): Channel {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data))
      port.start()
    },
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close()
  }
}
