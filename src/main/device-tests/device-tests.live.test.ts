import { spawnSync } from 'node:child_process'
import { SerialPort } from 'serialport'
import { afterEach, describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../testbed/bundle.ts'
import { startVpcd, whyNoVpcd } from '../../../testbed/pcsc/vpcd.ts'
import { startPtys } from '../../../testbed/serial/ptys.ts'
import { forkStarter } from '../workers/fork.ts'
import { createSupervisor, laneTimes, oneScanWorkers, stayingWorkers } from '../workers/supervisor.ts'
import type { Supervisor } from '../workers/supervisor.ts'

/** Devices are tested as the program does it: in a worker process, over the real libraries. */

const hasSocat = spawnSync('socat', ['-V']).status === 0
const noVpcd = whyNoVpcd()
const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const end of cleanUp.splice(0).toReversed()) await end()
})

async function workers(env: Readonly<Record<string, string>> = {}, testMs?: number, stays = false): Promise<Supervisor> {
  const start = forkStarter(() => undefined, await bundleForNode('src/main/workers/entry.ts'))
  const supervisor = createSupervisor({
    workers: stays ? stayingWorkers() : oneScanWorkers(),
    start: (name, own) => start(name, { ...own, ...env }),
    times: testMs === undefined ? laneTimes() : { ...laneTimes(), test: testMs },
    watch: stays,
    onChanged: () => undefined,
    log: () => undefined
  })
  cleanUp.push(() => supervisor.close())
  return supervisor
}

/** A port whose device answers with what `answer` makes of the bytes that come. */
async function portWith(answer?: (bytes: Buffer) => Buffer): Promise<string> {
  const bed = await startPtys({ ports: [{ name: 'COM1' }] })
  cleanUp.push(() => bed.stop())
  const [port] = bed.ports
  if (port === undefined) throw new Error('the bed has no port')
  if (answer !== undefined) {
    const device = new SerialPort({ path: port.peer, baudRate: 9600, autoOpen: false })
    await new Promise<void>((resolve, reject) => device.open((error) => (error === null ? resolve() : reject(error))))
    device.on('data', (bytes: Buffer) => device.write(answer(bytes)))
    cleanUp.push(() => new Promise<void>((resolve) => device.close(() => resolve())))
  }
  return port.path
}

describe.skipIf(!hasSocat)('the test of a port (needs socat)', () => {
  it('says of a port that opens no more than that it opens, and writes nothing to it', async () => {
    const heard: Buffer[] = []
    const name = await portWith((bytes) => (heard.push(bytes), bytes))
    const outcome = await (await workers()).test({ test: 'port', name, loopback: false })
    expect(outcome).toMatchObject({ test: 'port', device: name, result: 'opens', port: { outcome: 'opened', openMs: expect.any(Number) } })
    // A pseudo terminal has no modem lines, and the report says what the driver answered.
    expect(outcome).toMatchObject({ port: { linesError: { code: 'ENOTTY' } } })
    expect(outcome.error).toBeUndefined()
    expect(heard).toEqual([])
  })

  it('finds a port usable whose bytes come back, and measures how long they take', async () => {
    const name = await portWith((bytes) => bytes)
    const outcome = await (await workers()).test({ test: 'port', name, loopback: true })
    expect(outcome).toMatchObject({ result: 'usable', port: { outcome: 'loopback' } })
    expect(outcome.test === 'port' ? outcome.port.roundTripMs : undefined).toBeGreaterThan(0)
  })

  it('fails where nothing comes back, and where something else does', async () => {
    const supervisor = await workers()
    expect(await supervisor.test({ test: 'port', name: await portWith(), loopback: true })).toMatchObject({
      result: 'failed',
      port: { outcome: 'no-answer' },
      error: { code: 'NO_ANSWER' }
    })
    const scale = await portWith(() => Buffer.from('ST,GS,+00012.5kg\r\n'))
    expect(await supervisor.test({ test: 'port', name: scale, loopback: true })).toMatchObject({
      result: 'failed',
      port: { outcome: 'other-bytes' },
      error: { code: 'OTHER_BYTES' }
    })
  })

  it('says with the code of the system why a port does not open', async () => {
    const supervisor = await workers()
    expect(await supervisor.test({ test: 'port', name: '/dev/ttyUSB999', loopback: false })).toMatchObject({
      result: 'failed',
      port: { outcome: 'not-found' },
      error: { code: 'ENOENT', message: expect.stringContaining('/dev/ttyUSB999') }
    })
    expect(await supervisor.test({ test: 'port', name: '/dev/null', loopback: false })).toMatchObject({
      result: 'failed',
      port: { outcome: 'not-supported' },
      error: { code: 'ENOTTY' }
    })
    const name = await portWith()
    const held = new SerialPort({ path: name, baudRate: 9600, autoOpen: false })
    await new Promise<void>((resolve, reject) => held.open((error) => (error === null ? resolve() : reject(error))))
    cleanUp.push(() => new Promise<void>((resolve) => held.close(() => resolve())))
    expect(await supervisor.test({ test: 'port', name, loopback: false })).toMatchObject({
      result: 'failed',
      port: { outcome: 'in-use' },
      error: { code: 'EWOULDBLOCK' }
    })
  })

  it('is over when its time is, and the next one is not kept waiting', async () => {
    const supervisor = await workers({}, 700)
    const name = await portWith()
    expect(await supervisor.test({ test: 'port', name, loopback: true })).toMatchObject({ result: 'failed', error: { code: 'TIMEOUT' } })
    expect(await supervisor.test({ test: 'port', name: await portWith(), loopback: false })).toMatchObject({ result: 'opens' })
  })

  it('holds up nothing else in a program that stays, and its process ends with it', async () => {
    const supervisor = await workers({}, undefined, true)
    const name = await portWith()
    const ends: string[] = []
    const silent = supervisor.test({ test: 'port', name, loopback: true }).then((outcome) => (ends.push('test'), outcome))
    for (const topic of ['serial', 'machine', 'session'] as const) await supervisor.read(topic).then(() => ends.push(topic))
    expect(supervisor.pids()['port-test']).toBeGreaterThan(0)
    expect(await silent).toMatchObject({ error: { code: 'NO_ANSWER' } })
    expect(ends).toEqual(['serial', 'machine', 'session', 'test'])
    expect(supervisor.pids()['port-test']).toBeUndefined()
    expect(await supervisor.test({ test: 'port', name, loopback: false })).toMatchObject({ result: 'opens' })
  })
})

