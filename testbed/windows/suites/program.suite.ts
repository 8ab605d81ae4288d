import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, bed, connectTo, inBed } from './bed.ts'
import { until } from '../../until.ts'
import { VirtualCard } from './card.ts'
import { read } from './reading.ts'
import { fixture, isBuilt, keepFixture, run, scan, statuses } from './program.ts'

describe.skipIf(!isBuilt)('sidecheck under the Windows node.exe', () => {
  let card: VirtualCard | undefined
  beforeAll(async () => {
    if (!inBed) return
    await ask({ op: 'pcscd', state: 'running' })
    card = await VirtualCard.insert()
    await until('the card', async () => {
      const reading = await read('smartcard')
      return reading.status === 'present' && reading.data.readers.some(({ atr }) => atr !== undefined) ? true : undefined
    })
  })
  afterAll(async () => {
    await card?.pull()
    if (inBed) await ask({ op: 'pcscd', state: 'stopped' })
  })

  it('scans the machine into a complete and valid snapshot', async () => {
    const { snapshot, run: result } = await scan()
    expect(snapshot.machine.status === 'present' && snapshot.machine.data.os.family).toBe('windows')
    expect(snapshot.app.host).toBe('cli')
    expect(Object.values(statuses(snapshot))).not.toContain('unsupported')
    if (!inBed) return
    expect(result.status).toBe(0)
    expect(snapshot.side).toBe('local')
    expect(new Set(Object.values(statuses(snapshot)))).toEqual(new Set(['present']))
    expect(snapshot.smartcard.status === 'present' && snapshot.smartcard.data.readers[0]?.atr).toBe(card?.atr)
    await keepFixture('local.json', snapshot)
    expect(statuses(fixture('local.json'))).toEqual(statuses(snapshot))
  })

  it.skipIf(!inBed)('tests a port above COM9, with a device that echoes and with none', async () => {
    const opened = await run('test', 'port', 'COM12', '--json')
    expect({ status: opened.status, stderr: opened.status === 0 ? '' : opened.stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(opened.stdout)).toMatchObject({ test: 'port', device: 'COM12', result: 'opens', port: { outcome: 'opened' } })
    const device = await connectTo(bed().serial)
    device.on('data', (bytes) => device.write(bytes))
    try {
      const looped = await run('test', 'port', 'com5', '--loopback', '--json')
      expect(JSON.parse(looped.stdout)).toMatchObject({ device: 'COM5', result: 'usable', port: { outcome: 'loopback' } })
    } finally {
      device.destroy()
    }
    const missing = await run('test', 'port', 'COM222', '--json')
    expect(missing.status).toBe(1)
    expect(JSON.parse(missing.stdout)).toMatchObject({ port: { outcome: 'not-found' }, error: { code: 'ERROR_FILE_NOT_FOUND' } })
  })

  it.skipIf(!inBed)('tests a card, and leaves it where it is', async () => {
    const { snapshot } = await scan()
    const reader =
      snapshot.smartcard.status === 'present' ? snapshot.smartcard.data.readers.find(({ atr }) => atr !== undefined) : undefined
    const { stdout } = await run('test', 'card', reader?.name ?? '', '--json')
    const test = JSON.parse(stdout) as { result: string; card: { applets: unknown[] }; error?: { code: string } }
    expect(test).toMatchObject({ result: 'usable', card: { applets: [{ name: 'PIV' }, { name: 'GIDS' }, { name: 'OpenPGP' }] } })
    const again = (await scan()).snapshot.smartcard
    expect(again.status === 'present' && again.data.readers.find(({ name }) => name === reader?.name)?.atr).toBe(card?.atr)
  })

  it.skipIf(!inBed)('measures a microphone', async () => {
    const { status, stdout, stderr } = await run('mic', '--device', 'Bed-Microphone', '--seconds', '2', '--json')
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    const result = JSON.parse(stdout) as { device: { name: string }; levels: unknown[]; statistics: { rms: number } }
    expect(result.device.name).toBe('Bed-Microphone')
    expect(result.levels.length).toBeGreaterThan(10)
    // A tone, not silence: module-sine plays at half of full scale or at full scale.
    expect(result.statistics.rms).toBeGreaterThan(-20)
  })

  it.skipIf(!inBed)('plays a test sound', async () => {
    const { status, stdout, stderr } = await run('play', '--device', 'Bed-Speaker', '--tone', 'both', '--json')
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ device: { name: 'Bed-Speaker' }, played: true })
  })

  it.skipIf(!inBed)('hears by loopback the proof sound that an output plays, with its figures', async () => {
    const [heard, sent] = await Promise.all([
      run('tone', 'listen', '--device', 'Bed-Speaker', '--seconds', '30', '--json'),
      run('tone', 'send', '--device', 'Bed-Speaker', '--json')
    ])
    expect({ status: sent.status, stderr: sent.status === 0 ? '' : sent.stderr }).toEqual({ status: 0, stderr: '' })
    expect({ status: heard.status, stderr: heard.status === 0 ? '' : heard.stderr }).toEqual({ status: 0, stderr: '' })
    const result = JSON.parse(heard.stdout) as { device: object; detected: boolean; bandwidthHz: number }
    expect(result).toMatchObject({ device: { name: 'Monitor of Bed-Speaker' }, detected: true })
    expect(result.bandwidthHz).toBeGreaterThan(15_000)
  })

  it.skipIf(!inBed)('hears nothing by loopback where nothing is sent', async () => {
    const { status, stdout } = await run('tone', 'listen', '--device', 'Bed-Speaker', '--seconds', '4', '--json')
    expect({ status, result: JSON.parse(stdout) as object }).toMatchObject({ status: 1, result: { detected: false, level: -120 } })
  })

  it.skipIf(!inBed)('hears the default output when no device is named on the local device', async () => {
    const { status, stdout } = await run('tone', 'listen', '--seconds', '2', '--json')
    expect({ status, result: JSON.parse(stdout) as object }).toMatchObject({
      status: 1,
      result: { device: { name: expect.stringMatching(/^Monitor of /) as string } }
    })
  })

  it('prints usage errors on stderr only', async () => {
    const { status, stdout, stderr } = await run('scan', '--no-such-option')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })
})
