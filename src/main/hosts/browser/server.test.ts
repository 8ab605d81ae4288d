import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import {
  BROWSER_PROTOCOL,
  INSTANCE_PATH,
  NONCE_PREFIX,
  TOKEN_PREFIX,
  WIRE_PATH,
  windowProofText
} from '../../../shared/browser-protocol.ts'
import { hmac, proofOf } from './handshake.ts'
import { startBrowserServer } from './server.ts'
import type { BrowserServer } from './server.ts'

let server: BrowserServer
let attached = 0
beforeAll(async () => {
  const page = { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }
  server = await startBrowserServer({
    files: new Map([
      ['/', page],
      ['/index.html', page]
    ]),
    attach: (channel) => {
      attached += 1
      channel.onMessage(() => undefined)
    },
    log: () => undefined
  })
})
afterAll(() => server.close())

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

function ask(path: string, options: { method?: string; host?: string; body?: unknown } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Host: options.host ?? `127.0.0.1:${server.port}` }
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    outgoing.on('error', reject)
    outgoing.end(options.body === undefined || typeof options.body === 'string' ? options.body : JSON.stringify(options.body))
  })
}

interface Upgrade {
  token?: string
  origin?: string
  host?: string
  path?: string
  protocols?: string[]
}

/** Tries to open the wire; answers with 101 or the status of the refusal. */
function upgrade(options: Upgrade): Promise<{ status: number; socket: WebSocket; first?: string }> {
  const own = `http://127.0.0.1:${server.port}`
  const protocols = options.protocols ?? [BROWSER_PROTOCOL, ...(options.token === undefined ? [] : [TOKEN_PREFIX + options.token])]
  const socket = new WebSocket(`${own.replace('http', 'ws')}${options.path ?? WIRE_PATH}`, protocols, {
    origin: options.origin ?? own,
    ...(options.host === undefined ? {} : { headers: { Host: options.host } })
  })
  return new Promise((resolve, reject) => {
    socket.once('message', (data) => resolve({ status: 101, socket, first: String(data) }))
    socket.once('unexpected-response', (_request, response) => resolve({ status: response.statusCode ?? 0, socket }))
    socket.once('error', reject)
  })
}

const tokenOf = (address: string): string => new URL(address).hash.slice(1)
const nextTokenOf = (first: string | undefined): string => (JSON.parse(first ?? '') as { nextToken: string }).nextToken

