import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { Port, SerialData } from '../../../core/snapshot/schema.ts'
import { startProbe } from '../../../../testbed/probe-process.ts'
import type { ProbeProcess } from '../../../../testbed/probe-process.ts'
import { startPtys } from '../../../../testbed/serial/ptys.ts'
import type { Ptys } from '../../../../testbed/serial/ptys.ts'

const ENTRY = fileURLToPath(new URL('../../../../testbed/serial/probe.ts', import.meta.url))
const hasSocat = spawnSync('socat', ['-V']).status === 0
const isRoot = process.getuid?.() === 0
/** Ends with the test, however it ends. */
const launch = async (env: Record<string, string>, options?: { uid: number }): Promise<ProbeProcess<'serial'>> => {
  const probe = await startProbe('serial', ENTRY, env, options)
  onTestFinished(() => probe.stop())
  return probe
}
const port = (reading: Reading<SerialData>, name: string): Port | undefined =>
  reading.status === 'present' ? reading.data.ports.find((one) => one.name === name) : undefined

/** Looking for uses takes its share of the time only: up to ten seconds may pass between two looks. */
const USE_MS = 15_000

describe.skipIf(!hasSocat)('the serial probe on real pseudo terminals (needs socat)', () => {
  let bed: Ptys
  let probe: ProbeProcess<'serial'>
  let scale: string

  beforeAll(async () => {
    bed = await startPtys({
      ports: [
        {
          name: 'scale',
          manufacturer: 'Mettler Toledo',
          vendorId: '0403',
          productId: '6015',
          serialNumber: 'B1',
          byId: 'usb-Mettler-if00'
        },
        { name: 'plain' }
      ]
    })
    scale = bed.ports[0]?.path ?? ''
    probe = await startProbe('serial', ENTRY, bed.env)
    probe.watch()
  })
  afterAll(async () => {
    await probe?.stop()
    await bed?.stop()
  })

  it('lists them with what udev says, where they lead to, and that they may be opened', async () => {
    const found = port(await probe.read(), scale)
    expect(found).toMatchObject({
      manufacturer: 'Mettler Toledo',
      vendorId: '0403',
      productId: '6015',
      serialNumber: 'B1',
      aliases: ['/dev/serial/by-id/usb-Mettler-if00'],
      access: 'allowed'
    })
    expect(found?.target).toMatch(/^\/dev\/pts\/\d+$/)
  })

  it.skipIf(!isRoot)('says that a program opened a port, which program, and that it is free again (needs root to be sure)', async () => {
    expect(port(await probe.read(), scale)?.inUse).toEqual({ state: 'no' })
    const change = probe.changed(USE_MS)
    const reader = spawn('cat', [scale], { stdio: 'ignore' })
    try {
      await change
      expect(port(await probe.read(), scale)?.inUse).toEqual({ state: 'yes', by: 'cat' })
    } finally {
      const gone = once(reader, 'exit')
      reader.kill('SIGKILL')
      await gone
    }
    await probe.until((one) => port(one, scale)?.inUse?.state === 'no', USE_MS)
  })

  it('reports a port that is unplugged, and lists one that is plugged in', async () => {
    const gone = probe.changed()
    await bed.removePort('plain')
    await gone
    const reading = await probe.read()
    expect(port(reading, join(bed.dir, 'plain'))).toBeUndefined()
    const added = await bed.addPort({ name: 'printer' })
    expect(port(await probe.read(), added.path)).toBeDefined()
  })

  it('sees only the ports of its own bed', async () => {
    const other = await startPtys({ ports: [{ name: 'session-port' }] })
    onTestFinished(() => other.stop())
    const second = await launch(other.env)
    const [here, there] = await Promise.all([probe.read(), second.read()])
    expect(port(here, other.ports[0]?.path ?? '')).toBeUndefined()
    expect(port(there, other.ports[0]?.path ?? '')).toBeDefined()
    expect(port(there, scale)).toBeUndefined()
  })

  it.skipIf(!isRoot)('says that a port of another user cannot be opened, and that its use is unknown (needs root)', async () => {
    chmodSync(bed.dir, 0o755)
    const stranger = await launch(bed.env, { uid: 65534 })
    expect(port(await stranger.read(), scale)).toMatchObject({ access: 'denied', inUse: { state: 'unknown' } })
  })
})

describe('the serial probe with a udevadm that does not work', () => {
  let dir: string
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'sidecheck-udev-'))
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  const readWith = async (script: string | null): Promise<Reading<SerialData>> => {
    if (script === null) rmSync(join(dir, 'udevadm'), { force: true })
    else writeFileSync(join(dir, 'udevadm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return (await launch({ PATH: dir })).read()
  }

  it('reads the same ports of sysfs whether it is missing, ends with an error or never ends', async () => {
    const own = await readWith('exit 0')
    const names = (reading: Reading<SerialData>): string[] =>
      reading.status === 'present' ? reading.data.ports.map(({ name }) => name) : [reading.status]
    expect(names(await readWith(null))).toEqual(names(own))
    expect(names(await readWith('exit 1'))).toEqual(names(own))
    const hanging = await readWith('exec /bin/sleep 60')
    expect(names(hanging)).toEqual(names(own))
    expect(hanging.tookMs).toBeLessThan(4000)
  })
})
