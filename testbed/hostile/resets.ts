import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bed } from '../../e2e/bed.ts'
import type { CallName } from '../../src/shared/contract.ts'
import { INSTANCE_PATH, WIRE_PATH } from '../../src/shared/browser-protocol.ts'
import type { Attacked } from './attacked.ts'
import { newAddress, offered, openConnection } from './connection.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Attack, Part } from './part.ts'
import { until } from '../until.ts'

const PAGE = 'resets within a request for the page'
const SECOND_START = 'resets within the question of a second start'
const WINDOW = 'resets within the opening of a window'
const ANSWER = 'resets within an answer'
const CALL = 'resets of a window while it asks or tests sound'

/** Sends the beginning of what somebody would say, and resets the connection: at once, or after the program has had time to answer. */
function cutOff(port: number, bytes: Buffer, waitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.on('data', () => undefined)
    socket.on('connect', () => {
      socket.write(bytes, () => void setTimeout(() => socket.resetAndDestroy(), waitMs))
    })
    // The program may have hung up before.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (!['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) reject(error)
    })
    socket.on('close', () => resolve())
  })
}

/** A masked text frame, as a browser sends it. */
function frame(text: string): Buffer {
  const body = Buffer.from(text)
  const mask = randomBytes(4)
  return Buffer.concat([Buffer.from([0x81, 0x80 | body.length]), mask, body.map((byte, at) => byte ^ (mask[at % 4] ?? 0))])
}

/** Resets after as many of the bytes as the round says: over all rounds of the whole run after every single one. */
async function eachMoment(attack: Attack, program: Attacked, what: string, bytes: () => Promise<Buffer> | Buffer): Promise<void> {
  const rounds = attack.planned(what)
  for (let round = 0; round < rounds; round++) {
    const all = await bytes()
    await cutOff(program.port, all.subarray(0, Math.round((all.length * (round + 1)) / rounds)), below(attack.random, 4))
    attack.did(what)
    await program.round()
  }
}

/** Resets while the program sends its largest file. */
function cutAnswer(port: number, path: string, afterBytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0
    get({ host: '127.0.0.1', port, path, agent: false }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`${path}: ${answer.statusCode}`))
      const { socket } = answer
      answer.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received >= afterBytes) socket.resetAndDestroy()
      })
      answer.on('error', () => undefined)
      answer.on('close', () => resolve())
    }).on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') reject(error)
    })
  })
}

/** How many programs record. The server's own modules do, too. */
const recording = async ({ sound }: Bed): Promise<number> =>
  (await sound.pactl('list', 'short', 'source-outputs')).split('\n').filter((line) => line.includes('protocol-native')).length

/** What a window asks for in the moment in which it is lost. */
const CALLS = ['snapshot.scan', 'sound.start', 'snapshot.get', 'app.info'] as const satisfies readonly CallName[]

async function cutCall({ connection, bed }: Attacked, home: string, call: (typeof CALLS)[number], afterMs: number): Promise<void> {
  const window = await openConnection(home)
  const { client } = window
  const asked =
    call === 'snapshot.scan'
      ? client.call(call, {})
      : call === 'sound.start'
        ? client.call(call, { kind: 'mic', endpoint: null, seconds: null, keepSeconds: 5 })
        : client.call(call)
  const ended = Promise.allSettled([asked])
  await pause(afterMs)
  window.reset()
  await ended
  // Its microphone test ends with it, or somebody would be heard by a window that is gone.
  if (call !== 'sound.start') return
  await connection.client.call('app.info')
  await until('the microphone to be let go', async () => ((await recording(bed)) === 0 ? true : undefined))
}

/** Connections that are reset at every moment: by a page, a second start, a window. */
export const resets: Part = {
  name: 'resets',
  // A request of the page has about 100 bytes, a question 200, an opening 500.
  plan: [oneIn(PAGE, 100), oneIn(SECOND_START, 200), oneIn(WINDOW, 500), oneIn(ANSWER, 100), oneIn(CALL, 100)],
  async run(attack) {
    const { planned, did, random, start } = attack
    const program = await start({ rounds: planned(PAGE) + planned(SECOND_START) + planned(WINDOW) + planned(ANSWER) + planned(CALL) })
    const { port } = program
    const home = program.bed.env['SIDECHECK_HOME'] ?? ''
    const host = `127.0.0.1:${port}`
    await eachMoment(attack, program, PAGE, () => Buffer.from(`GET /index.html HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\n\r\n`))
    await eachMoment(attack, program, SECOND_START, () => {
      const body = JSON.stringify({ nonce: randomBytes(32).toString('base64url') })
      return Buffer.from(`POST ${INSTANCE_PATH} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
    })
    await eachMoment(attack, program, WINDOW, async () => {
      const { hash } = await newAddress(home)
      const head = [
        `GET ${WIRE_PATH} HTTP/1.1`,
        `Host: ${host}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        `Origin: http://${host}`,
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        `Sec-WebSocket-Protocol: ${offered(hash.slice(1)).join(', ')}`
      ]
      return Buffer.concat([
        Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
        frame('{"t":"q","i":"a","m":"snapshot.get","a":[]}'),
        frame('{"t":"q","i":"b","m":"app.info","a":[]}')
      ])
    })
    const script = await program.page.evaluate(() => new URL((document.querySelector('script[src]') as HTMLScriptElement).src).pathname)
    for (let round = 0; round < planned(ANSWER); round++) {
      await cutAnswer(port, script, below(random, 300_000))
      did(ANSWER)
      await program.round()
    }
    for (let round = 0; round < planned(CALL); round++) {
      await cutCall(program, home, CALLS[round % CALLS.length] ?? 'app.info', below(random, 60))
      did(CALL)
      await program.round()
    }
  }
}
