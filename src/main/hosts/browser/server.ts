import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { BROWSER_PROTOCOL, INSTANCE_PATH, TOKEN_PREFIX, WIRE_PATH } from '../../../shared/browser-protocol.ts'
import { MAX_MESSAGE } from '../../../shared/wire.ts'
import type { Channel } from '../../../shared/wire.ts'
import { securityHeaders } from '../static-files.ts'
import type { StaticFile } from '../static-files.ts'

export interface BrowserServerOptions {
  files: ReadonlyMap<string, StaticFile>
  /** Gives a new window its end of the contract. */
  attach(channel: Channel): void
  log(message: string): void
}

/** The loopback server that shows the window in a browser. */
export interface BrowserServer {
  readonly port: number
  /** What a second start of the program must present to be given an address. */
  readonly secret: string
  /** A new address of the window. Its token opens one connection, once. */
  address(): string
  close(): Promise<void>
}

/** How often a silent window is asked whether it is still there, in milliseconds. */
const KEEPALIVE_MS = 15_000

/** More tokens than this are not kept waiting; the oldest is forgotten. */
const MAX_TOKENS = 64

/**
 * Serves the window on 127.0.0.1 only. Every request must name that address as its host, every connection must come
 * from our own page with an unused token; everything else gets 403 and nothing more.
 */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  const tokens = new Set<string>()
  const secret = randomBytes(32).toString('base64url')
  const issue = (): string => {
    const token = randomBytes(32).toString('base64url')
    tokens.add(token)
    const [oldest] = tokens
    if (tokens.size > MAX_TOKENS && oldest !== undefined) tokens.delete(oldest)
    return token
  }

  const http = createServer((request, response) => answer(request, response))
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, handleProtocols: () => BROWSER_PROTOCOL })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(0, '127.0.0.1', resolve)
  })
  const { port } = http.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  const headers = securityHeaders(`ws://${host}`)
  const address = (): string => `${origin}/#${issue()}`

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const refuse = (status: number, text: string): void =>
      void response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(text)
    if (request.headers.host !== host) return refuse(403, 'Wrong host')
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (path === INSTANCE_PATH) {
      if (request.method !== 'POST' || !sameSecret(request.headers['authorization'], secret)) return refuse(403, 'Wrong secret')
      response.writeHead(200, { ...headers, 'Content-Type': 'text/plain' }).end(address())
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET')
    const file = options.files.get(path)
    if (file === undefined) return refuse(path.includes('..') ? 403 : 404, 'No such file')
    response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': file.body.length })
    response.end(request.method === 'HEAD' ? undefined : file.body)
  }

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
    const token = offered.find((name) => name.startsWith(TOKEN_PREFIX))?.slice(TOKEN_PREFIX.length)
    const allowed =
      request.headers.host === host &&
      request.headers.origin === origin &&
      request.url === WIRE_PATH &&
      offered.includes(BROWSER_PROTOCOL) &&
      token !== undefined &&
      tokens.delete(token)
    if (!allowed) {
      options.log('a connection was refused')
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      // The window's first message: what it must present when it is reloaded or has lost this connection.
      webSocket.send(JSON.stringify({ nextToken: issue() }))
      options.attach(channelOf(webSocket, options.log))
    })
  })

  return {
    port,
    secret,
    address,
    close: async () => {
      for (const client of sockets.clients) client.terminate()
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      })
    }
  }
}

function sameSecret(header: string | undefined, secret: string): boolean {
  const given = Buffer.from(header ?? '')
  const expected = Buffer.from(`Bearer ${secret}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
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
