import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { SmartcardBed } from './bed.ts'
import { startFakePcscd } from './fake-pcscd.ts'
import { ATR, createStarted, isIn, isOut, readersOf, statesOf } from './test-probes.ts'
import { startVpcd, whyNoVpcd } from './vpcd.ts'

/** YubiKey 4, as pcsc-tools' list has it. */
const LISTED_ATR = '3bf81300008131fe15597562696b657934d4'
const CARD_LIST = '/usr/share/pcsc/smartcard_list.txt'
const FIRST = 'Sidecheck Alpha 00 00'
const SECOND = 'Sidecheck Alpha 00 01'

interface Implementation {
  name: string
  skip: string | undefined
  /** A daemon with the readers FIRST and SECOND. */
  start(): Promise<SmartcardBed>
  startWithoutReaders(): Promise<SmartcardBed>
}

const noVpcd = whyNoVpcd()
const implementations: Implementation[] = [
  {
    name: 'the fake pcscd',
    skip: undefined,
    start: () => startFakePcscd({ readers: [FIRST, SECOND] }),
    startWithoutReaders: () => startFakePcscd({ readers: [] })
  },
  {
    name: `pcscd with virtual readers${noVpcd === undefined ? '' : ` (skipped: ${noVpcd})`}`,
    skip: noVpcd,
    start: () => startVpcd({ readers: ['Sidecheck Alpha'] }),
    startWithoutReaders: () => startVpcd({ readers: [] })
  }
]

const { keep, probeOf, stopAll } = createStarted()
afterEach(stopAll)

describe.each(implementations)('the smart card probe over $name', ({ skip, start, startWithoutReaders }) => {
  it.skipIf(skip !== undefined)('says that no service runs when the daemon was killed, with the code', async () => {
    const bed = await keep(start())
    await bed.kill()
    const probe = await probeOf(bed)
    expect(await probe.read()).toMatchObject({
      status: 'absent',
      error: { code: '0x8010001D', message: expect.stringContaining('SCARD_E_NO_SERVICE') }
    })
  })

  it.skipIf(skip !== undefined)('gives an empty list when the daemon runs without readers', async () => {
    const probe = await probeOf(await keep(startWithoutReaders()))
    expect(await probe.read()).toEqual({
      status: 'present',
      tookMs: expect.any(Number),
      data: { service: { state: 'running' }, readers: [] }
    })
  })

  it.skipIf(skip !== undefined)('lists empty readers, of the same name with slot numbers too', async () => {
    const probe = await probeOf(await keep(start()))
    expect(readersOf(await probe.read())).toEqual([
      { name: FIRST, states: ['empty'] },
      { name: SECOND, states: ['empty'] }
    ])
  })

  it.skipIf(skip !== undefined)('gives the ATR of a card, in the reader that holds it', async () => {
    const bed = await keep(start())
    const probe = await probeOf(bed)
    await bed.insertCard(SECOND, ATR)
    probe.watch()
    await probe.reported(isIn(SECOND), 5000)
    expect(readersOf(await probe.read())).toMatchObject([
      { name: FIRST, states: ['empty'] },
      { name: SECOND, states: ['present'], atr: ATR }
    ])
  })

  it.skipIf(skip !== undefined || !existsSync(CARD_LIST))('names a card that the installed list (of pcsc-tools) knows', async () => {
    const bed = await keep(start())
    const probe = await probeOf(bed)
    await bed.insertCard(FIRST, LISTED_ATR)
    probe.watch()
    await probe.reported(isIn(FIRST), 5000)
    expect(readersOf(await probe.read())?.[0]).toMatchObject({ atr: LISTED_ATR, card: expect.stringMatching(/yubikey 4/i) })
  })

  it.skipIf(skip !== undefined)('sees within a second that a card was inserted and that it was pulled', async () => {
    const bed = await keep(start())
    const probe = await probeOf(bed)
    probe.watch()
    await probe.reported(isOut(FIRST), 5000)
    await bed.insertCard(FIRST, ATR)
    expect(await probe.reported(isIn(FIRST), 5000)).toBeLessThan(1000)
    await bed.removeCard(FIRST)
    expect(await probe.reported(isOut(FIRST), 5000)).toBeLessThan(1000)
  })

  it.skipIf(skip !== undefined)('reports nothing while nothing changes', async () => {
    const probe = await probeOf(await keep(start()))
    probe.watch()
    await expect(probe.reported(() => probe.changes() > 1, 1500)).rejects.toThrow('did not become')
    expect(probe.changes()).toBe(1)
  })

  it.skipIf(skip !== undefined)('sees the daemon die and come back, with its readers and cards', async () => {
    const bed = await keep(start())
    const probe = await probeOf(bed)
    await bed.insertCard(FIRST, ATR)
    probe.watch()
    await probe.reported(isIn(FIRST), 5000)
    await bed.kill()
    expect(await probe.reported(({ status }) => status === 'absent', 5000)).toBeLessThan(1000)
    await bed.restart()
    await probe.reported(isIn(FIRST), 5000)
    await bed.removeCard(FIRST)
    expect(await probe.reported(isOut(FIRST), 5000)).toBeLessThan(1000)
  })

  it.skipIf(skip !== undefined)('lets its process end when the watch ends', async () => {
    const probe = await probeOf(await keep(start()))
    probe.watch()
    await probe.reported(() => probe.changes() > 0, 5000)
    expect(await probe.leave()).toBe(0)
  })

  it.skipIf(skip !== undefined)('lets its process end when the watch ends while no daemon runs', async () => {
    const bed = await keep(start())
    await bed.kill()
    const probe = await probeOf(bed)
    probe.watch()
    await probe.reported(() => probe.changes() > 0, 5000)
    expect(await probe.leave()).toBe(0)
  })

  it.skipIf(skip !== undefined)('keeps two daemons on one machine apart', async () => {
    const beds = [await keep(start()), await keep(start())] as const
    const probes = [await probeOf(beds[0]), await probeOf(beds[1])] as const
    for (const probe of probes) probe.watch()
    await beds[0].insertCard(FIRST, ATR)
    await beds[1].insertCard(SECOND, ATR)
    await probes[0].reported(isIn(FIRST), 5000)
    await probes[1].reported(isIn(SECOND), 5000)
    expect(statesOf(await probes[0].read(), SECOND)).toEqual(['empty'])
    expect(statesOf(await probes[1].read(), FIRST)).toEqual(['empty'])
  })
})
