import { accessSync, constants, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants as os, homedir, hostname } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fromFile, fromPreferences, fromRegistry, LINUX_FILE, MAC_FILE, MAC_PREFERENCES, POLICY_KEY } from '../policy/places.ts'
import { policiesOf } from '../policy/policies.ts'
import type { Policies } from '../policy/policies.ts'
import { lookUp } from '../../core/text/look-up.ts'
import { processOutput } from '../terminal.ts'

/**
 * What differs between operating systems for the hosts and their processes: folders, displays, browsers, orphans and where an
 * administrator sets policies. Probes have pickers of their own.
 */

export type Env = Readonly<Record<string, string | undefined>>

const platform = process.platform

/** The folder for the program's own files. SIDECHECK_HOME overrides it. */
export function dataFolder(env: Env): string {
  if (env['SIDECHECK_HOME']) return env['SIDECHECK_HOME']
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Sidecheck')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Sidecheck')
  return join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'sidecheck')
}

/**
 * The folder for what belongs to this machine and this screen alone: lock, cache, browser profile, place of the window. Homes are
 * shared between machines, profiles move from one to the next, and one user may sit at a machine and be in a session of it at once:
 * each is a side of its own, and must not take the other one's copy for itself.
 */
export function machineFolder(env: Env): string {
  return join(dataFolder(env), 'machines', `${folderName(hostname())}${screenName(env)}`)
}

/** The folder of earlier checks: one for all machines that share a home, so that both sides of a check may be found in either. */
export const historyFolder = (env: Env): string => join(dataFolder(env), 'history')

/** The folder for the log. */
export function logFolder(env: Env): string {
  if (platform === 'darwin' && !env['SIDECHECK_HOME']) return join(homedir(), 'Library', 'Logs', 'Sidecheck')
  return join(machineFolder(env), 'logs')
}

/** A name as part of a path: none leads out of its folder, and none is too long. */
const folderName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '_')
    .replace(/^[.]+/, '')
    .slice(0, 64) || 'machine'

/** The screen that windows of this process appear on, as the end of a name. macOS has one for each user. */
function screenName(env: Env): string {
  if (platform === 'win32') return isRemoteName(env['SESSIONNAME']) ? '-remote' : ''
  if (platform === 'darwin') return ''
  const screen = env['DISPLAY'] ?? env['WAYLAND_DISPLAY']
  // ":0.0" and ":0" are one display.
  return screen ? `-${folderName(screen.replace(/^(.*:\d+)\.\d+$/, '$1'))}` : ''
}

/** Windows calls a session "Console", or by its protocol and number: "RDP-Tcp#3". The number changes with each connection. */
const isRemoteName = (name: string | undefined): boolean => name !== undefined && name.toLowerCase() !== 'console'

/** The folder for what a person chose: on Windows it follows the user from machine to machine. SIDECHECK_HOME overrides it. */
export function settingsFolder(env: Env): string {
  if (env['SIDECHECK_HOME']) return env['SIDECHECK_HOME']
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Sidecheck')
  if (platform === 'darwin') return dataFolder(env)
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'sidecheck')
}

/** Whether a window can be shown: always but on a Linux machine without X11 and Wayland. */
export function hasDisplay(env: Env): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])
}

/** Variables that programs which carry a screen elsewhere set for what they start: xrdp, SSH with X11, VNC, X2Go, NX, Chrome Remote Desktop. */
const CARRIED = [
  'XRDP_SESSION',
  'XRDP_SOCKET_PATH',
  'SSH_CONNECTION',
  'VNCDESKTOP',
  'X2GO_SESSION',
  'NXSESSIONID',
  'CHROME_REMOTE_DESKTOP_SESSION'
]

/** Whether the windows of this process are shown on another machine. Answers at once. */
export function isRemoteSession(env: Env): boolean {
  if (platform === 'win32') return isRemoteName(env['SESSIONNAME']) || isRemoteByWindows()
  return platform === 'linux' && CARRIED.some((name) => Boolean(lookUp(env, name)))
}

