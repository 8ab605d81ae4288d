import { said } from '../../../core/snapshot/said.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingSchema } from '../../../core/snapshot/reading.ts'
import { smartcardSchema } from '../../../core/capabilities/lists.ts'
import * as v from 'valibot'
import { pcscAbi } from '../../native/pcsc/abi.ts'
import { createPcsc, type Pcsc, type ReaderQuery, type ScardContext } from '../../native/pcsc/bindings.ts'
import { PcscError } from '../../native/pcsc/library.ts'
import { installedCardNames } from './card-names.ts'
import { createPcscProbe } from './pcsc-probe.ts'
import { watchReaders } from './watch.ts'
import { createProbe as createWindowsProbe } from './win32.ts'

const CONTEXT = 1 as ScardContext
const EMPTY = 0x10
const context = { signal: new AbortController().signal }

/** A resource manager with one empty reader; each test replaces what it is about. */
const pcscWith = (methods: Partial<Pcsc>): Pcsc => ({
  establish: async () => CONTEXT,
  release: async () => undefined,
  listReaders: async () => ['Reader 0'],
  status: async (_context, names) => names.map((name) => ({ name, eventState: EMPTY, atr: new Uint8Array(0) })),
  wait: () => new Promise(() => undefined),
  cancel: () => Promise.resolve(),
  ...methods
})
const fails =
  (code: number, call = 'SCardEstablishContext') =>
  async () => {
    throw new PcscError(call, code)
  }
const probeWith = (methods: Partial<Pcsc>) =>
  createPcscProbe({ pcsc: pcscWith(methods), libraryHint: said('hint.pcsc-install-linux'), stoppedCodes: [0x8010001d] })

describe('createPcscProbe', () => {
  it('is absent where the library is not installed, and says what to install', async () => {
    const pcsc = createPcsc({ ...pcscAbi('linux'), library: 'libsidecheck-is-not-there.so.1' })
    expect(await createPcscProbe({ pcsc, libraryHint: said('hint.pcsc-install-linux'), stoppedCodes: [] }).read(context)).toMatchObject({
      status: 'absent',
      error: {
        code: 'LIBRARY_MISSING',
        hint: 'Install the package libpcsclite1 (Debian, Ubuntu) or pcsc-lite.',
        hintText: { id: 'hint.pcsc-install-linux' },
        message: expect.stringContaining('libsidecheck-is-not-there')
      }
    })
  })

  it.each([
    [0x8010001d, 'absent', 'SCARD_E_NO_SERVICE'],
    [0x8010006a, 'denied', 'SCARD_W_SECURITY_VIOLATION'],
    [0x00000005, 'denied', 'ERROR_ACCESS_DENIED'],
    [0x80100001, 'failed', 'SCARD_F_INTERNAL_ERROR'],
    [0x8010abcd, 'failed', 'unknown']
  ])('makes of the code %i a reading that is %s, names it %s, and fits the snapshot', async (code, status, name) => {
    const reading = await probeWith({ establish: fails(code) }).read(context)
    expect(v.parse(readingSchema(smartcardSchema), reading)).toEqual(reading)
    const hex = `0x${code.toString(16).toUpperCase().padStart(8, '0')}`
    expect(reading).toMatchObject({ status, error: { code: hex, message: expect.stringContaining(name) } })
  })

  it('lists again when a reader goes between listing and asking', async () => {
    const lists = [['Gone', 'Reader 0'], ['Reader 0']]
    const probe = probeWith({
      listReaders: async () => lists.shift() ?? [],
      status: async (_context, names) => {
        if (names.includes('Gone')) throw new PcscError('SCardGetStatusChange', 0x80100009)
        return names.map((name) => ({ name, eventState: EMPTY, atr: new Uint8Array(0) }))
      }
    })
    expect(await probe.read(context)).toMatchObject({ status: 'present', data: { readers: [{ name: 'Reader 0' }] } })
  })

  it('fails with the code when a listed reader stays unknown', async () => {
    const probe = probeWith({ status: fails(0x80100009, 'SCardGetStatusChange') })
    expect(await probe.read(context)).toMatchObject({ status: 'failed', error: { code: '0x80100009' } })
  })

  it('gives the context back whether reading succeeds or fails', async () => {
    let held = 0
    const counting = { establish: async () => (held++, CONTEXT), release: async () => void held-- }
    await probeWith(counting).read(context)
    await probeWith({ ...counting, listReaders: fails(0x80100013, 'SCardListReaders') }).read(context)
    expect(held).toBe(0)
  })

  it('does not make a reading of a defect', async () => {
    await expect(
      probeWith({
        establish: async () => {
          throw new TypeError('a defect')
        }
      }).read(context)
    ).rejects.toThrow('a defect')
  })
})

describe('the Windows probe', () => {
  it.each([
    [true, 'yes'],
    [false, 'no'],
    [undefined, 'unknown']
  ] as const)('with a remote session %s says that readers are redirected: %s', async (remote, redirected) => {
    const reading = await createWindowsProbe({ isRemoteSession: () => remote, pcsc: pcscWith({}) }).read(context)
    expect(reading).toMatchObject({ data: { readers: [{ name: 'Reader 0', states: ['empty'], redirected }] } })
  })
})

describe('watchReaders', () => {
  it('looks again twice a second, not more, where a wait does not wait', async () => {
    let looks = 0
    const changed = await new Promise<number>((resolve) => {
      const unwatch = watchReaders(
        pcscWith({
          wait: () => Promise.resolve(),
          status: async (_context, names) => names.map((name) => ({ name, eventState: ++looks < 4 ? EMPTY : 0x20, atr: new Uint8Array(0) }))
        }),
        () => {
          if (looks < 4) return
          unwatch()
          resolve(looks)
        }
      )
    })
    expect(changed).toBe(4)
  })

  it('waits without the name for new readers where that name makes waiting fail', async () => {
    const asked: string[][] = []
    await new Promise<void>((resolve) => {
      const unwatch = watchReaders(
        pcscWith({
          wait: (_context: ScardContext, _ms: number, readers: readonly ReaderQuery[]) => {
            asked.push(readers.map(({ name }) => name))
            if (asked.length > 1) {
              unwatch()
              resolve()
              return Promise.resolve()
            }
            return Promise.reject(new PcscError('SCardGetStatusChange', 0x80100009))
          }
        }),
        () => undefined
      )
    })
    expect(asked).toEqual([['Reader 0', '\\\\?PnP?\\Notification'], ['Reader 0']])
  })
})

describe('installedCardNames', () => {
  it('names cards from the list, and later reads it for new cards only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-cards-'))
    const path = join(folder, 'list.txt')
    try {
      writeFileSync(path, '3B 00 01\n\tFirst card\n')
      const names = installedCardNames(path)
      expect((await names(['3b0001', '3b0002'])).get('3b0001')).toBe('First card')
      writeFileSync(path, '3B 00 01\n\tRenamed card\n\n3B 00 03\n\tThird card\n')
      expect(Object.fromEntries(await names(['3b0001', '3b0003']))).toEqual({ '3b0001': 'First card', '3b0003': 'Third card' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('knows no card where there is no list', async () => {
    expect((await installedCardNames(join(tmpdir(), 'sidecheck-no-such-list.txt'))(['3b0001'])).size).toBe(0)
  })
})