describe('the browser host', () => {
  it('serves the page with a policy that allows nothing from elsewhere', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toContain('<!doctype html>')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    ['another host name', { host: 'attacker.example' }],
    ['a name that resolves to loopback', { host: 'localhost' }],
    ['the right address with another port', { host: '127.0.0.1:1' }]
  ])('refuses %s in the Host header', async (_case, options) => {
    expect((await ask('/', options)).status).toBe(403)
  })

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/assets/../../main/cli.js', '//etc/passwd', '/missing.js'])(
    'gives nothing at %s',
    async (path) => {
      const { status, body } = await ask(path)
      expect([403, 404]).toContain(status)
      expect(body).not.toContain('root:')
    }
  )

  it('listens on the loopback address only', async () => {
    const others = await new Promise<string>((resolve) => {
      const socket = connect({ host: '::1', port: server.port })
      socket.once('connect', () => resolve('open'))
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
    })
    expect(others).not.toBe('open')
  })

  it.each(['POST', 'PUT', 'DELETE'])('answers no %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405)
  })

  it('opens the wire once for each token, and hands out the next one', async () => {
    const token = tokenOf(server.address())
    const before = attached
    const first = await upgrade({ token })
    expect(first.status).toBe(101)
    expect(attached).toBe(before + 1)
    expect((await upgrade({ token })).status).toBe(403)
    const second = await upgrade({ token: nextTokenOf(first.first) })
    expect(second.status).toBe(101)
    first.socket.terminate()
    second.socket.terminate()
  })

  it('shows its key once, and proves with it to a window that asks that it is the same program, at its port', async () => {
    const first = await upgrade({ token: tokenOf(server.address()) })
    const { key } = JSON.parse(first.first ?? '') as { key: string }
    expect(key).toMatch(/^[\w-]{43}$/)
    const nonce = 'n'.repeat(43)
    const token = TOKEN_PREFIX + nextTokenOf(first.first)
    const again = await upgrade({ protocols: [BROWSER_PROTOCOL, token, NONCE_PREFIX + nonce] })
    const second = JSON.parse(again.first ?? '') as object
    expect(second).toEqual({ nextToken: expect.any(String), proof: [...hmac(key, windowProofText(server.port, nonce))] })
    first.socket.terminate()
    again.socket.terminate()
  })

  it.each<[string, (token: string) => Upgrade]>([
    ['without a token', () => ({})],
    ['with a guessed token', () => ({ token: 'A'.repeat(43) })],
    ['with an empty token', () => ({ token: '' })],
    ['from another origin', (token) => ({ token, origin: 'http://attacker.example' })],
    ['from another port of this machine', (token) => ({ token, origin: 'http://127.0.0.1:1' })],
    ['from a file', (token) => ({ token, origin: 'null' })],
    ['under another host name', (token) => ({ token, host: 'attacker.example' })],
    ['at another path', (token) => ({ token, path: '/' })],
    ['without the protocol', (token) => ({ protocols: [TOKEN_PREFIX + token] })]
  ])('refuses the wire %s', async (_case, options) => {
    const before = attached
    expect((await upgrade(options(tokenOf(server.address())))).status).toBe(403)
    expect(attached).toBe(before)
  })

  it('lives on after a frame that is no message', async () => {
    const { socket } = await upgrade({ token: tokenOf(server.address()) })
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    // A text frame that is not UTF-8 breaks the WebSocket protocol itself.
    const raw = (socket as unknown as { _socket: { write(data: Buffer): void } })._socket
    raw.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff]))
    expect(await closed).toBe(1007)
    expect((await ask('/')).status).toBe(200)
  })

  it('takes a token again whose window was reloaded before it said anything, and no other', async () => {
    const token = tokenOf(server.address())
    const gone = async (socket: WebSocket): Promise<void> => {
      socket.terminate()
      await server.windows.none(0)
    }
    await gone((await upgrade({ token })).socket)
    const again = await upgrade({ token })
    expect(again.status).toBe(101)
    again.socket.send('{}')
    await gone(again.socket)
    expect((await upgrade({ token })).status).toBe(403)
  })

  it('keeps the reload of an open window, however many second starts ask for an address', async () => {
    const first = await upgrade({ token: tokenOf(server.address()) })
    for (let starts = 0; starts < 200; starts += 1) server.address()
    const again = await upgrade({ token: nextTokenOf(first.first) })
    expect(again.status).toBe(101)
    first.socket.terminate()
    again.socket.terminate()
  })

  it('gives a second start an address for a proof that it knows the secret, and only for it, once', async () => {
    const nonce = 'n'.repeat(43)
    const hello = await ask(INSTANCE_PATH, { method: 'POST', body: { nonce } })
    const challenge = JSON.parse(hello.body) as { nonce: string; proof: string }
    expect(challenge.proof).toBe(proofOf(server.secret, 'challenge', server.port, nonce, challenge.nonce))
    const answer = { nonce: challenge.nonce, proof: proofOf(server.secret, 'answer', server.port, challenge.nonce) }
    const welcome = await ask(INSTANCE_PATH, { method: 'POST', body: answer })
    expect(welcome.status).toBe(200)
    const { address } = JSON.parse(welcome.body) as { address: string }
    const { socket, status } = await upgrade({ token: tokenOf(address) })
    expect(status).toBe(101)
    socket.terminate()
    // The same answer again, and answers that are made of what crossed the wire.
    expect((await ask(INSTANCE_PATH, { method: 'POST', body: answer })).status).toBe(403)
    for (const proof of [challenge.proof, 'n'.repeat(43)]) {
      const next = JSON.parse((await ask(INSTANCE_PATH, { method: 'POST', body: { nonce } })).body) as { nonce: string }
      expect((await ask(INSTANCE_PATH, { method: 'POST', body: { nonce: next.nonce, proof } })).status).toBe(403)
    }
  })

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['an answer to no question', { nonce: 'n'.repeat(43), proof: 'n'.repeat(43) }],
    ['a question with more in it', { nonce: 'n'.repeat(43), secret: 'x' }],
    ['a megabyte', { nonce: 'n'.repeat(1024 * 1024) }]
  ])('gives %s no address', async (_, body) => {
    expect((await ask(INSTANCE_PATH, { method: 'POST', body })).status).toBe(403)
    expect((await ask(INSTANCE_PATH)).status).toBe(404)
  })

  it('lives on whatever is reset, at whatever moment', async () => {
    const request = (origin: string): string =>
      [
        `GET ${WIRE_PATH} HTTP/1.1`,
        `Host: 127.0.0.1:${server.port}`,
        `Origin: ${origin}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Protocol: ${BROWSER_PROTOCOL}`,
        '',
        ''
      ].join('\r\n')
    const moments: ((socket: Socket) => void)[] = [
      (socket) => void socket.resetAndDestroy(),
      (socket) => void setImmediate(() => socket.resetAndDestroy()),
      (socket) =>
        void socket.once('data', () => {
          socket.write('x'.repeat(100_000))
          socket.resetAndDestroy()
        }),
      (socket) => void socket.write('x'.repeat(100_000), () => socket.resetAndDestroy())
    ]
    const attack = (moment: (socket: Socket) => void, text: string): Promise<void> =>
      new Promise((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => {
          socket.write(text)
          moment(socket)
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
      })
    const texts = [
      request('http://attacker.example'),
      request(`http://127.0.0.1:${server.port}`),
      'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
      '\0\0\0\r\n\r\n'
    ]
    for (let round = 0; round < 25; round += 1) await Promise.all(texts.flatMap((text) => moments.map((moment) => attack(moment, text))))
    expect((await ask('/')).status).toBe(200)
  })

  it('has few lines in its log of all that knock in a minute, and the number of the others', async () => {
    const log: string[] = []
    const knocked = await startBrowserServer({ files: new Map(), attach: () => undefined, log: (line) => void log.push(line) })
    const knock = (): Promise<number> =>
      new Promise((resolve, reject) => {
        const headers = { Connection: 'Upgrade', Upgrade: 'websocket' }
        request({ host: '127.0.0.1', port: knocked.port, path: WIRE_PATH, headers }, (response) => {
          resolve(response.resume().statusCode ?? 0)
        })
          .on('error', reject)
          .end()
      })
    for (let at = 0; at < 60; at += 1) expect(await knock()).toBe(403)
    await knocked.close()
    // A slow machine may have needed more than one minute.
    expect(log.length).toBeLessThan(20)
    expect(log.at(-1)).toMatch(/^\d+ more connections were refused or broke within a minute$/)
  })
})
