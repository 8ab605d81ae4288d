import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { incompleteOf } from '../../src/core/snapshot/reading.ts'
import { createXrdpProbe } from '../../src/main/probes/smartcard/xrdp/probe.ts'
import { startFakePcscd } from './fake-pcscd.ts'
import { establishAnswer } from './fake-xrdp-wire.ts'
import { startFakeXrdp, type FakeXrdp, type XrdpFault } from './fake-xrdp.ts'
import { ATR, createStarted, isIn, isOut, readersOf, statesOf } from './test-probes.ts'

const THEIRS = 'Sidecheck Client 00 00'
const OWN = 'Sidecheck Host 00 00'
const NOBODY = { socket: '/nonexistent/pcscd.comm' }
const context = { signal: new AbortController().signal }
const { keep, probeOf, stopAll } = createStarted()
afterEach(stopAll)

/** The probe of xrdp's channel alone, in this process. */
const alone = ({ socket: path }: { socket: string }, limitMs = 3000) =>
  createXrdpProbe({ endpoint: { path, shown: '~/.pcsc10/pcscd.comm' }, limitMs, silentMs: 60_000 })
const closed = async (xrdp: FakeXrdp) => {
  await expect.poll(() => xrdp.open()).toEqual({ connections: 0, contexts: 0 })
}

