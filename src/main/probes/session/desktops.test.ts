import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'
import { checkReading } from '../../workers/protocol.ts'
import { createProbe } from './linux.ts'

const context = { signal: new AbortController().signal }

describe.runIf(process.platform !== 'win32')('a desktop that another program shows', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sidecheck-desktops-'))
    for (const folder of ['proc', 'tmp', 'logind']) mkdirSync(join(root, folder))
    write('proc/stat', 'btime 1795248000\n')
    run(100, 'node')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const run = (pid: number, name: string, ...args: string[]): void => {
    write(`proc/${pid}/stat`, `${pid} (${name}) S 1 ${pid} ${pid} 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 0 1000 2\n`)
    write(`proc/${pid}/comm`, `${name}\n`)
    write(`proc/${pid}/cmdline`, `${[name, ...args].join('\0')}\0`)
  }
  const uid = process.getuid?.() ?? 0
  /** A file of logind as version 252 writes it, shortened. */
  const logind = (id: string, lines: Record<string, string>): void =>
    write(
      `logind/${id}`,
      Object.entries({ UID: String(uid), USER: 'robin', ACTIVE: '1', STATE: 'active', CLASS: 'user', ...lines })
        .map(([name, value]) => `${name}=${value}\n`)
        .join('')
    )
  const read = async (env: Record<string, string>): Promise<SessionInfo> => {
    const options = { procRoot: join(root, 'proc'), x11Locks: join(root, 'tmp'), logind: join(root, 'logind'), pid: 100, env }
    const reading = checkReading('session', await createProbe(options).read(context))
    if (reading.status !== 'present') throw new Error(JSON.stringify(reading))
    return reading.data
  }
  const SCREEN = { TYPE: 'wayland', SEAT: 'seat0', REALTIME: '1795250000000000' }
  const REMOTE = { TYPE: 'wayland', REMOTE: '1', REALTIME: '1795250000000000' }
  const console = { remote: false, protocol: 'console', platform: 'console' }

  it('is a VNC session where the X server of the display is one of VNC, also when it was started over SSH', async () => {
    run(70, 'Xtigervnc', ':3')
    write('tmp/.X3-lock', '        70\n')
    const vnc = { remote: true, protocol: 'vnc', platform: 'console', via: { program: 'vnc', mode: 'own' } }
    expect(await read({ DISPLAY: ':3' })).toMatchObject({ ...vnc, reasons: ['X server of this display: Xtigervnc', expect.any(String)] })
    expect(await read({ DISPLAY: ':3.0', SSH_CONNECTION: '192.0.2.7 50000 192.0.2.8 22' })).toMatchObject(vnc)
  })

  it('is no VNC session on another display, on one that ssh forwards, behind a lock left by a server that has ended, or on Xorg', async () => {
    run(70, 'Xtigervnc', ':3')
    write('tmp/.X3-lock', '        70\n')
    write('tmp/.X4-lock', '        71\n')
    run(72, 'Xorg', ':0')
    write('tmp/.X0-lock', '        72\n')
    for (const DISPLAY of [':0', ':4', ':5', 'localhost:3.0', ':3/../3', ''])
      expect(await read({ DISPLAY })).toMatchObject({ ...console, remote: false })
  })

  it('is one of X2Go, NX or Chrome Remote Desktop by what these set or run, and tells nobody the value', async () => {
    const x2go = await read({ X2GO_SESSION: 'robin-50-1795250000_stDXFCE_dp24' })
    expect(x2go).toMatchObject({ remote: true, protocol: 'nx', via: { program: 'x2go', mode: 'own' } })
    expect(JSON.stringify(x2go)).not.toContain('robin')
    run(70, 'nxagent', ':8')
    write('tmp/.X8-lock', '70\n')
    expect(await read({ DISPLAY: ':8' })).toMatchObject({ via: { program: 'nx', mode: 'own' } })
    expect(await read({ CHROME_REMOTE_DESKTOP_SESSION: '1' })).toMatchObject({
      remote: true,
      via: { program: 'chrome-remote-desktop', mode: 'own' }
    })
  })

  it.each([
    ['handover', 'rdp'],
    ['headless', 'headless']
  ])('is one of GNOME Remote Desktop where its daemon runs with --%s and logind gives the desktop no seat', async (mode, protocol) => {
    run(80, 'gnome-remote-de', `--${mode}`)
    logind('c4', REMOTE)
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0' })).toMatchObject({
      remote: true,
      protocol,
      platform: 'console',
      startedAt: '2026-11-21T08:33:20.000Z',
      via: { program: 'gnome-remote-desktop', mode: 'own' }
    })
  })

  it('stays the console where one of the two signs is missing, or where both belong to different desktops of one person', async () => {
    logind('c4', REMOTE)
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0' })).not.toHaveProperty('via')
    run(80, 'gnome-remote-de', '--headless')
    logind('2', SCREEN)
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0' })).toMatchObject(console)
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_ID: '2' })).toMatchObject(console)
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_ID: '../logind/c4' })).toMatchObject(console)
    expect(await read({ XDG_SESSION_ID: 'c4' })).toMatchObject(console)
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_ID: 'c4' })).toMatchObject({ remote: true })
  })

  it("takes neither another user's daemon nor another user's desktop for its own", async () => {
    run(80, 'gnome-remote-de', '--handover')
    logind('c4', { ...REMOTE, UID: '4711' })
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0' })).toMatchObject(console)
  })

  it.each([
    ['gnome-remote-de', 'gnome-remote-desktop'],
    ['krdpserver', 'krdp'],
    ['x11vnc', 'vnc']
  ])('is the console where %s only shares it, and says so', async (name, program) => {
    run(80, name)
    logind('2', SCREEN)
    const data = await read({ WAYLAND_DISPLAY: 'wayland-0' })
    expect(data).toMatchObject({ ...console, via: { program, mode: 'shared' } })
    expect(data.reasons).toContain(
      `process: ${name} lets others look into this desktop; they have the devices of this machine there, and none of their own`
    )
  })

  it("is not shared by GNOME's daemon for the whole system, which waits for sign-ins", async () => {
    run(80, 'gnome-remote-de', '--system')
    expect(await read({ WAYLAND_DISPLAY: 'wayland-0' })).not.toHaveProperty('via')
  })

  it('is Linux inside Windows by its environment or its kernel', async () => {
    const wsl = { ...console, via: { program: 'wsl', mode: 'own' } }
    expect(await read({ WSL_DISTRO_NAME: 'Debian' })).toMatchObject(wsl)
    write('proc/sys/kernel/osrelease', '5.15.153.1-microsoft-standard-WSL2\n')
    expect(await read({})).toMatchObject(wsl)
  })

  it('is an xrdp session first: xrdp can use a VNC server itself', async () => {
    run(70, 'Xvnc', ':10')
    write('tmp/.X10-lock', '70\n')
    expect(await read({ DISPLAY: ':10', XRDP_SESSION: '41' })).toMatchObject({ platform: 'xrdp' })
  })
})
