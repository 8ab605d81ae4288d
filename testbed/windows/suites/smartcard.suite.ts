import koffi from 'koffi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '../../../src/core/snapshot/schema.ts'
import { deleteKey, setArrival, setValues } from './arrange.ts'
import { ask, bed, inBed } from './bed.ts'
import { until } from '../../until.ts'
import { VirtualCard } from './card.ts'
import { dataOf, read } from './reading.ts'

const daemon = (state: 'running' | 'stopped' | 'without readers' | 'refusing') => ask({ op: 'pcscd', state })

/** The state of the first slot once it is the expected one. */
const readerWith = (state: Reader['states'][number]): Promise<Reader> =>
  until(`a reader that is ${state}`, async () => {
    const reading = await read('smartcard')
    const reader = reading.status === 'present' ? reading.data.readers[0] : undefined
    return reader?.states.includes(state) === true ? reader : undefined
  })

describe('the smart card probe', () => {
  it('answers with a list or with a reason, whatever this machine has', async () => {
    const reading = await read('smartcard')
    if (reading.status === 'present') expect(Array.isArray(reading.data.readers)).toBe(true)
    else expect(reading.error?.code).toMatch(/^0x8010[0-9A-F]{4}$/)
  })
})

describe.skipIf(!inBed)('the smart card probe over winscard', () => {
  afterAll(async () => void (await daemon('stopped')))

  it('says that the service is stopped, with its code', async () => {
    await daemon('stopped')
    const reading = await read('smartcard')
    expect(reading).toMatchObject({ status: 'absent', error: { code: '0x8010001D' } })
    if (reading.status === 'absent') expect(reading.error?.message).toContain('SCARD_E_NO_SERVICE')
  })

  it('says that this user may not use the service, with its code', async () => {
    await daemon('refusing')
    expect(await read('smartcard')).toMatchObject({ status: 'denied', error: { code: '0x8010006A' } })
  })

  it('says that there is no reader, which is no error', async () => {
    await daemon('without readers')
    expect((await dataOf('smartcard')).readers).toEqual([])
  })

  describe('with a reader', () => {
    beforeAll(async () => void (await daemon('running')))

    it('lists the reader and its empty slots', async () => {
      const { service, readers } = await dataOf('smartcard')
      expect(service.state).toBe('running')
      expect(readers.map(({ name }) => name)).toEqual([`${bed().reader} 00 00`, `${bed().reader} 00 01`])
      expect(readers.every(({ states, atr }) => states.includes('empty') && atr === undefined)).toBe(true)
    })

    it('sees a card with its ATR, and sees it pulled', async () => {
      const card = await VirtualCard.insert()
      const reader = await readerWith('present')
      expect(reader).toMatchObject({ name: `${bed().reader} 00 00`, atr: card.atr })
      await card.pull()
      expect(await readerWith('empty')).not.toHaveProperty('atr')
    })

    it('tells a card that another program holds alone', async () => {
      const card = await VirtualCard.insert()
      await readerWith('present')
      const release = await holdAlone(`${bed().reader} 00 00`)
      try {
        expect((await readerWith('exclusive')).states).toContain('present')
      } finally {
        await release()
        await card.pull()
      }
      await readerWith('empty')
    })

    it('tells when the one device came that both slots are of', async () => {
      const device = 'USB\\VID_0000&PID_0001\\1'
      expect((await dataOf('smartcard')).readers.every(({ arrivedAt }) => arrivedAt === undefined)).toBe(true)
      const values = { ClassGUID: '{50DD5230-BA8A-11D1-BF5D-0000F805F530}', Class: 'SmartCardReader' }
      setValues('HKLM', `System\\CurrentControlSet\\Enum\\${device}`, values)
      try {
        setArrival(device, '2026-11-20T07:00:00.000Z')
        const { readers } = await dataOf('smartcard')
        expect(readers.map(({ arrivedAt }) => arrivedAt)).toEqual(['2026-11-20T07:00:00.000Z', '2026-11-20T07:00:00.000Z'])
      } finally {
        deleteKey('HKLM', `System\\CurrentControlSet\\Enum\\USB\\VID_0000&PID_0001`)
      }
    })

    it('calls the readers its own at the console', async () => {
      expect((await dataOf('smartcard')).readers.every(({ redirected }) => redirected === 'no')).toBe(true)
    })
  })
})

/**
 * Connects to a card exclusively, as middleware may; the program itself never connects. On a thread of the pool: the
 * virtual card answers from this process's event loop, which must go on meanwhile.
 */
async function holdAlone(reader: string): Promise<() => Promise<void>> {
  const winscard = koffi.load('winscard.dll')
  const call = (name: string, types: string[], ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      winscard.func(name, 'int32', types).async(...args, (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)))
    })
  const context = Buffer.alloc(8)
  const card = Buffer.alloc(8)
  expect(await call('SCardEstablishContext', ['uint32', 'void *', 'void *', 'void *'], 2, null, null, context)).toBe(0)
  const connect = ['uint64', 'str16', 'uint32', 'uint32', 'void *', 'void *']
  expect(await call('SCardConnectW', connect, context.readBigUInt64LE(), reader, 1, 3, card, Buffer.alloc(4))).toBe(0)
  return async () => {
    await call('SCardDisconnect', ['uint64', 'uint32'], card.readBigUInt64LE(), 0)
    await call('SCardReleaseContext', ['uint64'], context.readBigUInt64LE())
  }
}
