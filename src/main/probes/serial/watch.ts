import { watch as watchFolder } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { join } from 'node:path'

export interface WatchPortsOptions {
  devRoot: string
  pollMs: number
  /** A text that differs when the reading would. */
  signature: () => string
  changed: () => void
}

/** Between a device node's appearance and the links and permissions udev gives it. */
const SETTLE_MS = 100

/**
 * Compares the signature every `pollMs`, and at once when a device node comes or goes. The file system tells of nodes,
 * but neither of a program that opens a port nor, in every container, of anything; hence the comparison.
 */
export function watchPorts({ devRoot, pollMs, signature, changed }: WatchPortsOptions): () => void {
  let last = signature()
  let settling: NodeJS.Timeout | undefined
  const compare = (): void => {
    const now = signature()
    if (now === last) return
    last = now
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
