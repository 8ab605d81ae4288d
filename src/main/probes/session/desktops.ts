import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { said } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'
import { readProcess } from './processes.ts'

/** Where a Linux machine tells of its desktops; tests put their own in place. */
export interface DesktopRoots {
  procRoot: string
  /** Where X servers keep the files with their process ids. */
  x11Locks: string
  /** logind's files, one for each session, readable for everybody. */
  logind: string
  /** The user whose desktops are looked for. */
  uid: number
}

type Env = Readonly<Record<string, string | undefined>>
type Via = NonNullable<SessionInfo['via']>

/** A desktop that a program shows somewhere else. own: a session of its own; shared: the one at this machine's own screen. */
export interface OtherDesktop {
  via: Via
  protocol: string
  startedAt: string | null
  seen: ProbeText[]
}

/** X servers that have no screen, by the name of their process, which the kernel cuts to 15 bytes. */
const X_SERVERS: ReadonlyMap<string, { program: Via['program']; protocol: string }> = new Map([
  ['Xvnc', { program: 'vnc', protocol: 'vnc' }],
  ['Xtigervnc', { program: 'vnc', protocol: 'vnc' }],
  ['Xtightvnc', { program: 'vnc', protocol: 'vnc' }],
  ['x2goagent', { program: 'x2go', protocol: 'nx' }],
  ['nxagent', { program: 'nx', protocol: 'nx' }]
])

/** Programs that let others look into the desktop of whoever runs them. */
const SHARING: ReadonlyMap<string, Via['program']> = new Map([
  ['krdpserver', 'krdp'],
  ['x11vnc', 'vnc'],
  ['x0vncserver', 'vnc'],
  ['x0tigervncserve', 'vnc']
])

/** gnome-remote-desktop-daemon, as the kernel cuts it. */
const GNOME = 'gnome-remote-de'

/**
 * Which other program than xrdp shows this desktop: by what that program itself sets or runs. Undefined where nothing was seen, which
 * proves no console: there are more such programs than these.
 */
export function otherDesktop(env: Env, roots: DesktopRoots): OtherDesktop | undefined {
  return fromEnvironment(env) ?? fromXServer(env, roots) ?? fromGnome(env, roots)
}

/**
 * Whether a program runs that lets others look into this user's own desktop. That somebody does is not known, and whoever does has the
 * devices of this machine there, none of their own.
 */
export function sharedDesktop(roots: DesktopRoots): OtherDesktop | undefined {
  for (const { name, pid } of ownProcesses(roots)) {
    const sharing = name === GNOME && modeOf(roots.procRoot, pid) === 'sharing'
    const program = sharing ? 'gnome-remote-desktop' : SHARING.get(name)
    if (program !== undefined)
      return { via: { program, mode: 'shared' }, protocol: 'console', startedAt: null, seen: [said('session.shared', { name })] }
  }
  return undefined
}

/** Whether this is Linux inside Windows: its screen, sound and files are those of Windows, its readers and ports are not. */
export function insideWsl(env: Env, procRoot: string): OtherDesktop | undefined {
  const release = textOf(join(procRoot, 'sys/kernel/osrelease')) ?? ''
  if (!env['WSL_DISTRO_NAME'] && !/microsoft/i.test(release)) return undefined
  return { via: { program: 'wsl', mode: 'own' }, protocol: 'console', startedAt: null, seen: [said('session.wsl')] }
}

function fromEnvironment(env: Env): OtherDesktop | undefined {
  const found = (
    name: 'CHROME_REMOTE_DESKTOP_SESSION' | 'X2GO_SESSION',
    program: Via['program'],
    protocol: string
  ): OtherDesktop | undefined =>
    env[name] ? { via: { program, mode: 'own' }, protocol, startedAt: null, seen: [said('session.env-set', { name })] } : undefined
  return found('CHROME_REMOTE_DESKTOP_SESSION', 'chrome-remote-desktop', 'chrome') ?? found('X2GO_SESSION', 'x2go', 'nx')
}

