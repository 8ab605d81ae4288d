import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { SerialPort } from 'serialport'
import { describe, expect, it } from 'vitest'
import { startPtys } from './ptys.ts'

const hasSocat = spawnSync('socat', ['-V']).status === 0

const open = (path: string): Promise<SerialPort> =>
  new Promise((resolve, reject) => {
    const port = new SerialPort({ path, baudRate: 9600, autoOpen: false })
    port.open((error) => (error === null ? resolve(port) : reject(error)))
  })
const close = (port: SerialPort): Promise<void> => new Promise((resolve) => port.close(() => resolve()))

describe.skipIf(!hasSocat)('the bed of pseudo terminals (needs socat)', () => {
  it('carries what is written at one end to the other, and is locked while it is open', async () => {
    const bed = await startPtys({ ports: [{ name: 'COM1' }] })
    const [end] = bed.ports
    const port = await open(end?.path ?? '')
    const device = await open(end?.peer ?? '')
    try {
      const answer = new Promise<string>((resolve) => device.once('data', (data: Buffer) => resolve(data.toString())))
      port.write('weigh\r\n')
      expect(await answer).toBe('weigh\r\n')
      await expect(open(end?.path ?? '')).rejects.toThrow('Cannot lock port')
    } finally {
      await close(port)
      await close(device)
      await bed.stop()
    }
  })

  it('leaves nothing behind', async () => {
    const bed = await startPtys({ ports: [{ name: 'COM1' }] })
    const before = spawnSync('udevadm', ['info', '-e'], { env: bed.env, encoding: 'utf8' }).stdout
    expect(before).toContain(`E: DEVNAME=${bed.ports[0]?.path}`)
    await bed.stop()
    expect(existsSync(bed.dir)).toBe(false)
  })

  it('fails when a pair cannot be made', async () => {
    await expect(startPtys({ ports: [{ name: 'no/such/folder' }] })).rejects.toThrow('socat ended')
  })
})
