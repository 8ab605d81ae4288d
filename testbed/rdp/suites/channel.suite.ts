import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { english } from '../../../src/core/words/index.ts'
import { medianOf } from '../../../src/main/link/channel/echo.ts'
import { bridgeWay } from '../../../src/main/link/channel/bridge-way.ts'
import type { Opened } from '../../../src/main/link/way.ts'
import { machineFolder } from '../../../src/main/platform/index.ts'
import type { Channel } from '../../../src/shared/wire.ts'
import { bundleForNode } from '../../bundle.ts'
import { until } from '../../until.ts'
import { inTree, shown } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import type { Local } from '../local.ts'

const USER = 'channel'
const HOME = `/home/${USER}`
const BRIDGE = `/rdp2tcp:${process.execPath} ${join(shown.project, 'out/main/cli.js')} bridge`
const INI = join(shown.tree, 'etc/xrdp/xrdp.ini')
const LINE = 'rdp2tcp=true\n'

interface Event {
  at: number
  connected?: true
  lost?: true
  fine?: true
  trouble?: string
  todo?: string
  log?: string
  echo?: { medianMs: number; count: number } | { why: string }
}

let connection: Connection
let bundle = ''
let runs = 0

/** The session's end, running inside the session. */
interface SessionEnd {
  events(): Event[]
  until(what: string, fits: (event: Event) => unknown): Promise<Event>
  stop(): Promise<void>
}

async function startEnd(mode: 'serve' | 'echo' = 'serve'): Promise<SessionEnd> {
  const file = `${HOME}/channel-${(runs += 1)}.txt`
  const pid = `${file}.pid`
  const command = `echo $$ >${pid}.new && mv ${pid}.new ${pid} && exec "$@" 2>>${file}.err`
  const ended = connection.session.run('sh', '-c', command, 'sh', inTree.node, bundle, mode, file)
  const events = (): Event[] =>
    existsSync(`${shown.tree}${file}`)
      ? readFileSync(`${shown.tree}${file}`, 'utf8')
          .split('\n')
          .filter((line) => line.endsWith('}'))
          .map((line) => JSON.parse(line) as Event)
      : []
  return {
    events,
    until: async (what, fits) => {
      try {
        return await until(what, () => events().find(fits), 30_000)
      } catch (error) {
        const err = existsSync(`${shown.tree}${file}.err`) ? readFileSync(`${shown.tree}${file}.err`, 'utf8') : ''
        throw new Error(`${String(error)}\n${JSON.stringify(events())}\n${err.slice(-2000)}`, { cause: error })
      }
    },
    stop: async () => {
      const id = await until('its process', () =>
        existsSync(`${shown.tree}${pid}`) ? readFileSync(`${shown.tree}${pid}`, 'utf8') : undefined
      )
      await connection.session.run('kill', '-TERM', id.trim())
      await ended
    }
  }
}

/** The local device's end, as the program opens it. */
interface LocalEnd {
  channels: Channel[]
  troubles: string[]
  logs: string[]
  /** The answer to a text. */
  ask(text: string): Promise<string>
  close(): Promise<void>
}

function openLocal(): LocalEnd {
  const channels: Channel[] = []
  const troubles: string[] = []
  const logs: string[] = []
  const waiting: ((text: string) => void)[] = []
  const opened: Opened = bridgeWay(machineFolder(environment(connection.local))).open({
    connected(channel) {
      channels.push(channel)
      channel.onMessage((text) => waiting.shift()?.(String(text)))
    },
    trouble: ({ why, todo }) => troubles.push([why, ...(todo === undefined ? [] : [todo])].map((text) => english(text)).join(' ')),
    log: (message) => logs.push(message)
  })
  return {
    channels,
    troubles,
    logs,
    ask: (text) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        channels.at(-1)?.post(text)
      }),
    close: () => opened.close()
  }
}

const environment = ({ env }: Local): Record<string, string> => ({ ...env, SIDECHECK_HOME: `${env['HOME']}/sidecheck` })

beforeAll(async () => {
  // The bundle's own folder is for its maker alone.
  const made = await bundleForNode('testbed/rdp/session/channel-end.ts')
  const folder = `${inTree.program}/channel-end`
  cpSync(dirname(made), `${shown.tree}${folder}`, { recursive: true })
  chmodSync(`${shown.tree}${folder}`, 0o755)
  bundle = `${folder}/${basename(made)}`
  connection = await startConnection(USER, [], { switches: [BRIDGE, '/echo'], env: environment })
})
afterAll(() => connection?.stop())