/** By the X server behind DISPLAY: its lock file names its process. A display forwarded by ssh has a host in its name. */
function fromXServer(env: Env, { procRoot, x11Locks }: DesktopRoots): OtherDesktop | undefined {
  const display = /^:(\d{1,5})(?:\.\d{1,3})?$/.exec(env['DISPLAY'] ?? '')?.[1]
  const pid = display === undefined ? undefined : /^\s*(\d{1,10})\s*$/.exec(textOf(join(x11Locks, `.X${display}-lock`)) ?? '')?.[1]
  const server = pid === undefined ? undefined : readProcess(procRoot, Number(pid))
  const known = server === undefined ? undefined : X_SERVERS.get(server.name)
  if (server === undefined || known === undefined) return undefined
  const { program, protocol } = known
  return { via: { program, mode: 'own' }, protocol, startedAt: null, seen: [said('session.x-server', { name: server.name })] }
}

/**
 * GNOME Remote Desktop runs a daemon of its own inside a session that was opened over the network, and logind gives such a session no
 * seat. Both have to be seen: the user may sit at the screen while a session of theirs waits for a connection.
 */
function fromGnome(env: Env, roots: DesktopRoots): OtherDesktop | undefined {
  if (!env['WAYLAND_DISPLAY'] && !env['DISPLAY']) return undefined
  const mode = ownProcesses(roots).flatMap(({ name, pid }) => (name === GNOME ? [modeOf(roots.procRoot, pid)] : []))
  const remote = mode.find((one) => one === 'handover') ?? mode.find((one) => one === 'headless')
  if (remote === undefined) return undefined
  const [desktop, ...others] = graphicalSessions(env, roots)
  if (desktop === undefined || others.length > 0 || desktop.seat !== '') return undefined
  return {
    via: { program: 'gnome-remote-desktop', mode: 'own' },
    // Headless it may speak VNC as well.
    protocol: remote === 'handover' ? 'rdp' : 'headless',
    startedAt: desktop.startedAt,
    seen: [said('session.daemon', { name: `gnome-remote-desktop-daemon --${remote}` }), said('session.no-seat')]
  }
}

/** What a daemon of GNOME Remote Desktop was started for: man gnome-remote-desktop-daemon. */
function modeOf(procRoot: string, pid: number): 'handover' | 'headless' | 'system' | 'sharing' | undefined {
  const words = textOf(join(procRoot, String(pid), 'cmdline'))?.split('\0')
  if (words === undefined) return undefined
  return (['handover', 'headless', 'system'] as const).find((mode) => words.includes(`--${mode}`)) ?? 'sharing'
}

interface LogindSession {
  seat: string
  startedAt: string | null
}

/** The desktops of this user that logind knows; only the one that the environment names, where it names one. GNOME's own names none. */
function graphicalSessions(env: Env, { logind, uid }: DesktopRoots): LogindSession[] {
  const named = /^[a-z]?\d{1,9}$/.exec(env['XDG_SESSION_ID'] ?? '')?.[0]
  return (named === undefined ? namesIn(logind) : [named]).flatMap((id) => {
    const lines = (textOf(join(logind, id)) ?? '').split('\n')
    const value = (name: string): string => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
    const isDesktop = ['x11', 'wayland', 'mir'].includes(value('TYPE')) && value('CLASS').startsWith('user')
    if (value('UID') !== String(uid) || !isDesktop || value('STATE') === 'closing') return []
    const since = new Date(Number(value('REALTIME') || Number.NaN) / 1000)
    return [{ seat: value('SEAT'), startedAt: Number.isNaN(since.getTime()) ? null : since.toISOString() }]
  })
}

/** This user's processes. Those that hidepid hides are other users'. */
function ownProcesses({ procRoot, uid }: DesktopRoots): { name: string; pid: number }[] {
  return namesIn(procRoot).flatMap((entry) => {
    if (!/^\d+$/.test(entry) || ownerOf(join(procRoot, entry)) !== uid) return []
    const name = textOf(join(procRoot, entry, 'comm'))?.trimEnd()
    return name === undefined ? [] : [{ name, pid: Number(entry) }]
  })
}

function ownerOf(path: string): number | undefined {
  try {
    return statSync(path).uid
  } catch {
    // ENOENT: it has just ended.
    return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // ENOENT: no logind here. EACCES: not for this user. Both mean that it tells nothing.
    return []
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').slice(0, 64 * 1024)
  } catch {
    // ENOENT, EACCES, ESRCH: there is no such thing to read.
    return undefined
  }
}
