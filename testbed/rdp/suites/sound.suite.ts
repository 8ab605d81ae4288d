import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/assess/assess.ts'
import type { Row } from '../../../src/core/compare/types.ts'
import type { ComparisonJson as Comparison } from '../../../src/core/report/json.ts'
import type { SoundProof } from '../../../src/core/devices/proof.ts'
import { seededRandom } from '../../../src/core/signal/testing/random.ts'
import { voice } from '../../../src/core/signal/testing/voice.ts'
import type { Snapshot } from '../../../src/core/snapshot/schema.ts'
import { soundsIn } from '../../../src/core/signal/series.ts'
import { startPlayer } from '../../../src/main/audio/testing/player.ts'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { untilLocalRecords, untilMicrophoneIsOpen } from '../listeners.ts'
import { LOCAL } from '../local.ts'
import { LISTEN_SECONDS, cross, json } from './tone.ts'

/** A minute in CI; five by an option. */
const DELAY_SECONDS = Number(process.env['SIDECHECK_DELAY_SECONDS'] ?? 60)

let connection: Connection
let here: Snapshot
let there: Snapshot
const proofs: SoundProof[] = []

beforeAll(async () => {
  connection = await startConnection('caller', ['sound', 'microphone'])
  console.log(`session ready ${connection.tookMs.toFixed(0)} ms after the client's start`)
  const [local, session] = await Promise.all([connection.local.sidecheck('scan', '--json'), connection.session.sidecheck('scan', '--json')])
  here = json<Snapshot>(local)
  there = json<Snapshot>(session)
})
afterAll(() => connection?.stop())

/** The row of the local default endpoint. */
const rowOf = (rows: Row[], capability: 'audioOut' | 'audioIn', name: string): Row | undefined =>
  rows.find((row) => row.capability === capability && row.local?.name === name)

describe('sidecheck inside an xrdp session with sound and microphone', () => {
  it('knows that it is in an xrdp session, and since when', () => {
    expect(there.side).toBe('session')
    expect(there.session).toMatchObject({
      status: 'present',
      data: { remote: true, protocol: 'rdp', platform: 'xrdp', startedAt: expect.any(String) }
    })
    expect(here.side).toBe('local')
    expect(here.session).toMatchObject({ status: 'present', data: { remote: false, platform: 'console' } })
  })

  it("lists xrdp's sink and source as redirected defaults, of a volume that nothing says is zero", () => {
    expect(there.audio).toMatchObject({
      status: 'present',
      data: {
        source: 'pulse',
        endpoints: [
          { id: 'xrdp-sink', direction: 'output', isDefault: true, redirected: 'yes', muted: false },
          { id: 'xrdp-source', direction: 'input', isDefault: true, redirected: 'yes', muted: false }
        ]
      }
    })
    const endpoints = there.audio?.status === 'present' ? there.audio.data.endpoints : []
    expect(endpoints.map(({ volume }) => volume)).not.toContain(0)
  })

  it('compares as listed, not as proved, before any sound has crossed', async () => {
    const [localFile, sessionFile] = ['local', 'session'].map((name) => join(tmpdir(), `${name}.json`))
    writeFileSync(localFile!, JSON.stringify(here))
    writeFileSync(sessionFile!, JSON.stringify(there))
    const { rows, findings } = json<Comparison>(await connection.local.sidecheck('compare', localFile!, sessionFile!, '--json'))
    expect(rowOf(rows as Row[], 'audioOut', 'Local Speakers')).toMatchObject({
      session: { id: 'xrdp-sink' },
      state: 'redirected',
      certainty: 'listed'
    })
    expect(rowOf(rows as Row[], 'audioIn', 'Local Microphone')).toMatchObject({
      session: { id: 'xrdp-source' },
      state: 'redirected',
      certainty: 'listed'
    })
    expect(findings.filter(({ rule }) => rule.startsWith('audio'))).toEqual([])
  })

  it('is heard on the local output when it sends the proof sound', async () => {
    const { local, session } = connection
    const { latency } = await cross('session to local', async () => {
      const listening = local.sidecheck('tone', 'listen', '--seconds', LISTEN_SECONDS, '--json')
      await untilLocalRecords(connection, `${LOCAL.speakers}.monitor`)
      return { sent: await session.sidecheck('tone', 'send', '--json'), outcome: await listening }
    })
    proofs.push({ capability: 'audioOut', at: new Date().toISOString(), latencyMs: latency, passed: true })
  })

  it('hears the proof sound that is played into the local microphone', async () => {
    const { local, session } = connection
    const { latency } = await cross('local to session', async () => {
      const listening = session.sidecheck('tone', 'listen', '--device', 'xrdp-source', '--seconds', LISTEN_SECONDS, '--json')
      await untilMicrophoneIsOpen(connection)
      return { sent: await local.sidecheck('tone', 'send', '--device', LOCAL.voice, '--json'), outcome: await listening }
    })
    proofs.push({ capability: 'audioIn', at: new Date().toISOString(), latencyMs: latency, passed: true })
  })

  it(
    'has a delay that stays the same over a minute, or says by how much it grows (SIDECHECK_DELAY_SECONDS: for longer)',
    { timeout: (DELAY_SECONDS + 45) * 1000 },
    async () => {
      const { local, session } = connection
      const seconds = String(DELAY_SECONDS)
      const listening = local.sidecheck('tone', 'listen', '--delay', seconds, '--json')
      await untilLocalRecords(connection, `${LOCAL.speakers}.monitor`)
      const sent = json<{ sentAt: string[] }>(await session.sidecheck('tone', 'send', '--delay', seconds, '--json'))
      const outcome = await listening
      const { heardAt, delay } = JSON.parse(outcome.stdout) as {
        heardAt: string[]
        delay: { kind: string; perMinute: number; points: { ms: number }[] }
      }
      console.log(`delay over ${seconds} s: ${delay.kind}, ${delay.perMinute} ms a minute, ${delay.points.map(({ ms }) => ms).join(' ')}`)
      expect(sent.sentAt.length).toBe(soundsIn(DELAY_SECONDS))
      expect(heardAt.length).toBeGreaterThanOrEqual(sent.sentAt.length - 1)
      // What it does is the machine's affair: one with too much to do holds sound back.
      expect(delay.points.length).toBe(heardAt.length)
    }
  )

  it('compares as proved after both', () => {
    const { rows } = compare(here, there, { proofs })
    expect(rowOf(rows as Row[], 'audioOut', 'Local Speakers')).toMatchObject({ state: 'redirected', certainty: 'proved' })
    expect(rowOf(rows as Row[], 'audioIn', 'Local Microphone')).toMatchObject({ state: 'redirected', certainty: 'proved' })
  })

  it('hears a voice at the local microphone', async () => {
    const player = startPlayer(connection.local.env, LOCAL.voice, voice(8, 48_000, seededRandom(1)))
    try {
      const outcome = await connection.session.sidecheck('mic', '--seconds', '3', '--json')
      expect(json(outcome)).toMatchObject({ device: { id: 'xrdp-source' }, verdict: 'heard' })
      expect(outcome.code).toBe(0)
    } finally {
      await player.stop()
    }
  })

  it('calls the microphone silent when nothing is said', async () => {
    const outcome = await connection.session.sidecheck('mic', '--seconds', '2', '--json')
    expect(json(outcome)).toMatchObject({ verdict: 'silent' })
    expect(outcome.code).toBe(1)
  })
})
