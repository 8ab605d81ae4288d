import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/assess/assess.ts'
import type { DeviceTest } from '../../../src/core/device-test/result.ts'
import { dataOf } from '../../../src/core/snapshot/reading.ts'
import type { Reader, Snapshot } from '../../../src/core/snapshot/schema.ts'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { LOCAL } from '../local.ts'
import { until } from '../../until.ts'
import { json } from './tone.ts'

/** T=0 and nine historical bytes, "Sidecheck". What is behind it answers no command. */
const ATR = `3b89${Buffer.from('Sidecheck').toString('hex')}`
const SLOT = `${LOCAL.reader} 00 00`

let connection: Connection

beforeAll(async () => {
  connection = await startConnection('card', ['smartcard'])
  // The client's devices are announced some seconds after the session's start.
  const began = performance.now()
  await untilReader('the redirected reader', () => true)
  console.log(`readers listed ${(performance.now() - began).toFixed(0)} ms after the session was ready`)
})
afterAll(() => connection?.stop())

async function scan(): Promise<Snapshot> {
  return json<Snapshot>(await connection.session.sidecheck('scan', '--json', '--only', 'smartcard'))
}

/** Asks the session until its reader fits. */
async function untilReader(what: string, fits: (reader: Reader) => boolean): Promise<Snapshot> {
  let last: Snapshot | undefined
  try {
    return await until(what, async () => {
      last = await scan()
      const reader = dataOf(last.smartcard)?.readers.find(({ name }) => name === SLOT)
      return reader !== undefined && fits(reader) ? last : undefined
    })
  } catch (error) {
    throw new Error(`${String(error)}: ${JSON.stringify(last?.smartcard)}`, { cause: error })
  }
}

describe('smart cards of an xrdp session', () => {
  it('lists the local readers as redirected', async () => {
    const { smartcard } = await untilReader('the empty reader', ({ states }) => states.includes('empty'))
    expect(dataOf(smartcard)?.readers).toContainEqual(expect.objectContaining({ name: SLOT, redirected: 'yes' }))
  })

  it('sees a card inserted and pulled on the local side', async () => {
    const { cards } = connection.local
    await cards?.insertCard(SLOT, ATR)
    const began = performance.now()
    const inserted = await untilReader('the card', ({ states }) => states.includes('present'))
    console.log(`card seen in the session after ${(performance.now() - began).toFixed(0)} ms`)
    expect(dataOf(inserted.smartcard)?.readers).toContainEqual(expect.objectContaining({ name: SLOT, atr: ATR, redirected: 'yes' }))
    const here = json<Snapshot>(await connection.local.sidecheck('scan', '--json'))
    expect(compare(here, inserted).rows).toContainEqual(
      expect.objectContaining({ capability: 'smartcard', name: SLOT, state: 'redirected', certainty: 'proved' })
    )
    // A command to a card would end the channel server that carries it, and sound with it: it answers as before.
    const refused = json<DeviceTest>(await connection.session.sidecheck('test', 'card', SLOT, '--json'))
    expect(refused).toMatchObject({ side: 'session', device: SLOT, result: 'failed', error: { code: 'NOT_IN_XRDP' } })
    await untilReader('the card, as before', ({ states }) => states.includes('present'))
    const tested = json<DeviceTest>(await connection.local.sidecheck('test', 'card', SLOT, '--json'))
    if (tested.result !== 'usable') expect(tested.error?.code).toMatch(/^0x80/)
    await cards?.removeCard(SLOT)
    await untilReader('the empty reader', ({ states }) => states.includes('empty'))
  })
})
