import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { BROWSER_PROTOCOL, INSTANCE_PATH, TOKEN_PREFIX, WIRE_PATH } from '../../src/shared/browser-protocol.ts'
import type { Random } from '../../src/core/signal/testing/random.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Part } from './part.ts'

const CONNECTIONS = 'bad connections, 1000 a second'
const PER_SECOND = 1000
/** They are made in batches: a timer of one millisecond is none. */
const BATCH = 20
/** How many are one round of the attack. */
const ROUND = 100
/** So many may be open at once until the next ones wait; more than this and the attack measures itself. */
const MOST_OPEN = 400
/** How long a connection is left open for an answer, in milliseconds. */
const PATIENCE_MS = 5000

/** What somebody says who is not the window, and whether he waits for an answer or resets the connection. */
interface Bad {
  bytes: string | Buffer
  resets?: boolean
}

/** Everything that reaches a port of this machine: other programs, other sites' pages, other users, scanners. */
function kinds(host: string, random: Random): (() => Bad)[] {
  const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => below(random, 256)))
  const token = (): string => noise(32).toString('base64url')
  const upgrade = (headers: string): Bad => ({
    bytes: `GET ${WIRE_PATH} HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${noise(16).toString('base64')}\r\n${headers}\r\n\r\n`
  })
  const request = (line: string, rest: string): Bad => ({ bytes: `${line} HTTP/1.1\r\nConnection: close\r\n${rest}` })
  const protocols = (): string => `Sec-WebSocket-Protocol: ${BROWSER_PROTOCOL}, ${TOKEN_PREFIX}${token()}`
  return [
    () => ({ bytes: noise(200) }),
    // What a browser sends that tries https first.
    () => ({ bytes: Buffer.concat([Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]), noise(500)]) }),
    () => request('GET /', 'Host: sidecheck.example\r\n\r\n'),
    () => request('GET /', '\r\n'),
    () => request('GET /../../../../etc/passwd', `Host: ${host}\r\n\r\n`),
    () => request('DELETE /', `Host: ${host}\r\n\r\n`),
    () => request(`POST ${INSTANCE_PATH}`, `Host: ${host}\r\nContent-Length: 20\r\n\r\n{"nonce":"not one.."}`),
    () => request(`POST ${INSTANCE_PATH}`, `Host: ${host}\r\nContent-Length: 5000\r\n\r\n${'{'.repeat(5000)}`),
    () => ({ ...request(`POST ${INSTANCE_PATH}`, `Host: ${host}\r\nContent-Length: 900000000\r\n\r\n${'a'.repeat(2000)}`), resets: true }),
    () => request('GET /', `Host: ${host}\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`),
    () => ({ bytes: `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Half`, resets: true }),
    () => ({ bytes: '', resets: true }),
    () => upgrade(`Host: ${host}\r\nOrigin: http://${host}\r\n${protocols()}`),
    () => upgrade(`Host: ${host}\r\nOrigin: http://sidecheck.example\r\n${protocols()}`),
    () => upgrade(`Host: ${host}\r\nOrigin: http://${host}`)
  ]
}

/**
 * Makes one connection and answers with what came back. Each comes from an address of its own out of 127.0.0.0/8, so that the
 * machine does not run out of ports that wait for late packets.
 */
function attempt(port: number, number: number, { bytes, resets = false }: Bad): Promise<string> {
  return new Promise((resolve) => {
    const localAddress = `127.${(number >> 14) & 127}.${(number >> 7) & 127}.${(number & 127) + 2}`
    const socket = connect({ host: '127.0.0.1', port, localAddress })
    let answer = ''
    socket.setTimeout(PATIENCE_MS, () => {
      answer = `no answer within ${PATIENCE_MS} ms`
      socket.destroy()
    })
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text))
    socket.on('connect', () => {
      socket.write(bytes, () => {
        if (resets) socket.resetAndDestroy()
      })
    })
    // Being hung up on, with a reset too, is what a bad connection is for; a full backlog shows as a wait and not as an error.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (!['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) answer = `no connection: ${error.message}`
    })
    socket.on('close', () => resolve(answer))
  })
}

/** Connections of everybody who is not the window, a thousand a second. */
export const badConnections: Part = {
  name: 'bad-connections',
  plan: [oneIn(CONNECTIONS, 30 * PER_SECOND)],
  async run({ planned, did, fault, random, start }) {
    const total = planned(CONNECTIONS)
    const program = await start({ rounds: total / ROUND })
    const bad = kinds(`127.0.0.1:${program.port}`, random)
    const wrong = new Map<string, number>()
    const open = new Set<number>()
    const one = async (number: number): Promise<void> => {
      const make = bad[number % bad.length]
      if (make === undefined) return
      open.add(number)
      const answer = await attempt(program.port, number, make())
      open.delete(number)
      if (answer === '' || /^HTTP\/1\.1 4\d\d /.test(answer)) return did(CONNECTIONS)
      const what = answer.split('\r\n', 1)[0] ?? ''
      wrong.set(what, (wrong.get(what) ?? 0) + 1)
    }
    const began = performance.now()
    const all: Promise<void>[] = []
    while (all.length < total) {
      for (let next = 0; next < BATCH && all.length < total; next++) all.push(one(all.length))
      if (all.length % ROUND === 0) await program.round()
      do await pause(Math.max(0, began + (all.length * 1000) / PER_SECOND - performance.now()))
      while (open.size > MOST_OPEN)
    }
    await Promise.all(all)
    const rate = total / ((performance.now() - began) / 1000)
    // A busy machine may be slower than that, but not as slow that it is no flood any more.
    if (rate < PER_SECOND / 2) fault(`only ${Math.round(rate)} connections a second`)
    for (const [what, count] of wrong) fault(`${count} connections: ${what}`)
  }
}