/**
 * What Windows itself says: the name in the environment stays as it was when the programs of a session began.
 * https://learn.microsoft.com/en-us/windows/win32/termserv/detecting-the-terminal-services-environment
 */
function isRemoteByWindows(): boolean {
  const SM_REMOTESESSION = 0x1000
  try {
    const koffi = createRequire(import.meta.url)('koffi') as typeof import('koffi')
    const metrics = koffi.load('user32.dll').func('int __stdcall GetSystemMetrics(int)') as (index: number) => number
    return metrics(SM_REMOTESESSION) !== 0
  } catch (error) {
    // Without the answer the window is drawn as on any machine; the switch and the menu are there for the rest.
    processOutput().err(`whether this is a remote session is not known: ${String(error)}\n`)
    return false
  }
}

/** What the names of pipes between programs begin with; undefined where they are sockets in folders. */
export function pipeFolder(): string | undefined {
  return platform === 'win32' ? '\\\\.\\pipe\\' : undefined
}

/** Where menus stand: macOS has one for the program itself at the top of the screen. */
export function menuStyle(): 'program-menu' | 'in-window' {
  return platform === 'darwin' ? 'program-menu' : 'in-window'
}

/** Whether a process whose parent ends is given another one. On Windows it keeps the number of the one that has gone. */
export function isReparentedWhenOrphaned(): boolean {
  return platform !== 'win32'
}

/** Whether the kernel ends a process with its parent where it is asked to. */
export function kernelEndsOrphans(): boolean {
  return platform === 'linux'
}

/** Signals that end a process which did not ask for it. Their numbers differ between systems. */
const CRASHES = ['SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGSEGV', 'SIGTERM', 'SIGSYS'] as const

/** The signal of a number that stands where an exit code should; undefined for other numbers, and on Windows for all. */
export function crashSignal(code: number): string | undefined {
  return platform === 'win32' ? undefined : CRASHES.find((name) => os.signals[name] === code)
}

/** Chromium refuses its sandbox to root on Linux; our page is the only one it is given. */
export function mustRunBrowserUnsandboxed(): boolean {
  return platform === 'linux' && process.getuid?.() === 0
}

/** The Chromium-based browsers that are installed, the first choice first. */
export function findBrowsers(env: Env): string[] {
  const found = new Map<string, string>()
  for (const file of browserCandidates(env)) {
    const place = executablePlace(file)
    if (place !== undefined && !found.has(place)) found.set(place, file)
  }
  return [...found.values()]
}

function browserCandidates(env: Env): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['LOCALAPPDATA']].filter((root) => root !== undefined)
    const programs = [
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe']
    ]
    return programs.flatMap((program) => roots.map((root) => join(root, ...program)))
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Where a program really is; undefined where none can be run. Its folder alone is followed: /bin and /usr/bin are often the same
 * one, and what failed from there is not tried twice. A program's own link stays, because some do by their name what they do.
 */
function executablePlace(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK)
    return join(realpathSync(dirname(file)), basename(file))
  } catch (error) {
    // Not there, or not ours to run: either way not this one.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return undefined
  }
}

/** What this machine's administrator has set. Asked anew each time: a policy may come at any time. */
export async function adminPolicies(): Promise<Policies> {
  if (platform === 'win32') {
    // Only there has the library that it is read with something to load.
    const registry = await import('../native/win32/registry.ts').catch((error: unknown) => String(error))
    if (typeof registry === 'string') return policiesOf([{ place: `HKLM\\${POLICY_KEY}`, fault: registry }])
    return policiesOf([fromRegistry((path, name) => registry.withKey('HKLM', path, (key) => key.value(name)))])
  }
  if (platform === 'darwin') return policiesOf(await Promise.all([fromPreferences(MAC_PREFERENCES), fromFile(MAC_FILE)]))
  return policiesOf([await fromFile(LINUX_FILE)])
}
