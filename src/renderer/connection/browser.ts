import * as v from 'valibot'
import { BROWSER_PROTOCOL, TOKEN_PREFIX, WIRE_PATH } from '../../shared/browser-protocol.ts'
import type { Channel } from '../../shared/wire.ts'

/** Where the token for the next connection waits across a reload: this tab's storage, which no other site can read. */
const TOKEN_KEY = 'sidecheck-token'

const welcomeSchema = v.object({ nextToken: v.pipe(v.string(), v.regex(/^[\w-]{20,128}$/)) })

/** Takes the token out of the address, so that it stands in no history, or the one that an earlier connection left. */
function takeToken(): string | null {
  const fromAddress = window.location.hash.slice(1)
  if (fromAddress !== '') {
    window.history.replaceState(null, '', window.location.pathname)
    // A first try may fail before the host has seen the token; the next one needs it again.
    sessionStorage.setItem(TOKEN_KEY, fromAddress)
    return fromAddress
  }
  return sessionStorage.getItem(TOKEN_KEY)
}

/** Opens the connection to the browser host. Rejects when the host refuses or is not there. */
export function openBrowserChannel(): Promise<Channel> {
  return new Promise((resolve, reject) => {
    const token = takeToken()
    if (token === null) {
      reject(new Error('This page has no token: start Sidecheck again'))
      return
    }
    const socket = new WebSocket(`ws://${window.location.host}${WIRE_PATH}`, [BROWSER_PROTOCOL, TOKEN_PREFIX + token])
    socket.addEventListener('close', () => reject(new Error('Sidecheck did not accept the connection')))
    socket.addEventListener(
      'message',
      (event) => {
        const welcome = v.safeParse(welcomeSchema, parse(event.data))
        if (!welcome.success) {
          socket.close()
          return
        }
        sessionStorage.setItem(TOKEN_KEY, welcome.output.nextToken)
        resolve(socketChannel(socket))
      },
      { once: true }
    )
  })
}

function parse(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch (error) {
    console.error('The first message was not JSON', error)
    return undefined
  }
}

function socketChannel(socket: WebSocket): Channel {
  return {
    post: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(message)
    },
    onMessage: (listener) => socket.addEventListener('message', (event) => listener(event.data)),
    onClose: (listener) => socket.addEventListener('close', listener),
    close: () => socket.close(),
    backlog: () => socket.bufferedAmount
  }
}
