import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataOf } from '../../../src/core/snapshot/reading.ts'
import { soundTests } from '../../../src/core/sound/proofs.ts'
import type { BothRecords } from '../../../src/core/sound/proofs.ts'
import { SoundRuns } from '../../../src/renderer/model/sound-runs.ts'
import { createBothStore } from '../../../src/renderer/stores/sound-both.ts'
import { createSoundStore } from '../../../src/renderer/stores/sound.ts'
import { until } from '../../until.ts'
import { shown } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { LOCAL } from '../local.ts'
import { eventually, folderOf, sideIn, startLocalHost, timed } from '../programs.ts'
import type { Side } from '../programs.ts'
import { startWindowHost } from '../window-host.ts'
import type { WindowHost } from '../window-host.ts'

/** Both programs, connected live over the channel of a real connection: what one press on each side brings. */

const USER = 'link'
const BRIDGE = `/rdp2tcp:${process.execPath} ${join(shown.project, 'out/main/cli.js')} bridge`
const LOCAL_HOME = '/tmp/link-local'
const SLOT = `${LOCAL.reader} 00 00`
const ATR = `3b89${Buffer.from('Sidecheck').toString('hex')}`

let connection: Connection
let stopLocal: () => Promise<void>
let sessionHost: WindowHost
let local: Side
let session: Side
/** By name what took how long, in ms: the suite prints it at its end. */
const took: Record<string, number> = {}

beforeAll(async () => {
  connection = await startConnection(USER, ['sound', 'microphone', 'smartcard', 'drive'], {
    switches: [BRIDGE],
    env: () => ({ SIDECHECK_HOME: LOCAL_HOME })
  })
  // What the local device plays is heard by its microphone, as a room would carry it.
  await new Promise((resolve, reject) =>
    spawn('pactl', ['set-default-sink', LOCAL.voice], { env: connection.local.env, stdio: 'ignore' })
      .once('error', reject)
      .once('exit', resolve)
  )
  stopLocal = await startLocalHost(connection.local, LOCAL_HOME)
  const folder = folderOf(USER, 'link')
  sessionHost = await startWindowHost(connection.session, { folder })
  await until(
    'the session’s window',
    () => (sessionHost.output().includes('Sidecheck is running in its own window') ? true : undefined),
    60_000
  )
  local = await sideIn(LOCAL_HOME)
  session = await sideIn(`${shown.tree}${folder}/home`)
}, 120_000)

afterAll(async () => {
  console.log(`link over the channel, in ms: ${JSON.stringify(took)}`)
  await sessionHost?.stop()
  await stopLocal?.()
  await connection?.stop()
})

describe('both programs over the channel of a real connection', () => {
  it('show both sides after one press on each, with the way back', async () => {
    await session.window.client.call('link.open', { way: 'channel' })
    took['both sides after the press on the second'] = await timed(async () => {
      await local.window.client.call('link.open', { way: 'channel' })
      await eventually(() => expect(local.other()?.snapshot.side).toBe('session'))
      await eventually(() => expect(session.other()?.snapshot.side).toBe('local'))
    })
    expect(dataOf(local.other()!.snapshot.machine)?.name).toBe('session-host')
    expect(dataOf(session.other()!.snapshot.machine)?.name).toBe('local-device')
    expect(local.link()?.peer).toMatchObject({ way: 'channel', side: 'session', machine: 'session-host' })
    await eventually(() => expect(local.way('channel')?.roundTripMs).toBeTypeOf('number'))
    took['round trip'] = Math.round((local.way('channel')?.roundTripMs ?? 0) * 100) / 100
  })

  it('show a card that is inserted on the local device in the session’s window, and its removal', async () => {
    const cards = connection.local.cards
    if (cards === undefined) throw new Error('no readers')
    const states = (side: Side): string[] =>
      dataOf(side.other()!.snapshot.smartcard)?.readers.flatMap(({ states: now }) => now as string[]) ?? []
    await eventually(() => expect(states(local)).not.toEqual([]))
    took['a card, seen on the local device, to the session’s window'] = await timed(async () => {
      await cards.insertCard(SLOT, ATR)
      await eventually(() => expect(states(session)).toContain('present'))
    })
    took['the same card, seen in the session, to the local window'] = await timed(() =>
      eventually(() => expect(states(local)).toContain('present'))
    )
    took['its removal to both windows'] = await timed(async () => {
      await cards.removeCard(SLOT)
      for (const side of [local, session]) await eventually(() => expect(states(side)).not.toContain('present'))
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
      took['sound in both directions'] = await timed(() => both.getState().start())
      expect(both.getState().errors).toEqual({})
      await client.call('link.share', { sound: sound.getState().results('local', 'local-device'), tests: [] })
      await eventually(() => expect(local.other()?.sound?.listens.length).toBeGreaterThan(tries))
      const passed = soundTests(recordsNow(sound.getState().own)).filter((test) => test.passed)
      if (new Set(passed.map(({ heardBy }) => heardBy)).size === 2) break
    }
    const tests = soundTests(recordsNow(sound.getState().own)).filter((test) => test.passed)
    expect(tests.map(({ capability }) => capability)).toEqual(expect.arrayContaining(['audioOut', 'audioIn']))
    // The session's program knows both without another step: the real page in its window handed its own over.
    await eventually(() => expect(session.other()?.sound?.sent.length).toBeGreaterThan(0))
  })

  const recordsNow = (own: BothRecords['local']): BothRecords => {
    const other = local.other()?.sound
    return { ...(own === undefined ? {} : { local: own }), ...(other === undefined ? {} : { session: other }) }
  }

  it('say that the session is gone, and are connected again when it is back', async () => {
    await connection.hangUp()
    await eventually(() => expect(local.way('channel')?.state).toBe('trouble'))
    connection.dial()
    took['connected again after dialling'] = await timed(() => eventually(() => expect(local.way('channel')?.state).toBe('connected')))
    await eventually(() => expect(session.way('channel')?.state).toBe('connected'))
  })

  it('are apart after one of them switches the way off', async () => {
    await local.window.client.call('link.close', { way: 'channel' })
    await eventually(() => expect(session.way('channel')?.state).toBe('trouble'))
    await expect(local.window.client.call('link.scan')).rejects.toMatchObject({ code: 'NOT_LIVE' })
  })

  it('find each other on the redirected drive instead, and tell changes by it', async () => {
    for (const side of [local, session]) await side.window.client.call('link.forget')
    await session.window.client.call('link.open', { way: 'drive' })
    took['both sides by the drive after the press on the second'] = await timed(async () => {
      await local.window.client.call('link.open', { way: 'drive' })
      for (const side of [local, session]) await eventually(() => expect(side.link()?.peer?.way).toBe('drive'))
    })
    const { cards } = connection.local
    const before = session.other()?.snapshot.id
    took['a change by the drive to the session'] = await timed(async () => {
      await cards?.insertCard(SLOT, ATR)
      await eventually(() => expect(session.other()?.snapshot.id).not.toBe(before))
    })
    for (const side of [local, session]) await side.window.client.call('link.close', { way: 'drive' })
  })
})
