import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voice } from '../../../src/core/signal/testing/voice.ts'
import { startPlayer } from '../../../src/main/audio/testing/player.ts'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { seededRandom } from '../../../src/core/signal/testing/random.ts'
import { LOCAL } from '../local.ts'
import { until } from '../until.ts'

let connection: Connection

beforeAll(async () => {
  connection = await startConnection('caller', ['sound', 'microphone'])
})
afterAll(() => connection?.stop())

const look = async () => console.log((await connection.session.run('sh', '-c', 'pactl list short sinks; pactl list short sources; pactl info | grep Def; pactl get-sink-volume xrdp-sink; pactl get-source-volume xrdp-source')).stdout, await connection.local.sound.pactl('list', 'short', 'source-outputs'), await connection.local.sound.pactl('list', 'short', 'sink-inputs'))

describe('explore', () => {
  it('out', async () => {
    const { local, session } = connection
    await look()
    const listening = local.sidecheck('tone', 'listen', '--json')
    await new Promise((r) => setTimeout(r, 1500))
    console.log(await local.sound.pactl('list', 'short', 'source-outputs'))
    const sending = await session.sidecheck('tone', 'send', '--json')
    await look()
    console.log(sending, await listening)
  })
  it('in', async () => {
    const { local, session } = connection
    const listening = session.sidecheck('tone', 'listen', '--device', 'xrdp-source', '--json')
    await new Promise((r) => setTimeout(r, 1500))
    console.log((await session.run('pactl', 'list', 'short', 'source-outputs')).stdout)
    const sending = await local.sidecheck('tone', 'send', '--device', LOCAL.voice, '--json')
    await look()
    console.log(sending, await listening)
  })
  it('mic', async () => {
    const { local, session } = connection
    console.log(JSON.stringify(await session.sidecheck('mic', '--seconds', '3', '--json')).replace(/"levels.*statistics/, ''))
    const player = startPlayer(local.env, LOCAL.voice, voice(8, 48_000, seededRandom(1)))
    console.log(JSON.stringify(await session.sidecheck('mic', '--seconds', '3', '--json')).slice(-1500))
    await player.stop()
  })
})
