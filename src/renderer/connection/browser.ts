import * as v from 'valibot'
import { BROWSER_PROTOCOL, NONCE_PREFIX, TOKEN_PREFIX, WIRE_PATH, windowProofText } from '../../shared/browser-protocol.ts'
import type { Channel } from '../../shared/wire.ts'

/** Where the token for the next connection waits across a reload: this tab's storage, which no other site can read. */
const TOKEN_KEY = 'sidecheck-token'

/** How long the host may take to say welcome, in milliseconds. It takes a few; whoever else listens at its port may never say anything. */
const ANSWER_MS = 5000

/** This page cannot ask: it was opened without a token, or its tab has lost it. */
export class NoToken extends Error {
  override name = 'NoToken'
}

const welcomeSchema = v.object({
  nextToken: v.pipe(v.string(), v.regex(/^[\w-]{20,128}$/)),
  key: v.optional(v.string()),
  proof: v.optional(v.array(v.number()))
})
type Welcome = v.InferOutput<typeof welcomeSchema>

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

/**
 * The way to the browser host: opens a connection at each call, which rejects when whoever is there refuses, says no welcome in time
 * or is not the program of the first connection, or where nobody is there. Once a program has ended, anybody on this machine may
 * take its port.
 */
export function browserWay(): () => Promise<Channel> {
  // In the page alone: what is stored could be read by a page that another program serves at the same port.
  let known: CryptoKey | undefined
  const isOurs = async ({ key, proof }: Welcome, nonce: string | undefined): Promise<boolean> => {
    if (known !== undefined && nonce !== undefined)
      return proof !== undefined && crypto.subtle.verify('HMAC', known, new Uint8Array(proof), encoded(nonce))
    if (key === undefined) return false
    known = await crypto.subtle.importKey('raw', new TextEncoder().encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    return true
  }
  return () =>
    new Promise((resolve, reject) => {
      const token = takeToken()
      if (token === null) {
        reject(new NoToken('This page has no token: start Sidecheck again'))
        return
      }
      const nonce = known === undefined ? undefined : crypto.randomUUID()
      const offered = [BROWSER_PROTOCOL, TOKEN_PREFIX + token, ...(nonce === undefined ? [] : [NONCE_PREFIX + nonce])]
      const socket = new WebSocket(`ws://${window.location.host}${WIRE_PATH}`, offered)
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
          const channel = socketChannel(socket)
          isOurs(welcome.output, nonce).then(
            (ours) => {
              if (!ours) return fail('What answered is not the Sidecheck of this window')
              clearTimeout(limit)
              sessionStorage.setItem(TOKEN_KEY, welcome.output.nextToken)
              resolve(channel)
            },
            (error: unknown) => fail(String(error))
          )
        },
        { once: true }
      )
    })
}

const encoded = (nonce: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(windowProofText(Number(window.location.port), nonce))

function parse(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch (error) {
    console.error('The first message was not JSON', error)
    return undefined
  }
}

function socketChannel(socket: WebSocket): Channel {
  // What comes while it is made sure who is there waits.
  let early: unknown[] | undefined = []
  socket.addEventListener('message', ({ data }) => void early?.push(data))
  return {
    post: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(message)
    },
    onMessage: (listener) => {
      const waiting = early ?? []
      early = undefined
      // Whoever listens is ready once this turn is over, and the next message is another one.
      queueMicrotask(() => waiting.forEach(listener))
      socket.addEventListener('message', (event) => listener(event.data))
    },
    onClose: (listener) => socket.addEventListener('close', listener),
    close: () => socket.close(),
    backlog: () => socket.bufferedAmount
  }
}