describe('the smart card probe in an xrdp session', () => {
  it("lists the client's readers as redirected, with the card's ATR", async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS, 'Another 00 00'] }))
    xrdp.insertCard(THEIRS, ATR)
    const reading = await (await probeOf(NOBODY, xrdp.env)).read()
    expect(incompleteOf(reading)).toEqual([])
    expect(readersOf(reading)).toMatchObject([
      { name: 'Another 00 00', states: ['empty'], redirected: 'yes' },
      { name: THEIRS, states: ['present'], atr: ATR, redirected: 'yes' }
    ])
    await closed(xrdp)
  })

  it('sees within a second that a card was inserted and pulled, and that a reader came and went', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const probe = await probeOf(NOBODY, xrdp.env)
    probe.watch()
    await probe.reported(isOut(THEIRS))
    xrdp.insertCard(THEIRS, ATR)
    expect(await probe.reported(isIn(THEIRS))).toBeLessThan(1000)
    xrdp.removeCard(THEIRS)
    expect(await probe.reported(isOut(THEIRS))).toBeLessThan(1000)
    xrdp.addReader('New 00 00')
    expect(await probe.reported(isOut('New 00 00'))).toBeLessThan(1000)
    xrdp.removeReader(THEIRS)
    expect(await probe.reported((reading) => readersOf(reading)?.length === 1)).toBeLessThan(1000)
  })

  it('reports nothing while nothing changes, and lets its process end when the watch ends', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    const probe = await probeOf(pcscd, xrdp.env)
    probe.watch()
    await probe.reported(() => probe.changes() === 2)
    await expect(probe.reported(() => probe.changes() > 2, 1500)).rejects.toThrow('did not become')
    expect(await probe.leave()).toBe(0)
    await closed(xrdp)
  })

  it("lists the host's own readers beside the client's, and sees both change", async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    const probe = await probeOf(pcscd, xrdp.env)
    const reading = await probe.read()
    expect(incompleteOf(reading)).toEqual([])
    expect(readersOf(reading)).toEqual([
      { name: THEIRS, states: ['empty'], redirected: 'yes' },
      { name: OWN, states: ['empty'], redirected: 'unknown' }
    ])
    probe.watch()
    await pcscd.insertCard(OWN, ATR)
    await probe.reported(isIn(OWN))
    xrdp.insertCard(THEIRS, ATR)
    await probe.reported(isIn(THEIRS))
  })

  it("keeps the client's readers when the host's daemon breaks off, and says so with its code", async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    pcscd.misbehave('garbage')
    const reading = await (await probeOf(pcscd, xrdp.env)).read()
    expect(readersOf(reading)).toEqual([{ name: THEIRS, states: ['empty'], redirected: 'yes' }])
    expect(incompleteOf(reading)).toMatchObject([{ code: '0x80100013', message: expect.stringContaining('SCARD_F_COMM_ERROR') }])
  })

  it("keeps the client's readers when the host's daemon gives no answer, says so, and has its readers when it answers again", async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    const probe = await probeOf(pcscd, xrdp.env)
    probe.watch()
    await probe.reported(isOut(OWN))
    pcscd.hang(true)
    for (const _again of [1, 2]) {
      const reading = await probe.read()
      expect(readersOf(reading)).toEqual([{ name: THEIRS, states: ['empty'], redirected: 'yes' }])
      expect(incompleteOf(reading)).toMatchObject([{ code: 'TIMEOUT', message: expect.stringContaining('does not answer') }])
    }
    xrdp.insertCard(THEIRS, ATR)
    await probe.reported(isIn(THEIRS), 8000)
    pcscd.hang(false)
    await probe.until(isOut(OWN))
    expect(incompleteOf(await probe.read())).toEqual([])
  })

  it("keeps the host's own readers when xrdp has died, says so with its code, and has the client's again when it is back", async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    const probe = await probeOf(pcscd, xrdp.env)
    probe.watch()
    await probe.reported(isOut(THEIRS))
    await xrdp.kill()
    await probe.reported((reading) => incompleteOf(reading).length > 0)
    const reading = await probe.read()
    expect(readersOf(reading)?.map(({ name }) => name)).toEqual([OWN])
    expect(incompleteOf(reading)).toMatchObject([{ code: 'ENOENT', message: expect.stringContaining('~/.pcsc10/pcscd.comm') }])
    await xrdp.restart()
    await probe.reported(isOut(THEIRS))
    expect(incompleteOf(await probe.read())).toEqual([])
  })

  it('is absent with both codes, and where it looked, when neither is there', async () => {
    const home = await mkdtemp(join(tmpdir(), 'sidecheck-home-'))
    try {
      const probe = await probeOf(NOBODY, { XRDP_SESSION: '1', DISPLAY: ':12', HOME: home })
      expect(await probe.read()).toMatchObject({
        status: 'absent',
        reason:
          'xrdp offers no smart cards in this remote desktop. And on the machine of the remote desktop itself: The smart card service is not running.',
        error: {
          code: 'ENOENT',
          message: expect.stringMatching(/~\/\.pcsc12\/pcscd\.comm\. And 0x8010001D: SCARD_E_NO_SERVICE/),
          hint: expect.stringContaining('xrdp.ini')
        }
      })
    } finally {
      await stopAll()
      await rm(home, { recursive: true })
    }
  })

  it.each([
    ['DISPLAY', 'DISPLAY is not set'],
    ['HOME', 'HOME is not set']
  ])('says that %s is missing, and lists the rest', async (name, words) => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    const reading = await (await probeOf(pcscd, { ...xrdp.env, [name]: undefined })).read()
    expect(readersOf(reading)?.map(({ name: reader }) => reader)).toEqual([OWN])
    expect(incompleteOf(reading)).toMatchObject([{ code: 'NO_ENDPOINT', message: expect.stringContaining(words) }])
    expect(xrdp.requests()).toBe(0)
  })

  it('does not look for xrdp outside its session', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const pcscd = await keep(startFakePcscd({ readers: [OWN] }))
    const probe = await probeOf(pcscd, { ...xrdp.env, XRDP_SESSION: undefined })
    expect(readersOf(await probe.read())).toEqual([{ name: OWN, states: ['empty'] }])
    expect(xrdp.requests()).toBe(0)
  })

  it('does not let libpcsclite speak its own protocol to xrdp, whatever PCSCLITE_CSOCK_NAME says', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const reading = await (await probeOf(xrdp, xrdp.env)).read()
    expect(reading).toMatchObject({ status: 'present', data: { readers: [{ name: THEIRS, redirected: 'yes' }] } })
    expect(incompleteOf(reading)).toEqual([])
  })
})

