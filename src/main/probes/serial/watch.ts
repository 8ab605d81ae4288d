import { watch as watchFolder } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { join } from 'node:path'

export interface WatchPortsOptions {
  devRoot: string
  pollMs: number
  /** Which ports there are, as a text that differs when another one is there. Asked every `pollMs`. */
  ports: () => string
  /** Who uses them, likewise. Asked less often where asking takes long. */
  uses: () => string
  changed: () => void
}

/** Between a device node's appearance and the links and permissions udev gives it. */
const SETTLE_MS = 100

/** The share of a core that looking for uses may take: on a host with thousands of processes each look takes tens of milliseconds. */
const SHARE = 1 / 1000
/** The longest time between two looks, in milliseconds. */
const MAX_POLL_MS = 10_000

/**
 * Compares ports and uses with the last ones, and ports at once when a device node comes or goes. The file system tells of nodes,
 * but neither of a program that opens a port nor, in every container, of anything; hence the comparison.
 */
export function watchPorts({ devRoot, pollMs, ports, uses, changed }: WatchPortsOptions): () => void {
  let known = ports()
  let used = uses()
  let usesDue = performance.now() + pollMs
  let settling: NodeJS.Timeout | undefined
  const look = (): string => {
    const before = process.cpuUsage()
    const found = uses()
    const { user, system } = process.cpuUsage(before)
    usesDue = performance.now() + Math.min((user + system) / 1000 / SHARE, MAX_POLL_MS)
    return found
  }
  const compare = (): void => {
    const now = ports()
    const nowUsed = now !== known || performance.now() >= usesDue ? look() : used
    if (now === known && nowUsed === used) return
    known = now
    used = nowUsed
    changed()
  }
  const watchers: FSWatcher[] = []
  const onEvent = (event: string): void => {
    // "change" is every write to /dev/null; nodes that come and go are "rename".
    if (event !== 'rename') return
    settling ??= setTimeout(() => {
      settling = undefined
      compare()
    }, SETTLE_MS)
  }
  for (const folder of [devRoot, join(devRoot, 'serial/by-id')]) {
    const watcher = tryWatch(folder, onEvent)
    if (watcher !== undefined) watchers.push(watcher)
  }
  const poll = setInterval(compare, pollMs)
  return () => {
    clearInterval(poll)
    clearTimeout(settling)
    for (const watcher of watchers) watcher.close()
  }
}

/** Watches a folder where that is possible; where it is not (no such folder, no watches left) comparing must do. */
function tryWatch(folder: string, onEvent: (event: string) => void): FSWatcher | undefined {
  try {
    const watcher = watchFolder(folder, onEvent)
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return undefined
  }
}
