import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, lchownSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HALF_SCHEMA, readHalf } from '../../../src/core/link/half.ts'
import { examplePair } from '../../../src/core/snapshot/example.ts'
import { english } from '../../../src/core/words/index.ts'
import { driveWay } from '../../../src/main/link/drive/drive-way.ts'
import { forkDrive } from '../../../src/main/link/drive/fork-drive.ts'
import type { Opened } from '../../../src/main/link/way.ts'
import { bundleForNode } from '../../bundle.ts'
import { until } from '../../until.ts'
import { inTree, shown, users } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import { SHARE } from '../local.ts'
import type { Connection } from '../connection.ts'

/** The drive as a way over xrdp's and FreeRDP's own redirection of drives, with the built drive process on both sides. */

interface Told {
  at: number
  available?: boolean | string
  put?: string
  half?: string
  trouble?: string
  fine?: boolean
  log?: string
  closed?: boolean
}

/** The session's end of the way: a process of the session's user, seen from here. */
interface There {
  told(): Told[]
  signal(name: 'USR2' | 'TERM'): Promise<void>
  ended: Promise<unknown>
}

const [snapshot] = examplePair(new Date('2026-01-02T03:04:05Z'))

async function startThere({ session }: Connection, user: string): Promise<There> {
  const uid = users.find(({ name }) => name === user)?.uid ?? 0
  const folder = `/home/${user}/way`
  mkdirSync(`${shown.tree}${folder}`, { mode: 0o700 })
  lchownSync(`${shown.tree}${folder}`, uid, uid)
  const bundle = await bundleForNode('testbed/rdp/session/drive.ts')
  // A bundle is made in a folder that is closed to others.
  chmodSync(dirname(bundle), 0o755)
  const script = `${inTree.program}/${bundle.slice(bundle.indexOf('node_modules/'))}`
  const [told, id] = [`${folder}/told`, `${folder}/pid`]
  const command = `echo $$ >${id}.new && mv ${id}.new ${id} && exec "$@" 2>${folder}/err`
  const ended = session.run('sh', '-c', command, 'sh', inTree.node, script, `${inTree.program}/out/main/drive-worker.js`, told)
  const file = `${shown.tree}${id}`
  const pid = await until('the way in the session', () => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined))
  return {
    told: () => {
      if (!existsSync(`${shown.tree}${told}`)) return []
      const lines = readFileSync(`${shown.tree}${told}`, 'utf8').split('\n').slice(0, -1)
      return lines.map((line) => JSON.parse(line) as Told)
    },
    signal: async (name) => void (await session.run('kill', `-${name}`, pid)),
    ended
  }
}

const ofChannelServer = (signal: string): string => `kill -${signal} $(grep -sl "^xrdp-chansrv$" /proc/[0-9]*/comm | cut -d / -f 3)`
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN

