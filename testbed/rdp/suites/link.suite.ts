import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lchownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readHalf } from '../../../src/core/link/half.ts'
import { dataOf } from '../../../src/core/snapshot/reading.ts'
import { soundTests } from '../../../src/core/sound/proofs.ts'
import type { BothRecords } from '../../../src/core/sound/proofs.ts'
import type { HeardHalf, Link } from '../../../src/shared/link.ts'
import { SoundRuns } from '../../../src/renderer/model/sound-runs.ts'
import { createBothStore } from '../../../src/renderer/stores/sound-both.ts'
import { createSoundStore } from '../../../src/renderer/stores/sound.ts'
import { openConnection } from '../../hostile/connection.ts'
import type { Connection as Window } from '../../hostile/connection.ts'
import { until } from '../../until.ts'
import { shown, users } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { LOCAL } from '../local.ts'
import { startWindowHost } from '../window-host.ts'
import type { WindowHost } from '../window-host.ts'

/** Both programs, connected live over the channel of a real connection: what one press on each side brings. */

const USER = 'link'
const UID = users.find(({ name }) => name === USER)?.uid ?? 0
const BRIDGE = `/rdp2tcp:${process.execPath} ${join(shown.project, 'out/main/cli.js')} bridge`
const FOLDER = `/home/${USER}/link`
const LOCAL_HOME = '/tmp/link-local'
const SLOT = `${LOCAL.reader} 00 00`
const ATR = `3b89${Buffer.from('Sidecheck').toString('hex')}`
const PATIENT = { timeout: 30_000, interval: 20 }

/** One side's program, and what a window of it has heard. */
interface Side {
  window: Window
  halves: HeardHalf[]
  link(): Link | undefined
}

let connection: Connection
let stopLocal: () => Promise<void>
let sessionHost: WindowHost
let local: Side
let session: Side
/** By name what took how long, in ms: the suite prints it at its end. */
const took: Record<string, number> = {}

async function sideIn(home: string): Promise<Side> {
  const window = await openConnection(home)
  const halves: HeardHalf[] = []
  let link: Link | undefined
  window.client.on('link.half', (half) => halves.push(half))
  window.client.on('link.changed', (changed) => (link = changed))
  return { window, halves, link: () => link }
}