describe("the probe of xrdp's channel", () => {
  it('gives an empty list where the client has no reader', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [] }))
    expect(await alone(xrdp).read(context)).toMatchObject({ status: 'present', data: { readers: [] } })
    await closed(xrdp)
  })

  it('lists sixteen readers, asking for the state of so many at once as a client must answer', async () => {
    const names = Array.from({ length: 16 }, (_, at) => `Many ${'x'.repeat(80)} ${String(at).padStart(2, '0')}`)
    const xrdp = await keep(startFakeXrdp({ readers: names.toReversed() }))
    xrdp.insertCard(names[15] ?? '', ATR)
    const reading = await alone(xrdp).read(context)
    expect(readersOf(reading)?.map(({ name }) => name)).toEqual(names)
    expect(statesOf(reading, names[15] ?? '')).toEqual(['present'])
  })

  it('knows the state of a reader whose name xrdp has cut', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: ['é'.repeat(60)] }))
    xrdp.insertCard('é'.repeat(60), ATR)
    expect(readersOf(await alone(xrdp).read(context))).toMatchObject([{ name: `${'é'.repeat(49)}\uFFFD`, atr: ATR }])
  })

  it('fails in time when nobody answers, with what to do, and asks seldom from then on', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    xrdp.hang(true)
    const clock = await keep(startFakeXrdp({ readers: [THEIRS] }))
    const probe = alone(xrdp, 200)
    expect(await probe.read(context)).toMatchObject({
      status: 'failed',
      error: { code: 'TIMEOUT', hint: expect.stringContaining('smart cards in your Remote Desktop app') }
    })
    await closed(xrdp)
    const before = xrdp.requests()
    const unwatch = [probe.watch?.(() => undefined), alone(clock).watch?.(() => undefined)]
    // Four requests a look.
    await expect.poll(() => clock.requests(), { timeout: 10_000 }).toBeGreaterThan(12)
    for (const end of unwatch) end?.()
    expect(xrdp.requests() - before).toBe(1)
  })

  it.each<[XrdpFault, string, string]>([
    ['code', 'BAD_ANSWER', 'has the code 9'],
    ['huge', 'BAD_ANSWER', '268435456 bytes long'],
    ['many', 'BAD_ANSWER', '4096 readers'],
    ['name', 'BAD_ANSWER', 'no end'],
    ['atr', 'BAD_ANSWER', '4294967295 bytes long'],
    ['twice', 'BAD_ANSWER', 'more bytes'],
    ['forgets', 'BAD_ANSWER', 'does not tell'],
    ['noise', 'BAD_ANSWER', 'has the code'],
    ['short', 'CLOSED', 'closed the connection']
  ])('fails when the answer is wrong (%s), with %s, and leaves nothing open', async (fault, code, words) => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    xrdp.misbehave(fault)
    expect(await alone(xrdp).read(context)).toMatchObject({ status: 'failed', error: { code, message: expect.stringContaining(words) } })
    await closed(xrdp)
    xrdp.misbehave(undefined)
    expect(await alone(xrdp).read(context)).toMatchObject({ status: 'present' })
  })

  it.each([
    ['establish', 'absent', 'Turn on smart cards in your Remote Desktop app'],
    ['list', 'failed', 'local device'],
    ['status', 'failed', 'local device'],
    ['release', 'failed', 'local device']
  ] as const)('when the client refuses to %s is %s, with the status and what to do', async (ask, status, hint) => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    xrdp.refuse(ask, 0xc0000001)
    expect(await alone(xrdp).read(context)).toMatchObject({ status, error: { code: '0xC0000001', hint: expect.stringContaining(hint) } })
    await closed(xrdp)
  })

  it('is absent when the channel server has died and its socket is still there', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    await xrdp.crash()
    expect(await alone(xrdp).read(context)).toMatchObject({ status: 'absent', error: { code: 'ECONNREFUSED' } })
  })
})

describe('the fake xrdp', () => {
  it.each([4, 5, 6, 7, 8, 9, 10, 11, 13, 17])('hangs up on code %i and fails at its end', async (code) => {
    const xrdp = await startFakeXrdp({ readers: [] })
    const request = establishAnswer(2, 0)
    request.writeUInt32LE(code, 4)
    const client = connect(xrdp.socket)
    client.write(request)
    await once(client, 'close')
    await expect(xrdp.stop()).rejects.toThrow(`code ${code}`)
  })

  it('refuses what cannot be: two readers of one name, a second card, no card to pull, a seventeenth reader', async () => {
    const xrdp = await keep(startFakeXrdp({ readers: [THEIRS] }))
    expect(() => xrdp.addReader(THEIRS)).toThrow('already')
    expect(() => xrdp.removeReader('nobody')).toThrow('no reader')
    expect(() => xrdp.removeCard(THEIRS)).toThrow('no card')
    xrdp.insertCard(THEIRS, ATR)
    expect(() => xrdp.insertCard(THEIRS, ATR)).toThrow('already')
    for (let at = 1; at < 16; at++) xrdp.addReader(`R ${at}`)
    expect(() => xrdp.addReader('one more')).toThrow('16 readers')
  })
})
