import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import * as v from 'valibot'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import {
  BROWSER_PROTOCOL,
  INSTANCE_PATH,
  NONCE_PREFIX,
  TOKEN_PREFIX,
  WIRE_PATH,
  windowProofText
} from '../../../shared/browser-protocol.ts'
import { MAX_MESSAGE } from '../../../shared/wire.ts'
import type { Channel } from '../../../shared/wire.ts'
import { securityHeaders } from '../static-files.ts'
import type { StaticFile } from '../static-files.ts'
import { fewLines } from './few-lines.ts'
import { answerSchema, helloSchema, hmac, isProof, proofOf } from './handshake.ts'
import { createTokens } from './tokens.ts'
import { createWindows } from './windows.ts'
import type { Windows } from './windows.ts'

export interface BrowserServerOptions {
  files: ReadonlyMap<string, StaticFile>
  /** Gives a new window its end of the contract. */
  attach(channel: Channel): void
  log(message: string): void
}

/** The loopback server that shows the window in a browser. */
export interface BrowserServer {
  readonly port: number
  /** What a second start of the program must have read to be given an address. It never crosses the wire. */
  readonly secret: string
  /** The windows that are connected. */
  readonly windows: Windows
  /** A new address of the window. Its token opens one connection, once: the first over which the window says something. */
  address(): string
  close(): Promise<void>
}

/** How often a silent window is asked whether it is still there, in milliseconds. */
const KEEPALIVE_MS = 15_000
/** Addresses that wait to be opened, questions of second starts that wait for their answer, and tokens of open windows for their reload. */
const MAX_WAITING = 64
/** A message of a second start, in bytes. */
const MAX_BODY = 1024

/**
 * Serves the window on 127.0.0.1 only. Every request must name that address as its host, every connection must come
 * from our own page with an unused token; everything else gets 403 and nothing more. No connection, however it ends, ends
 * the program.
 */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  // Addresses and reloads apart: many second starts must not use up what an open window needs for its reload.
  const opening = createTokens(MAX_WAITING)
  const reloading = createTokens(MAX_WAITING)
  const challenges = createTokens(MAX_WAITING)
  const secret = randomBytes(32).toString('base64url')
  /** What this program shows to a window that it has met before. */
  const key = randomBytes(32).toString('base64url')
  const windows = createWindows()
  const knocks = fewLines(options.log)

  const http = createServer(answer)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, handleProtocols: () => BROWSER_PROTOCOL })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(0, '127.0.0.1', resolve)
  })
  const { port } = http.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  const headers = securityHeaders(`ws://${host}`)
  const address = (): string => `${origin}/#${opening.issue()}`

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const refuse = (status: number, text: string): void =>
      void response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(text)
    if (request.headers.host !== host) return refuse(403, 'Wrong host')
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (path === INSTANCE_PATH && request.method === 'POST') {
      readBody(request, (body) => {
        const reply = body === undefined ? undefined : greet(body)
        if (reply === undefined) return refuse(403, 'Wrong proof')
        response.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(reply))
      })
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET')
    const file = options.files.get(path)
    if (file === undefined) return refuse(path.includes('..') ? 403 : 404, 'No such file')
    response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': file.body.length })
    response.end(request.method === 'HEAD' ? undefined : file.body)
  }

  /** The running copy's steps of the handshake; undefined for what is neither of them, or proves nothing. */
  function greet(body: unknown): unknown {
    if (v.is(helloSchema, body)) {
      const nonce = challenges.issue()
      return { nonce, proof: proofOf(secret, 'challenge', port, body.nonce, nonce) }
    }
    if (!v.is(answerSchema, body) || !challenges.take(body.nonce)) return undefined
    if (!isProof(body.proof, proofOf(secret, 'answer', port, body.nonce))) return undefined
    const given = address()
    return { address: given, proof: proofOf(secret, 'welcome', port, body.nonce, given) }
  }

  const connections = new Set<Socket>()
  http.on('connection', (socket) => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
    // Node puts a listener of its own on a socket only while it speaks HTTP: one that is reset in between must not end the program.
    socket.on('error', (error) => knocks.tell(`a connection broke: ${error.message}`))
  })
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
    const offer = (prefix: string): string | undefined => offered.find((name) => name.startsWith(prefix))?.slice(prefix.length)
    const token = offer(TOKEN_PREFIX)
    const nonce = offer(NONCE_PREFIX)
    const allowed =
      request.headers.host === host &&
      request.headers.origin === origin &&
      request.url === WIRE_PATH &&
      offered.includes(BROWSER_PROTOCOL) &&
      token !== undefined &&
      (opening.take(token) || reloading.take(token))
    if (!allowed) {
      knocks.tell('a connection was refused')
      // Whoever does not hang up is hung up on.
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      // The window's first message: what it must present when it is reloaded or has lost this connection, and what shows it that this
      // is still its program. Whoever takes the port of one that has ended never learns the key.
      const shows = nonce === undefined ? { key } : { proof: [...hmac(key, windowProofText(port, nonce))] }
      webSocket.send(JSON.stringify({ nextToken: reloading.issue(), ...shows }))
      webSocket.on('close', windows.add())
      // A page that is reloaded before it has read that message has no other token than the one it came with.
      let spoke = false
      webSocket.once('message', () => (spoke = true))
      webSocket.on('close', () => {
        if (!spoke) reloading.giveBack(token)
      })
      options.attach(channelOf(webSocket, options.log))
    })
  })

  return {
    port,
    secret,
    windows,
    address,
    close: async () => {
      knocks.close()
      for (const client of sockets.clients) client.terminate()
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        for (const socket of connections) socket.destroy()
      })
    }
  }
}

/** Hands over what a request says as JSON, undefined where it is none or too long. */
function readBody(request: IncomingMessage, done: (body: unknown) => void): void {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    if (body.length <= MAX_BODY) body += chunk
  })
  request.on('end', () => {
    if (body.length > MAX_BODY) return done(undefined)
    try {
      done(JSON.parse(body))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      done(undefined)
    }
  })
}

function channelOf(socket: WebSocket, log: (message: string) => void): Channel {
  let alive = true
  const keepalive = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    socket.ping()
  }, KEEPALIVE_MS)
  socket.on('pong', () => {
    alive = true
  })
  socket.on('error', (error) => log(`window connection: ${error.message}`))
  socket.on('close', () => clearInterval(keepalive))
  return {
    post: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(message)
    },
    onMessage: (listener) =>
      void socket.on('message', (data, isBinary) => {
        // With the default binary type, ws hands text and binary frames over as one Buffer.
        listener(isBinary ? undefined : (data as Buffer).toString('utf8'))
      }),
    onClose: (listener) => void socket.on('close', listener),
    close: () => socket.close(1007),
    backlog: () => socket.bufferedAmount
  }
}
