import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasOwnUdevadm, listPorts } from './list.ts'

describe("serialport's list", () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sidecheck-list-'))
    vi.stubEnv('PATH', dir)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(dir, { recursive: true, force: true })
  })
  const udevadm = (script: string): void => writeFileSync(join(dir, 'udevadm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })

  it('gives the ports udev knows', async () => {
    udevadm("printf 'P: /devices/x\\nN: ttyUSB0\\nE: DEVNAME=/dev/ttyUSB0\\nE: ID_VENDOR_ID=0403\\n\\n'")
    expect(await listPorts(5000)).toMatchObject({ ok: true, ports: [{ path: '/dev/ttyUSB0', vendorId: '0403' }] })
  })

  it('is a failure, not an empty list, when udevadm ends with an error', async () => {
    udevadm('exit 1')
    expect(await listPorts(5000)).toMatchObject({ ok: false, code: 'EXIT_1' })
  })

  it('is a failure when there is no udevadm', async () => {
    expect(await listPorts(5000)).toMatchObject({ ok: false, code: 'ENOENT' })
  })

  it('ends a udevadm that hangs', async () => {
    udevadm(`echo $$ > ${dir}/pid\nexec /bin/sleep 60`)
    expect(await listPorts(300)).toMatchObject({ ok: false, code: 'TIMEOUT' })
    const pid = Number(readFileSync(join(dir, 'pid'), 'utf8'))
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 2000)
  })

  it('knows a udevadm of somebody from that of the system, by where the search path finds the first one', () => {
    udevadm('exit 0')
    expect(hasOwnUdevadm(`${dir}:/usr/bin:/bin`)).toBe(true)
    expect(hasOwnUdevadm(`/nowhere::${dir}`)).toBe(true)
    expect(hasOwnUdevadm('/nowhere')).toBe(false)
    expect(hasOwnUdevadm(`/usr/bin:/bin:${dir}`)).toBe(!existsSync('/usr/bin/udevadm') && !existsSync('/bin/udevadm'))
  })
})