const CARD_ATR = '3bf81300008131fe15597562696b657934d4'

describe.skipIf(noVpcd !== undefined)(`the test of a card (needs vpcd${noVpcd === undefined ? '' : `: ${noVpcd}`})`, () => {
  it('finds a card usable that answers, with what it says to each application', async () => {
    const bed = await startVpcd({ readers: ['Sidecheck Test'] })
    cleanUp.push(() => bed.stop())
    const [reader = ''] = bed.readers
    await bed.insertCard(reader, CARD_ATR)
    const supervisor = await workers({ PCSCLITE_CSOCK_NAME: bed.socket })
    await untilPresent(supervisor, reader)
    expect(await supervisor.test({ test: 'card', reader })).toEqual({
      test: 'card',
      device: reader,
      result: 'usable',
      card: {
        atr: CARD_ATR,
        protocol: expect.stringMatching(/^T=[01]$/),
        applets: ['PIV', 'GIDS', 'OpenPGP'].map((name) => ({ name, aid: expect.any(String), sw: '6d00' })),
        roundTripMs: expect.any(Number)
      }
    })
    // The card stays as it was: a second test sees the same, and the reader says present.
    expect(await supervisor.test({ test: 'card', reader })).toMatchObject({ result: 'usable' })
  })

  it('fails with the code where no card is in, or no such reader', async () => {
    const bed = await startVpcd({ readers: ['Sidecheck Test'] })
    cleanUp.push(() => bed.stop())
    const [reader = ''] = bed.readers
    const supervisor = await workers({ PCSCLITE_CSOCK_NAME: bed.socket })
    expect(await supervisor.test({ test: 'card', reader })).toMatchObject({ result: 'failed', error: { code: '0x8010000C' } })
    expect(await supervisor.test({ test: 'card', reader: 'another' })).toMatchObject({
      result: 'failed',
      error: { code: '0x80100009', hint: expect.stringContaining(reader) }
    })
  })

  it('fails with the code where no service runs', async () => {
    const supervisor = await workers({ PCSCLITE_CSOCK_NAME: '/nonexistent/pcscd.comm' })
    expect(await supervisor.test({ test: 'card', reader: 'any' })).toMatchObject({ result: 'failed', error: { code: '0x8010001D' } })
  })

  it('never asks a card inside an xrdp session', async () => {
    const bed = await startVpcd({ readers: ['Sidecheck Test'] })
    cleanUp.push(() => bed.stop())
    const [reader = ''] = bed.readers
    await bed.insertCard(reader, CARD_ATR)
    const supervisor = await workers({ PCSCLITE_CSOCK_NAME: bed.socket, XRDP_SESSION: '1' })
    expect(await supervisor.test({ test: 'card', reader })).toMatchObject({ result: 'failed', error: { code: 'NOT_IN_XRDP' } })
  })
})

/** pcscd sees a card some hundred milliseconds after it was put in. */
async function untilPresent(supervisor: Supervisor, reader: string): Promise<void> {
  const deadline = Date.now() + 5000
  for (;;) {
    const reading = await supervisor.read('smartcard')
    const states = reading.status === 'present' ? reading.data.readers.find(({ name }) => name === reader)?.states : undefined
    if (states?.includes('present') === true) return
    if (Date.now() > deadline) throw new Error(`no card in ${reader}: ${JSON.stringify(reading)}`)
  }
}