describe('the drive over a real connection', () => {
  let connection: Connection
  let there: There
  let here: Opened
  const texts: { at: number; half: string }[] = []
  const troubles: string[] = []
  const copy = randomUUID()
  const put = (): string => {
    const at = new Date().toISOString()
    here.put?.({ schema: HALF_SCHEMA, copy, pairing: copy, at, snapshot })
    return at
  }
  /** When something was told in the session, in ms since the epoch. Both sides have one clock. */
  const toldThere = (what: (told: Told) => boolean): Promise<number> => until('the session', () => there.told().find(what)?.at, 20_000)

  beforeAll(async () => {
    connection = await startConnection('drive', ['drive'])
    // The session shows its drives a moment after it stands.
    const shown = async (): Promise<true | undefined> =>
      (await connection.session.run('sh', '-c', `test -d "$HOME/thinclient_drives/${SHARE}"`)).code === 0 ? true : undefined
    await until('the drive in the session', shown, 20_000)
  })
  afterAll(() => connection?.stop())

  it('is found by both sides, and each has the half of the other one within two seconds', async () => {
    here = driveWay({
      side: () => 'local',
      start: () => forkDrive(join(shown.project, 'out/main/drive-worker.js'), { HOME: connection.local.env['HOME'] ?? '' })
    }).open({
      half: (text) => {
        const read = readHalf(text)
        texts.push({ at: Date.now(), half: read.ok ? read.half.at : read.error.what })
      },
      trouble: ({ why }) => void troubles.push(english(why)),
      fine: () => void troubles.push('fine'),
      log: (message) => console.log(`here: ${message}`)
    })
    const sent = put()
    there = await startThere(connection, 'drive')
    const first = await until('the half of the session', () => texts[0], 20_000)
    const began = there.told().find((told) => told.put !== undefined)
    expect(there.told()[0]?.available).toBe(true)
    expect(first.half).toBe(began?.put)
    const back = await toldThere(({ half }) => half === sent)
    const times = { there: first.at - (began?.at ?? 0), andBack: back - (began?.at ?? 0) }
    console.log('drive, first:', times)
    expect(times.there).toBeLessThan(2000)
    expect(times.andBack).toBeLessThan(2000)
    expect(readdirSync(connection.local.shared)).toEqual(['Sidecheck-exchange'])
  })

  it('shows a change of either side on the other one within a second', async () => {
    const out: number[] = []
    const back: number[] = []
    for (let change = 0; change < 5; change++) {
      const count = there.told().filter((told) => told.put !== undefined).length
      await there.signal('USR2')
      const told = await until('the new half', () => there.told().filter((one) => one.put !== undefined)[count])
      const seen = await until('the change here', () => texts.find(({ half }) => half === told.put))
      out.push(seen.at - told.at)
      const began = Date.now()
      const sent = put()
      back.push((await toldThere(({ half }) => half === sent)) - began)
    }
    console.log('drive, changes:', { out, back })
    expect(median(out)).toBeLessThan(1000)
    expect(median(back)).toBeLessThan(1000)
    const left = readdirSync(join(connection.local.shared, 'Sidecheck-exchange'))
    expect(left.filter((name) => name.startsWith('session-') && name.endsWith('.json'))).toHaveLength(1)
  })

  it('says that the drive does not answer while the channel server stands still, and that it does again', async () => {
    const before = there.told().length
    await connection.session.run('sh', '-c', ofChannelServer('STOP'))
    try {
      const said = await until(
        'the sentence',
        () =>
          there
            .told()
            .slice(before)
            .find(({ trouble }) => trouble !== undefined)?.trouble,
        20_000
      )
      expect(said).toBe(`The drive /home/drive/thinclient_drives/desk does not answer.`)
    } finally {
      await connection.session.run('sh', '-c', ofChannelServer('CONT'))
    }
    await until(
      'the end of it',
      () =>
        there
          .told()
          .slice(before)
          .find(({ fine }) => fine),
      20_000
    )
    const sent = put()
    await toldThere(({ half }) => half === sent)
  })

  it('says that the drive is gone while nobody is connected, and goes on when the connection is back', async () => {
    const before = there.told().length
    await connection.hangUp()
    const said = await until(
      'the sentence',
      () =>
        there
          .told()
          .slice(before)
          .find(({ trouble }) => trouble !== undefined)?.trouble,
      20_000
    )
    expect(said).toMatch(/^The drive .*(?:is gone|does not answer)\.$/)
    const sent = put()
    const began = Date.now()
    connection.dial()
    const back = await toldThere(({ half }) => half === sent)
    console.log('drive, connected again:', { said, tookMs: back - began })
  })

  it('leaves nothing on the local device when both have closed it', async () => {
    await there.signal('TERM')
    await there.ended
    expect(there.told().at(-1)?.closed).toBe(true)
    await here.close()
    expect(readdirSync(connection.local.shared)).toEqual([])
  })
})

describe('a session without redirected drives', () => {
  let connection: Connection
  beforeAll(async () => {
    connection = await startConnection('undriven', [])
  })
  afterAll(() => connection?.stop())

  it('is told so, and nothing is written', async () => {
    const there = await startThere(connection, 'undriven')
    const first = await until('the answer', () => there.told()[0], 20_000)
    expect(first.available).toBe('This remote desktop has no drive of the local device.')
    await until('the state', () => there.told().find(({ trouble }) => trouble === first.available), 20_000)
    await there.signal('TERM')
    await there.ended
  })
})
