import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seenWords } from '../../../core/snapshot/reading-words.ts'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'
import { speakerFor } from '../../../core/words/index.ts'
import { checkReading } from '../../workers/protocol.ts'
import { createProbe as createDarwinProbe } from './darwin.ts'
import { createProbe } from './linux.ts'
import type { LinuxSessionOptions } from './linux.ts'
import { ancestry, readProcess } from './processes.ts'

const context = { signal: new AbortController().signal }

describe('the session probe on Linux', () => {
  let procRoot: string
  beforeEach(() => {
    procRoot = mkdtempSync(join(tmpdir(), 'sidecheck-proc-'))
    // Booted at 2026-11-21T08:00:00Z.
    writeFileSync(join(procRoot, 'stat'), 'cpu  1 2 3\nbtime 1795248000\nprocesses 99\n')
  })
  afterEach(() => rmSync(procRoot, { recursive: true, force: true }))

  const process = (pid: number, name: string, parent: number, startTicks = 0): void => {
    mkdirSync(join(procRoot, String(pid)))
    writeFileSync(
      join(procRoot, String(pid), 'stat'),
      `${pid} (${name}) S ${parent} ${pid} ${pid} 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 ${startTicks} 1000 2\n`
    )
  }
  const read = async (options: LinuxSessionOptions): Promise<SessionInfo> => {
    const reading = checkReading('session', await createProbe({ procRoot, pid: 100, env: {}, ...options }).read(context))
    if (reading.status !== 'present') throw new Error(JSON.stringify(reading))
    return reading.data
  }
  const desktop = (): void => {
    process(1, 'systemd', 0)
    process(50, 'gnome-session', 1)
    process(100, 'node', 50)
  }

  it('is the console where nothing points elsewhere', async () => {
    desktop()
    const { reasonTexts, ...data } = await read({
      env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0', XDG_SESSION_ID: '2' }
    })
    expect(reasonTexts).toHaveLength(data.reasons.length)
    expect(data).toEqual({
      remote: false,
      protocol: 'console',
      platform: 'console',
      sessionId: 2,
      stationName: 'wayland-0',
      clientName: null,
      clientBuild: null,
      startedAt: null,
      reasons: [
        'environment: neither XRDP_SESSION nor SSH_CONNECTION is set',
        'parent processes: none belongs to xrdp',
        'environment: XDG_SESSION_TYPE is wayland',
        'environment: DISPLAY is :0',
        'environment: WAYLAND_DISPLAY is wayland-0'
      ]
    })
  })

  it('is an xrdp session where xrdp says so, begun when its session process was started', async () => {
    process(1, 'systemd', 0)
    process(40, 'xrdp-sesman', 1, 500)
    process(41, 'xrdp-sesexec', 40, 360_000)
    process(50, 'startwm.sh', 41)
    process(100, 'node', 50)
    const env = { XRDP_SESSION: '41', XRDP_SOCKET_PATH: '/run/xrdp/sockdir/1000', DISPLAY: ':10' }
    expect(await read({ env })).toMatchObject({
      remote: true,
      protocol: 'rdp',
      platform: 'xrdp',
      stationName: ':10',
      clientName: null,
      startedAt: '2026-11-21T09:00:00.000Z',
      reasons: [
        'environment: XRDP_SESSION is set',
        'environment: XRDP_SOCKET_PATH is set',
        'parent process: xrdp-sesexec',
        'client name: xrdp does not pass it on',
        'environment: DISPLAY is :10'
      ]
    })
  })

  it('finds xrdp among the parents where the environment was cleared, as sudo does', async () => {
    process(1, 'systemd', 0)
    process(40, 'xrdp-sesman', 1, 500)
    process(45, 'xrdp-sesman', 40, 6000)
    process(100, 'node', 45)
    // The nearest of xrdp 0.9's processes is the session's own; the first one serves all.
    expect(await read({ env: {} })).toMatchObject({
      platform: 'xrdp',
      reasons: ['parent process: xrdp-sesman', 'client name: xrdp does not pass it on']
    })
  })

  it('takes the start from the process named in the environment where the session manager started the program', async () => {
    process(1, 'systemd', 0)
    process(41, 'xrdp-sesexec', 1, 360_000)
    process(100, 'node', 1)
    expect(await read({ env: { XRDP_SESSION: '41' } })).toMatchObject({ platform: 'xrdp', startedAt: '2026-11-21T09:00:00.000Z' })
    // xrdp 0.9 writes 1, which is another process.
    expect(await read({ env: { XRDP_SESSION: '1' } })).toMatchObject({ platform: 'xrdp', startedAt: null })
  })

  it('does not take a shell over SSH for a remote desktop', async () => {
    desktop()
    expect(await read({ env: { SSH_CONNECTION: '192.0.2.7 50000 192.0.2.8 22' } })).toMatchObject({
      remote: false,
      protocol: 'ssh',
      platform: 'console',
      reasons: ['environment: SSH_CONNECTION is set', 'a shell over SSH redirects no devices: this counts as the machine itself']
    })
  })

  it('never puts addresses from the environment into the reading', async () => {
    desktop()
    const data = await read({ env: { SSH_CONNECTION: '192.0.2.7 50000 192.0.2.8 22', SSH_CLIENT: '192.0.2.7 50000 22' } })
    expect(JSON.stringify(data)).not.toContain('192.0.2.7')
  })

  it('says what it saw as data too, for other languages', async () => {
    desktop()
    expect(seenWords(await read({ env: { DISPLAY: ':0' } })).map(speakerFor('de'))).toEqual([
      'Umgebung: Weder XRDP_SESSION noch SSH_CONNECTION ist gesetzt',
      'übergeordnete Prozesse: Keiner gehört zu xrdp',
      'Umgebung: DISPLAY ist :0'
    ])
  })

  it('says so where /proc hides the parents', async () => {
    expect((await read({ env: {} })).reasons).toContain('parent processes: could not be read')
  })

  it('knows a session number from a name', async () => {
    desktop()
    expect((await read({ env: { XDG_SESSION_ID: 'c2' } })).sessionId).toBeNull()
    expect((await read({ env: { XDG_SESSION_ID: '17' } })).sessionId).toBe(17)
  })

  it('reads names with blanks and brackets, and stops in a tree that turns in a circle', () => {
    process(7, 'a (b) S 9', 8)
    process(8, 'loop', 7)
    expect(readProcess(procRoot, 7)).toMatchObject({ name: 'a (b) S 9', parent: 8 })
    expect(ancestry(procRoot, 7)).toHaveLength(64)
  })

  it('reads this very process and its parents', () => {
    const line = ancestry('/proc', globalThis.process.pid)
    expect(line[0]?.pid).toBe(globalThis.process.pid)
    expect(line[1]?.pid).toBe(globalThis.process.ppid)
  })
})

describe('the session probe on macOS', () => {
  it('is the console, and says what it cannot know', async () => {
    const reading = checkReading('session', await createDarwinProbe({}).read(context))
    expect(reading).toMatchObject({ status: 'present', data: { remote: false, platform: 'console', protocol: 'console' } })
    expect(reading.status === 'present' && reading.data.reasons.join()).toContain('Screen Sharing')
  })
})