describe('the channel of a real connection', () => {
  let session: SessionEnd
  let local: LocalEnd

  beforeAll(async () => {
    session = await startEnd()
    local = openLocal()
  })
  afterAll(async () => {
    await local?.close()
    await session?.stop()
  })

  it('connects both ends, and carries texts both ways', async () => {
    const began = performance.now()
    const channel = await until('the connection', () => local.channels[0], 20_000)
    console.log(`connected ${(performance.now() - began).toFixed(0)} ms after both ends were opened`)
    expect(channel.backlog?.()).toBe(0)
    await expect(local.ask('Grüße von hier')).resolves.toBe('Grüße von hier back')
    await session.until('the connection', ({ connected }) => connected)
  })

  it('carries two hundred round trips and two hundred kilobytes', async () => {
    const times: number[] = []
    for (let round = 0; round < 200; round += 1) {
      const began = performance.now()
      await local.ask(`round ${round}`)
      times.push(performance.now() - began)
    }
    const text = 'ü'.repeat(100_000)
    const began = performance.now()
    await expect(local.ask(text)).resolves.toBe(`${text} back`)
    const tookMs = performance.now() - began
    console.log(
      `200 round trips: median ${medianOf(times)} ms, worst ${Math.max(...times).toFixed(1)} ms; 200 kB there and back in ${tookMs.toFixed(0)} ms`
    )
    expect(medianOf(times)).toBeLessThan(100)
    expect(tookMs).toBeLessThan(5000)
  })

  it('is noticed to be gone when the session is disconnected, and is made anew when it is back', async () => {
    let closed = false
    local.channels.at(-1)?.onClose(() => (closed = true))
    const began = performance.now()
    await connection.hangUp()
    await until('the local end to notice', () => closed || undefined, 10_000)
    const localMs = performance.now() - began
    await session.until('the session to notice', ({ lost }) => lost)
    const sessionMs = performance.now() - began
    const before = local.channels.length
    const dialled = performance.now()
    connection.dial()
    await until('the new connection', () => (local.channels.length > before ? true : undefined), 40_000)
    const backMs = performance.now() - dialled
    console.log(
      `noticed after ${localMs.toFixed(0)} ms (local) and ${sessionMs.toFixed(0)} ms (session); back ${backMs.toFixed(0)} ms after the client's start`
    )
    await expect(local.ask('again')).resolves.toBe('again back')
    // The client ended its program with itself.
    expect(local.logs.filter((line) => line.startsWith('a bridge has gone'))).toHaveLength(1)
  })
})

describe('the ECHO channel of a real connection', () => {
  it('measures the round trip from inside the session', async () => {
    const end = await startEnd('echo')
    const { echo } = await end.until('the round trip', (event) => event.echo)
    console.log(`ECHO: ${JSON.stringify(echo)}`)
    expect(echo).toEqual({ medianMs: expect.any(Number), count: 20 })
  })
})

describe('a channel that is forbidden', () => {
  it('is told in the session, with the line of xrdp.ini, although it opens', async () => {
    await connection.hangUp()
    const allowed = readFileSync(INI, 'utf8')
    expect(allowed).toContain(LINE)
    writeFileSync(INI, allowed.replace(LINE, ''))
    const local = openLocal()
    try {
      connection.dial()
      const session = await startEnd()
      const { trouble, todo } = await session.until('the sentence', (event) => event.trouble)
      expect(trouble).toMatch(/xrdp lets no such channel through/)
      expect(todo).toContain('rdp2tcp=true under [Channels]')
      expect(local.channels).toEqual([])
      await session.stop()
    } finally {
      writeFileSync(INI, allowed)
      await local.close()
    }
  })
})

describe('a client without the switches', () => {
  it('has no channel and sends nothing back, and the session says so', async () => {
    await connection.stop()
    connection = await startConnection(USER, [])
    const session = await startEnd()
    const { trouble, todo } = await session.until('the sentence', (event) => event.trouble)
    expect(trouble).toMatch(/app on the local device has no channel/)
    expect(todo).toContain('/rdp2tcp:')
    await session.stop()
    const { echo } = await (await startEnd('echo')).until('the answer', (event) => event.echo)
    console.log(`without /echo: ${JSON.stringify(echo)}`)
    expect(echo).toMatchObject({ why: expect.stringContaining('ECHO') })
  })
})
