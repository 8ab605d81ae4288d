import { existsSync, realpathSync } from 'node:fs'
import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'
import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { Port, SerialData } from '../../../core/snapshot/schema.ts'
import type { Clock } from '../arrival.ts'
import type { Probe } from '../probe.ts'
import { LOCK_FOLDERS, findHolders } from './in-use.ts'
import { hasOwnUdevadm, listPorts } from './list.ts'
import type { ListResult, ListedPort } from './list.ts'
import { SYSTEM_ROOTS, accessTo, listSysfsPorts } from './sysfs.ts'
import type { Roots, SysfsPorts } from './sysfs.ts'
import { watchPorts } from './watch.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'

export interface LinuxSerialOptions extends Partial<Roots> {
  lockFolders?: readonly string[]
  /** Stands in for serialport's list(). */
  list?: () => Promise<ListResult>
  /** Stands in for the clocks of this machine. */
  clock?: Clock
  /** Stands in for the look whether udev is to be asked where sysfs answers. */
  asksUdev?: () => boolean
  /** How often the cheap part of the reading is compared with the last one while watching, in milliseconds. */
  pollMs?: number
}

/** How long udevadm may take, in milliseconds; it is done after 40 to 80. The ports of sysfs do not wait longer. */
const LIST_LIMIT = 2000

/**
 * Serial ports on Linux: from sysfs and /dev, without opening any. serialport's list() asks udevadm for its whole database, which
 * takes longer than all the rest of a scan and has its ports from the same sysfs: it is asked where sysfs cannot be read, and where
 * somebody put a udevadm of their own before the system's, which may know ports that the kernel does not.
 */
export function createProbe(options: LinuxSerialOptions = {}): Probe<'serial'> {
  const roots: Roots = { ...SYSTEM_ROOTS, ...options }
  const lockFolders = options.lockFolders ?? LOCK_FOLDERS
  const list = options.list ?? (() => listPorts(LIST_LIMIT))
  const asksUdev = options.asksUdev ?? (() => hasOwnUdevadm(process.env['PATH'] ?? ''))
  let known: readonly Port[] = []

  const read = async (): Promise<Reading<SerialData>> => {
    const began = performance.now()
    const sysfs = attempt(() => listSysfsPorts(roots, options.clock))
    const listed = !sysfs.ok || asksUdev() ? await list() : NOTHING_LISTED
    const tookMs = (): number => performance.now() - began
    if (!sysfs.ok && !(listed.ok && listed.ports.length > 0)) return unreadable(sysfs.error, listed, tookMs())
    const ports = join(sysfs.ok ? sysfs.value : { ports: [], rejected: new Set() }, listed.ok ? listed.ports : [])
    known = ports.slice(0, MAX_DEVICES)
    const incomplete = unreadLists(sysfs, listed)
    const data = { ports: withHolders(known, roots.procRoot, lockFolders) }
    return { status: 'present', tookMs: tookMs(), data, ...(incomplete.length > 0 && { incomplete }) }
  }

  /** The ports of sysfs and the listed ones that are still there; whatever else is said of them does not change. */
  const present = (): Port[] => {
    const sysfs = attempt(() => listSysfsPorts(roots, options.clock))
    const own = sysfs.ok ? sysfs.value.ports : []
    return [...own, ...known.filter((port) => !own.some((one) => one.name === port.name) && existsSync(port.name))]
  }

  return {
    topic: 'serial',
    read,
    watch: (changed) =>
      watchPorts({
        devRoot: roots.devRoot,
        pollMs: options.pollMs ?? 2000,
        ports: () => JSON.stringify(present()),
        uses: () => JSON.stringify(withHolders(present(), roots.procRoot, lockFolders).map(({ inUse }) => inUse)),
        changed
      })
  }
}

const NOTHING_LISTED: ListResult = { ok: true, ports: [] }

/** Adds what serialport knows to the ports of sysfs, and the ports that only it knows (ptys, for example). */
export function join(sysfs: SysfsPorts, listed: readonly ListedPort[]): Port[] {
  const more = new Map(listed.map((port) => [port.path, port]))
  const known = sysfs.ports.map((port) => {
    const other = more.get(port.name)
    return other === undefined ? port : { ...fromList(other), ...port }
  })
  const names = new Set(known.map((port) => port.name))
  const extra = listed.filter(({ path }) => path !== '' && !names.has(path) && !sysfs.rejected.has(path))
  return [...known, ...extra.map((port) => ({ ...fromList(port), access: accessTo(port.path) }))]
}

function fromList({ path, manufacturer, serialNumber, pnpId, vendorId, productId }: ListedPort): Port {
  const target = resolved(path)
  return {
    name: path,
    ...(target === path ? {} : { target }),
    ...(manufacturer === undefined ? {} : { manufacturer }),
    ...(vendorId === undefined ? {} : { vendorId: vendorId.toLowerCase() }),
    ...(productId === undefined ? {} : { productId: productId.toLowerCase() }),
    ...(serialNumber === undefined ? {} : { serialNumber }),
    ...(pnpId === undefined ? {} : { aliases: [`/dev/serial/by-id/${pnpId}`] })
  }
}

function withHolders(ports: readonly Port[], procRoot: string, lockFolders: readonly string[]): Port[] {
  const devices = ports.map((port) => resolved(port.name))
  const holders = findHolders(devices, procRoot, lockFolders)
  return ports.map((port, index) => {
    const by = holders.by.get(devices[index] ?? '')
    const inUse: Port['inUse'] = by !== undefined ? { state: 'yes', by } : { state: holders.complete ? 'no' : 'unknown' }
    return { ...port, inUse }
  })
}

/** Links in /proc and lock files name the real device. */
function resolved(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // The device has just gone, or a test's port exists in its own tree only.
    return path
  }
}

/** The list that could not be read where the other one could. */
function unreadLists(sysfs: Attempt<SysfsPorts>, listed: ListResult): ProbeError[] {
  return [
    ...(sysfs.ok ? [] : [probeError(sysfs.error.code, said('reason.sysfs-list', { message: sysfs.error.message }))]),
    ...(listed.ok ? [] : [probeError(listed.code, said('reason.udev-list', { message: listed.message }))])
  ]
}

function unreadable({ code, message }: Error & { code: string }, listed: ListResult, tookMs: number): Reading<SerialData> {
  const udev = listed.ok ? said('reason.udev-empty') : said('reason.udev-failed', { code: listed.code, message: listed.message })
  const detail = probeError(code, message)
  if (code === 'EACCES' || code === 'EPERM')
    return { status: 'denied', tookMs, ...because(said('reason.sysfs-denied', { udev })), error: detail }
  if (code === 'ENOENT') return { status: 'absent', tookMs, ...because(said('reason.sysfs-absent', { udev })), error: detail }
  return { status: 'failed', tookMs, ...because(said('reason.sysfs-failed', { udev })), error: detail }
}

type Attempt<T> = { ok: true; value: T } | { ok: false; error: Error & { code: string } }

function attempt<T>(action: () => T): Attempt<T> {
  try {
    return { ok: true, value: action() }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!(error instanceof Error) || code === undefined) throw error
    return { ok: false, error: Object.assign(error, { code }) }
  }
}
