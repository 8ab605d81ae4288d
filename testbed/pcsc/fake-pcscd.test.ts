import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startFakePcscd } from './fake-pcscd.ts'
import { COMMAND, encodeWords } from './fake-pcscd-wire.ts'
import { ATR, createStarted, isIn, isOut, readersOf, statesOf } from './test-probes.ts'

const NOBODY = 65534
const READER = 'Sidecheck Beta 00 00'
const { keep, probeOf, stopAll } = createStarted()
afterEach(stopAll)

describe('the smart card probe over the fake pcscd', () => {
  it.each([
    ['mute', { mute: true }, ['present', 'mute']],
    ['held by one program', { exclusive: true }, ['present', 'exclusive']],
    ['shared by programs', { inUse: 2 }, ['present', 'inuse']]
  ])('says that a card is %s', async (_what, use, states) => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    await bed.insertCard(READER, ATR)
    bed.setState(READER, use)
    const probe = await probeOf(bed)
    expect(statesOf(await probe.read(), READER)).toEqual(states)
  })

  it('sees within a second that a program took the card', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    await bed.insertCard(READER, ATR)
    const probe = await probeOf(bed)
    probe.watch()
    await probe.reported(isIn(READER), 5000)
    bed.setState(READER, { exclusive: true })
    expect(await probe.reported((reading) => statesOf(reading, READER)?.includes('exclusive') === true, 5000)).toBeLessThan(1000)
  })

  it('sees a card that was pulled and inserted again between two looks', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    await bed.insertCard(READER, ATR)
    const probe = await probeOf(bed)
    probe.watch()
    await probe.reported(() => probe.changes() === 1, 5000)
    await bed.removeCard(READER)
    await bed.insertCard(READER, ATR)
    await probe.reported(() => probe.changes() > 1, 5000)
    expect(statesOf(await probe.read(), READER)).toEqual(['present'])
  })

  it('sees within a second that a reader was plugged in and unplugged', async () => {
    const bed = await keep(startFakePcscd({ readers: [] }))
    const probe = await probeOf(bed)
    probe.watch()
    await probe.reported((reading) => readersOf(reading)?.length === 0, 5000)
    bed.addReader(READER)
    expect(await probe.reported(isOut(READER), 5000)).toBeLessThan(1000)
    bed.removeReader(READER)
    expect(await probe.reported((reading) => readersOf(reading)?.length === 0, 5000)).toBeLessThan(1000)
  })

  it('lists and watches as many readers as pcscd can have, where the wait for new readers fails', async () => {
    const names = Array.from({ length: 16 }, (_, at) => `Sidecheck Many ${at.toString(16).padStart(2, '0').toUpperCase()} 00`)
    const bed = await keep(startFakePcscd({ readers: names.toReversed() }))
    const probe = await probeOf(bed)
    expect(readersOf(await probe.read())?.map(({ name }) => name)).toEqual(names)
    probe.watch()
    await probe.reported(() => probe.changes() === 1, 5000)
    await bed.insertCard(names[15] ?? '', ATR)
    expect(await probe.reported(isIn(names[15] ?? ''), 5000)).toBeLessThan(1000)
    bed.removeReader(names[0] ?? '')
    expect(await probe.reported((reading) => readersOf(reading)?.length === 15, 5000)).toBeLessThan(1000)
  })

  it('has a name of 127 bytes and one that is not English whole', async () => {
    const long = 'x'.repeat(127)
    const bed = await keep(startFakePcscd({ readers: [long, 'Lecteur à puce 读卡器 00 00'] }))
    expect(readersOf(await (await probeOf(bed)).read())?.map(({ name }) => name)).toEqual(['Lecteur à puce 读卡器 00 00', long])
  })

  it('is killed while the daemon gives no answer, and a new one reads when it answers again', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    const stuck = await probeOf(bed)
    bed.hang(true)
    const answer = stuck.read().then(
      () => 'answered',
      () => 'ended'
    )
    await expect.poll(() => bed.unanswered()).toBe(1)
    await stuck.stop()
    expect(await answer).toBe('ended')
    bed.hang(false)
    expect(statesOf(await (await probeOf(bed)).read(), READER)).toEqual(['empty'])
  })

  it('fails with the code when the daemon speaks another protocol', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    bed.misbehave('version')
    const probe = await probeOf(bed)
    expect(await probe.read()).toMatchObject({
      status: 'failed',
      error: { code: '0x8010001E', message: expect.stringContaining('SCARD_E_SERVICE_STOPPED') }
    })
  })

  it('fails with the code when the answer is broken off, and recovers', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    const probe = await probeOf(bed)
    probe.watch()
    await probe.reported(isOut(READER), 5000)
    bed.misbehave('garbage')
    expect(await probe.read()).toMatchObject({
      status: 'failed',
      error: { code: '0x80100013', message: expect.stringContaining('SCARD_F_COMM_ERROR'), hint: expect.stringContaining('Restart') }
    })
    bed.misbehave(undefined)
    expect(statesOf(await probe.read(), READER)).toEqual(['empty'])
  })

  it('is denied when the daemon refuses this user', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    bed.refuse(0x8010006a)
    const probe = await probeOf(bed)
    expect(await probe.read()).toMatchObject({
      status: 'denied',
      error: { code: '0x8010006A', message: expect.stringContaining('SCARD_W_SECURITY_VIOLATION') }
    })
  })

  it.skipIf(process.getuid?.() !== 0)(
    'is denied when this user may not open the socket (needs root, to become somebody else)',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sidecheck-denied-'))
      try {
        await chmod(folder, 0o700)
        const bed = await keep(startFakePcscd({ socket: join(folder, 'pcscd.comm'), readers: [READER] }))
        const probe = await probeOf(bed, {}, { uid: NOBODY })
        expect(await probe.read()).toMatchObject({ status: 'denied', error: { code: 'EACCES' } })
      } finally {
        await stopAll()
        await rm(folder, { recursive: true })
      }
    }
  )

  it('leaves open whose readers they are in an xrdp session', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    expect(readersOf(await (await probeOf(bed, { XRDP_SESSION: '1' })).read())).toEqual([
      { name: READER, states: ['empty'], redirected: 'unknown' }
    ])
  })
})

describe('the fake pcscd', () => {
  it.each([
    ['a command it does not know', encodeWords(0, 0x09)],
    ['a body of the wrong length', encodeWords(4, COMMAND.readers, 0)]
  ])('hangs up on %s and fails at its end', async (_what, bytes) => {
    const bed = await startFakePcscd({ readers: [] })
    const client = connect(bed.socket)
    client.write(bytes)
    await once(client, 'close')
    await expect(bed.stop()).rejects.toThrow('does not know')
  })

  it('has no room for a seventeenth reader', async () => {
    const bed = await keep(startFakePcscd({ readers: Array.from({ length: 16 }, (_, at) => `R ${at}`) }))
    expect(() => bed.addReader('one more')).toThrow('16 readers')
  })

  it('refuses what cannot be: two readers of one name, a second card, no card to pull, no ATR', async () => {
    const bed = await keep(startFakePcscd({ readers: [READER] }))
    expect(() => bed.addReader(READER)).toThrow('already')
    expect(() => bed.removeReader('nobody')).toThrow('no reader')
    expect(() => bed.setState(READER, { mute: true })).toThrow('no card')
    await expect(bed.removeCard(READER)).rejects.toThrow('no card')
    await expect(bed.insertCard(READER, '9000')).rejects.toThrow('not an ATR')
    await bed.insertCard(READER, ATR)
    await expect(bed.insertCard(READER, ATR)).rejects.toThrow('already')
  })
})
