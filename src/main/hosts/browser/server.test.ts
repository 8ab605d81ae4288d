import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { BROWSER_PROTOCOL, INSTANCE_PATH, TOKEN_PREFIX, WIRE_PATH } from '../../../shared/browser-protocol.ts'
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

function ask(path: string, options: { method?: string; host?: string; authorization?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      Host: options.host ?? `127.0.0.1:${server.port}`,
      ...(options.authorization === undefined ? {} : { Authorization: options.authorization })
    }
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    outgoing.on('error', reject)
    outgoing.end()
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

  it('gives a second start an address for the secret, and only for it', async () => {
    const good = await ask(INSTANCE_PATH, { method: 'POST', authorization: `Bearer ${server.secret}` })
    expect(good.status).toBe(200)
    const { socket, status } = await upgrade({ token: tokenOf(good.body) })
    expect(status).toBe(101)
    socket.terminate()
    expect((await ask(INSTANCE_PATH, { method: 'POST', authorization: 'Bearer guess' })).status).toBe(403)
    expect((await ask(INSTANCE_PATH, { method: 'POST' })).status).toBe(403)
    expect((await ask(INSTANCE_PATH, { authorization: `Bearer ${server.secret}` })).status).toBe(403)
  })
})
