import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What serialport's list() says of a port. */
export interface ListedPort {
  path: string
  manufacturer?: string | undefined
  serialNumber?: string | undefined
  /** On Linux: the name in /dev/serial/by-id. */
  pnpId?: string | undefined
  vendorId?: string | undefined
  productId?: string | undefined
}

export type ListResult = { ok: true; ports: ListedPort[] } | { ok: false; code: string; message: string }

/**
 * serialport's list for Linux, which asks `udevadm info -e`. Taken from its own file, because the whole package costs
 * 25 ms to load and a native addon that listing does not need. It answers [] when udevadm ends with an error and waits
 * without limit when it hangs: both are failures here. Never throws.
 */
export async function listPorts(limitMs: number): Promise<ListResult> {
  let child: ChildProcessWithoutNullStreams | undefined
  let limit: NodeJS.Timeout | undefined
  try {
    const { linuxList } = await import('@serialport/bindings-cpp/dist/linux-list.js')
    const listed = linuxList(((command: string, args: string[]) => {
      child = spawn(command, args)
      return child
    }) as unknown as typeof spawn)
    // A missing udevadm is an "error" event on the child, which linuxList rejects with; "close" follows it.
    const ended = new Promise<number | null>((resolve) => child?.on('close', resolve))
    const tooLate = new Promise<never>((_, reject) => {
      limit = setTimeout(
        () => reject(Object.assign(new Error(`udevadm did not answer within ${limitMs} ms`), { code: 'TIMEOUT' })),
        limitMs
      )
    })
    const [ports, exit] = await Promise.race([Promise.all([listed, ended]), tooLate])
    if (exit !== 0) return { ok: false, code: `EXIT_${exit ?? 'SIGNAL'}`, message: `udevadm ended with code ${exit ?? 'none'}` }
    return { ok: true, ports }
  } catch (error) {
    child?.kill('SIGKILL')
    return { ok: false, code: codeOf(error), message: error instanceof Error ? error.message : String(error) }
  } finally {
    clearTimeout(limit)
  }
}

/** Node's code; serialport's own rejection for a failed udevadm names the exit code in its message only. */
function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code !== undefined) return code
  const exit = /exited with error code: (\d+)/.exec(String(error))?.[1]
  return exit === undefined ? 'LIST_FAILED' : `EXIT_${exit}`
}

/** Where Linux systems have their own programs. */
const SYSTEM_FOLDERS: ReadonlySet<string> = new Set(['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'])

/** Whether the udevadm that a search path leads to is not the system's: somebody wants another one to be asked. */
export function hasOwnUdevadm(path: string): boolean {
  const folder = path.split(delimiter).find((one) => one !== '' && existsSync(join(one, 'udevadm')))
  return folder !== undefined && !SYSTEM_FOLDERS.has(folder)
}