async function startLocalHost(): Promise<() => Promise<void>> {
  mkdirSync(LOCAL_HOME, { mode: 0o700 })
  const child = spawn(process.execPath, [join(shown.project, 'out/main/browser-host.js'), '--window', 'none'], {
    env: { ...connection.local.env, SIDECHECK_HOME: LOCAL_HOME },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await until('the local program', () => (output.includes('http://127.0.0.1:') ? true : undefined), 30_000)
  return async () => {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }
}

const newest = ({ halves }: Side) => {
  const text = halves.at(-1)?.text
  const read = text === undefined ? undefined : readHalf(text)
  return read?.ok === true ? read.half : undefined
}
const channelOf = ({ link }: Side) => link()?.ways.find(({ way }) => way === 'channel')

beforeAll(async () => {
  connection = await startConnection(USER, ['sound', 'microphone', 'smartcard'], {
    switches: [BRIDGE],
    env: () => ({ SIDECHECK_HOME: LOCAL_HOME })
  })
  // What the local device plays is heard by its microphone, as a room would carry it.
  await new Promise((resolve, reject) =>
    spawn('pactl', ['set-default-sink', LOCAL.voice], { env: connection.local.env, stdio: 'ignore' })
      .once('error', reject)
      .once('exit', resolve)
  )
  stopLocal = await startLocalHost()
  mkdirSync(`${shown.tree}${FOLDER}`, { mode: 0o700 })
  lchownSync(`${shown.tree}${FOLDER}`, UID, UID)
  sessionHost = await startWindowHost(connection.session, { folder: FOLDER })
  await until(
    'the session’s window',
    () => (sessionHost.output().includes('Sidecheck is running in its own window') ? true : undefined),
    60_000
  )
  local = await sideIn(LOCAL_HOME)
  session = await sideIn(`${shown.tree}${FOLDER}/home`)
}, 120_000)

afterAll(async () => {
  console.log(`link over the channel, in ms: ${JSON.stringify(took)}`)
  await sessionHost?.stop()
  await stopLocal?.()
  await connection?.stop()
})

/** What happens within how long, remembered under a name. */
async function timed(name: string, what: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await what()
  return (took[name] = Math.round(performance.now() - began))
}

describe('both programs over the channel of a real connection', () => {
  it('show both sides after one press on each, with the way back', async () => {
    await session.window.client.call('link.open', { way: 'channel' })
    await timed('both sides after the press on the second', async () => {
      await local.window.client.call('link.open', { way: 'channel' })
      await vi.waitFor(() => expect(newest(local)?.snapshot.side).toBe('session'), PATIENT)
      await vi.waitFor(() => expect(newest(session)?.snapshot.side).toBe('local'), PATIENT)
    })
    expect(dataOf(newest(local)!.snapshot.machine)?.name).toBe('session-host')
    expect(dataOf(newest(session)!.snapshot.machine)?.name).toBe('local-device')
    expect(local.link()?.peer).toMatchObject({ way: 'channel', side: 'session', machine: 'session-host' })
    await vi.waitFor(() => expect(channelOf(local)?.roundTripMs).toBeTypeOf('number'), PATIENT)
    took['round trip'] = Math.round((channelOf(local)?.roundTripMs ?? 0) * 100) / 100
  })

  it('show a card that is inserted on the local device in the session’s window, and its removal', async () => {
    const cards = connection.local.cards
    if (cards === undefined) throw new Error('no readers')
    const states = (side: Side): string[] =>
      dataOf(newest(side)!.snapshot.smartcard)?.readers.flatMap(({ states: now }) => now as string[]) ?? []
    await vi.waitFor(() => expect(states(local)).not.toEqual([]), PATIENT)
    await timed('a card, seen on the local device, to the session’s window', async () => {
      await cards.insertCard(SLOT, ATR)
      await vi.waitFor(() => expect(states(session)).toContain('present'), PATIENT)
    })
    await timed('the same card, seen in the session, to the local window', () =>
      vi.waitFor(() => expect(states(local)).toContain('present'), PATIENT)
    )
    await timed('its removal to both windows', async () => {
      await cards.removeCard(SLOT)
      for (const side of [local, session]) await vi.waitFor(() => expect(states(side)).not.toContain('present'), PATIENT)
    })
  })

  it('test the sound of both directions with one press, and both halves hold the results', async () => {
    const { client } = local.window
    const runs = new SoundRuns(() => client)
    runs.attach(client)
    const sound = createSoundStore({ runs, now: () => new Date(), wrongSide: () => ({}) as never })
    const both = createBothStore({
      client: () => client,
      sound,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    })
    // A busy machine tears sound: what the connection can do it shows in one of a few tries.
    for (let tries = 0; tries < 3; tries++) {
      await timed('sound in both directions', () => both.getState().start())
      expect(both.getState().errors).toEqual({})
      await client.call('link.share', { sound: sound.getState().results('local', 'local-device'), tests: [] })
      await vi.waitFor(() => expect(newest(local)?.sound?.listens.length).toBeGreaterThan(tries), PATIENT)
      const passed = soundTests(recordsNow(sound.getState().own)).filter((test) => test.passed)
      if (new Set(passed.map(({ heardBy }) => heardBy)).size === 2) break
    }
    const tests = soundTests(recordsNow(sound.getState().own)).filter((test) => test.passed)
    expect(tests.map(({ capability }) => capability)).toEqual(expect.arrayContaining(['audioOut', 'audioIn']))
    // The session's program knows both without another step: the real page in its window handed its own over.
    await vi.waitFor(() => expect(newest(session)?.sound?.sent.length).toBeGreaterThan(0), PATIENT)
  })

  const recordsNow = (own: BothRecords['local']): BothRecords => {
    const other = newest(local)?.sound
    return { ...(own === undefined ? {} : { local: own }), ...(other === undefined ? {} : { session: other }) }
  }

  it('say that the session is gone, and are connected again when it is back', async () => {
    await connection.hangUp()
    await vi.waitFor(() => expect(channelOf(local)?.state).toBe('trouble'), PATIENT)
    connection.dial()
    await timed('connected again after dialling', () => vi.waitFor(() => expect(channelOf(local)?.state).toBe('connected'), PATIENT))
    await vi.waitFor(() => expect(channelOf(session)?.state).toBe('connected'), PATIENT)
  })

  it('are apart after one of them switches the way off', async () => {
    await local.window.client.call('link.close', { way: 'channel' })
    await vi.waitFor(() => expect(channelOf(session)?.state).toBe('trouble'), PATIENT)
    await expect(local.window.client.call('link.scan')).rejects.toMatchObject({ code: 'NOT_LIVE' })
  })
})
