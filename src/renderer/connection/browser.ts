import * as v from 'valibot'
import { BROWSER_PROTOCOL, TOKEN_PREFIX, WIRE_PATH } from '../../shared/browser-protocol.ts'
import type { Channel } from '../../shared/wire.ts'

/** Where the token for the next connection waits across a reload: this tab's storage, which no other site can read. */
const TOKEN_KEY = 'sidecheck-token'

/** How long the host may take to say welcome, in milliseconds. It takes a few; whoever else listens at its port may never say anything. */
const ANSWER_MS = 5000

/** This page cannot ask: it was opened without a token, or its tab has lost it. */
export class NoToken extends Error {
  override name = 'NoToken'
}

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

/** Opens the connection to the browser host. Rejects when whoever is there refuses or says no welcome in time, or nobody is there. */
export function openBrowserChannel(): Promise<Channel> {
  return new Promise((resolve, reject) => {
    const token = takeToken()
    if (token === null) {
      reject(new NoToken('This page has no token: start Sidecheck again'))
      return
    }
    const socket = new WebSocket(`ws://${window.location.host}${WIRE_PATH}`, [BROWSER_PROTOCOL, TOKEN_PREFIX + token])
    const fail = (message: string): void => {
      clearTimeout(limit)
      socket.close()
      reject(new Error(message))
    }
    const limit = setTimeout(() => fail(`Sidecheck did not answer within ${ANSWER_MS} ms`), ANSWER_MS)
    socket.addEventListener('close', () => fail('Sidecheck did not accept the connection'))
    socket.addEventListener(
      'message',
      (event) => {
        const welcome = v.safeParse(welcomeSchema, parse(event.data))
        if (!welcome.success) {
          fail('What answered is not Sidecheck')
          return
        }
        clearTimeout(limit)
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
