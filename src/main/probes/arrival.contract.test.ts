import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { arrivalOf } from './arrival.ts'

const UDEVD = ['/usr/lib/systemd/systemd-udevd', '/lib/systemd/systemd-udevd'].find((path) => existsSync(path))
const PORT = '/sys/class/tty/ttyS0'
const may =
  process.getuid?.() === 0 &&
  UDEVD !== undefined &&
  existsSync(PORT) &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/run']).status === 0

/** A udev of its own, with a /run and a /dev that nobody else sees: it deals with one port, and its database is copied out. */
const SCRIPT = `
set -e
mount --make-rprivate /
mount -t tmpfs none /run
mount -t tmpfs none /dev
mknod /dev/null c 1 3
mknod /dev/ttyS0 c 4 64
chmod 666 /dev/null
mkdir -p /run/udev
"$1" --daemon
trap 'udevadm control --exit' EXIT
udevadm trigger --action=add --settle ${PORT}
cp -r /run/udev/data "$2"
`

describe.skipIf(!may)('the database of a real udev (needs root, systemd-udevd and ttyS0)', () => {
  it('tells that it met the port just now', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-udevd-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const before = Date.now()
    const run = spawnSync('unshare', ['--mount', 'sh', '-c', SCRIPT, 'sh', UDEVD ?? '', folder], { encoding: 'utf8', timeout: 20_000 })
    expect(run.stderr.replace(/^Starting systemd-udevd.*\n/gm, '')).toBe('')
    const at = arrivalOf({ numbers: '4:64', node: '/dev/ttyS0' }, join(folder, 'data'))
    // The start of the machine is known to the second, and the answer is cut to it.
    expect(Date.parse(at ?? '')).toBeGreaterThanOrEqual(before - 3000)
    expect(Date.parse(at ?? '')).toBeLessThanOrEqual(Date.now() + 2000)
  })

  it('stands beside a file system for devices that tells when each came', () => {
    expect(statSync('/dev/ttyS0').birthtimeMs).toBeGreaterThan(Date.parse('2020-01-01'))
  })
})
