import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/assess/assess.ts'
import type { Snapshot } from '../../../src/core/snapshot/schema.ts'
import { startPlayer } from '../../../src/main/audio/testing/player.ts'
import { seededRandom } from '../../../src/core/signal/testing/random.ts'
import { voice } from '../../../src/core/signal/testing/voice.ts'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { untilLocalRecords, untilSessionRecords } from '../listeners.ts'
import { LOCAL } from '../local.ts'
import { LISTEN_SECONDS, json } from './tone.ts'
import type { Heard } from './tone.ts'

let connection: Connection

beforeAll(async () => {
  connection = await startConnection('plain', [])
})
afterAll(() => connection?.stop())

describe('the same session without sound, microphone and smart cards', () => {
  it('lists the same endpoints, so a list proves nothing', async () => {
    const here = json<Snapshot>(await connection.local.sidecheck('scan', '--json'))
    const there = json<Snapshot>(await connection.session.sidecheck('scan', '--json'))
    expect(there.audio).toMatchObject({
      status: 'present',
      data: {
        endpoints: [
          { id: 'xrdp-sink', redirected: 'yes' },
          { id: 'xrdp-source', redirected: 'yes' }
        ]
      }
    })
    const sound = compare(here, there).rows.filter(({ session }) => session !== undefined && 'direction' in session)
    expect(sound.map(({ certainty }) => certainty)).toEqual(['listed', 'listed'])
    const failed = compare(here, there, { proofs: [{ capability: 'audioOut', at: there.takenAt, latencyMs: null, passed: false }] })
    expect(failed.rows).toContainEqual(
      expect.objectContaining({ capability: 'audioOut', state: 'differs', certainty: 'listed', note: { id: 'note.no-sound' } })
    )
  })

  it('finds the proof sound in neither direction, although all of it was played', async () => {
    const { local, session } = connection
    const atHome = local.sidecheck('tone', 'listen', '--seconds', LISTEN_SECONDS, '--json')
    const inSession = session.sidecheck('tone', 'listen', '--device', 'xrdp-source', '--seconds', LISTEN_SECONDS, '--json')
    await Promise.all([untilLocalRecords(connection, `${LOCAL.speakers}.monitor`), untilSessionRecords(connection)])
    const sent = await Promise.all([
      session.sidecheck('tone', 'send', '--json'),
      local.sidecheck('tone', 'send', '--device', LOCAL.voice, '--json')
    ])
    for (const outcome of sent) expect(json(outcome)).toMatchObject({ played: true, seconds: expect.closeTo(6.57, 1) })
    for (const outcome of await Promise.all([atHome, inSession])) {
      expect(json<Heard>(outcome)).toMatchObject({ detected: false, heardAt: null })
      expect(outcome.code).toBe(1)
    }
  })

  it('calls the microphone digitally silent while somebody speaks', async () => {
    const player = startPlayer(connection.local.env, LOCAL.voice, voice(8, 48_000, seededRandom(1)))
    try {
      const outcome = await connection.session.sidecheck('mic', '--seconds', '2', '--json')
      expect(json(outcome)).toMatchObject({ verdict: 'silent', advice: { digitalSilence: true } })
      expect(outcome.code).toBe(1)
    } finally {
      await player.stop()
    }
  })

  it('has no reader of the local side', async () => {
    const { smartcard } = json<Snapshot>(await connection.session.sidecheck('scan', '--json', '--only', 'smartcard'))
    expect(smartcard?.status).toBe('absent')
  })
})
