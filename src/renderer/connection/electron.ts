import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL, isProbe } from '../../shared/electron-protocol.ts'
import type { Channel } from '../../shared/wire.ts'

/** How long the shell may take to answer, in milliseconds. It takes a few. */
const ANSWER_MS = 5000

/** The shell is there, since it shows this page, and gives it no connection. */
export class NotAccepted extends Error {
  override name = 'NotAccepted'
}

/** Asks the preload script for a port of Electron's shell. Rejects when the shell refuses or does not answer. */
export function openElectronChannel(): Promise<Channel> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(limit)
      window.removeEventListener('message', receive)
    }
    const fail = (message: string): void => {
      end()
      reject(new NotAccepted(message))
    }
    const receive = (event: MessageEvent): void => {
      if (event.source !== window) return
      if (event.data === REFUSED_CHANNEL) fail('Sidecheck refused the connection')
      const [port] = event.ports
      if (event.data !== PORT_CHANNEL || port === undefined) return
      end()
      resolve(portChannel(port))
    }
    const limit = setTimeout(() => fail(`Sidecheck did not answer within ${ANSWER_MS} ms`), ANSWER_MS)
    window.addEventListener('message', receive)
    window.postMessage(CONNECT_CHANNEL, window.location.origin)
  })
}

function portChannel(port: MessagePort): Channel {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.addEventListener('message', ({ data }) => {
        // Answered from here, behind all that came before it: a page that hangs answers nothing.
        if (isProbe(data)) port.postMessage(data)
        else listener(data)
      })
      port.start()
    },
    onClose: (listener) => port.addEventListener('close', listener),
    close: () => port.close()
  }
}
