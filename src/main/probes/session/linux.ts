import type { Reading } from '../../../core/snapshot/reading.ts'
import { said, seenBecause } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'
import type { Probe } from '../probe.ts'
import { insideWsl, otherDesktop, sharedDesktop } from './desktops.ts'
import type { DesktopRoots, OtherDesktop } from './desktops.ts'
import { ancestry, readProcess, startedAt } from './processes.ts'
import type { ProcessInfo } from './processes.ts'
import { xrdpChannels } from './xrdp-ini.ts'

export interface LinuxSessionOptions {
  env?: Readonly<Record<string, string | undefined>>
  procRoot?: string
  /** The process whose session is asked for. */
  pid?: number
  xrdpIni?: string
  x11Locks?: string
  logind?: string
  uid?: number
}

/** xrdp's session processes: xrdp-sesman up to 0.9, xrdp-sesexec since 0.10. */
const XRDP_PROCESSES = new Set(['xrdp-sesman', 'xrdp-sesexec'])

/** What the environment can tell; only whether it is set where the value is nobody's business. */
const SHOWN = ['XDG_SESSION_TYPE', 'DISPLAY', 'WAYLAND_DISPLAY'] as const

/**
 * Which session this process runs in. xrdp sets XRDP_SESSION and XRDP_SOCKET_PATH for everything it starts, and its
 * session process is an ancestor of it (sesman/sesexec/env.c in https://github.com/neutrinolabs/xrdp); it passes on
 * neither the client's name nor its build. Other programs that show a desktop elsewhere have desktops.ts. A shell over SSH is remote, but no remote desktop: nothing is redirected.
 */
export function createProbe(options: LinuxSessionOptions = {}): Probe<'session'> {
  return { topic: 'session', read: async () => read(options) }
}

function read({ env = process.env, procRoot = '/proc', pid = process.pid, xrdpIni, ...more }: LinuxSessionOptions): Reading<SessionInfo> {
  const roots: DesktopRoots = { procRoot, x11Locks: '/tmp', logind: '/run/systemd/sessions', uid: process.getuid?.() ?? 0, ...more }
  const began = performance.now()
  const ancestors = ancestry(procRoot, pid)
  const { seen, ...found } =
    xrdpSession(env, procRoot, ancestors) ?? desktopSession(env, roots) ?? sshSession(env) ?? localSession(env, roots, ancestors)
  const channels = found.platform === 'xrdp' ? xrdpChannels(xrdpIni) : undefined
  const shown = SHOWN.flatMap((name) => (env[name] ? [said('session.env-value', { name, value: clip(env[name]) })] : []))
  const data: SessionInfo = {
    clientName: null,
    clientBuild: null,
    sessionId: sessionId(env),
    stationName: clip(env['WAYLAND_DISPLAY'] || env['DISPLAY'] || '') || null,
    ...found,
    ...(channels === undefined ? {} : { xrdp: { channels } }),
    ...seenBecause([...seen, ...shown])
  }
  return { status: 'present', tookMs: performance.now() - began, data }
}

type Found = Pick<SessionInfo, 'remote' | 'protocol' | 'platform' | 'startedAt' | 'via'> & { seen: ProbeText[] }

/** A session of its own over another program. Started from a shell over SSH it keeps that shell's environment, so it comes first. */
function desktopSession(env: NonNullable<LinuxSessionOptions['env']>, roots: DesktopRoots): Found | undefined {
  const desktop = otherDesktop(env, roots)
  return desktop && { remote: true, platform: 'console', ...desktop }
}

function xrdpSession(env: NonNullable<LinuxSessionOptions['env']>, procRoot: string, ancestors: readonly ProcessInfo[]): Found | undefined {
  const names = (['XRDP_SESSION', 'XRDP_SOCKET_PATH'] as const).filter((name) => env[name])
  const index = ancestors.findIndex((ancestor) => XRDP_PROCESSES.has(ancestor.name))
  const parent = ancestors[index]
  if (names.length === 0 && parent === undefined) return undefined
  // xrdp-sesexec serves one session, and XRDP_SESSION is its process id. xrdp-sesman serves all: its child is the session's own.
  const own = parent?.name === 'xrdp-sesman' ? ancestors[index - 1] : (parent ?? namedProcess(env['XRDP_SESSION'], procRoot))
  return {
    remote: true,
    protocol: 'rdp',
    platform: 'xrdp',
    startedAt: own === undefined ? null : startedAt(procRoot, own),
    seen: [
      ...names.map((name) => said('session.env-set', { name })),
      ...(parent === undefined ? [] : [said('session.parent', { name: parent.name })]),
      said('session.xrdp-client')
    ]
  }
}

/** The process XRDP_SESSION names, if it is xrdp's: version 0.9 wrote the fixed value 1, and ids are used again. */
function namedProcess(value: string | undefined, procRoot: string): ProcessInfo | undefined {
  const found = value !== undefined && /^\d{1,10}$/.test(value) ? readProcess(procRoot, Number(value)) : undefined
  return found !== undefined && XRDP_PROCESSES.has(found.name) ? found : undefined
}

function sshSession(env: NonNullable<LinuxSessionOptions['env']>): Found | undefined {
  const name = (['SSH_CONNECTION', 'SSH_TTY', 'SSH_CLIENT'] as const).find((one) => env[one])
  if (name === undefined) return undefined
  const seen = [said('session.env-set', { name }), said('session.ssh')]
  return { remote: false, protocol: 'ssh', platform: 'console', startedAt: null, seen }
}

function localSession(env: NonNullable<LinuxSessionOptions['env']>, roots: DesktopRoots, ancestors: readonly ProcessInfo[]): Found {
  const beside: Partial<OtherDesktop> = insideWsl(env, roots.procRoot) ?? sharedDesktop(roots) ?? {}
  const seen = [said('session.env-none'), said(ancestors.length > 1 ? 'session.parents-other' : 'session.parents-unread')]
  const { via } = beside
  return {
    remote: false,
    protocol: 'console',
    platform: 'console',
    startedAt: null,
    seen: [...seen, ...(beside.seen ?? [])],
    ...(via && { via })
  }
}

/** logind's session number; others than seated sessions are named c1 and the like, and have none. */
function sessionId(env: NonNullable<LinuxSessionOptions['env']>): number | null {
  const id = env['XDG_SESSION_ID'] ?? ''
  return /^\d{1,9}$/.test(id) ? Number(id) : null
}

const clip = (value: string): string => value.slice(0, 256)
