import { readFileSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { ClientsData } from '../../../core/snapshot/schema.ts'
import type { Probe } from '../probe.ts'
import { rdpFileIn } from './command-line.ts'
import { LINUX_CLIENTS } from './programs.ts'
import { savedFilesIn } from './saved-files.ts'

export interface LinuxClientsOptions {
  procRoot?: string
  home?: string
}

/** A process may end between listing and reading it; another user's may be closed to us. */
function argumentsOf(procRoot: string, pid: string): string[] {
  try {
    return readFileSync(join(procRoot, pid, 'cmdline'), 'utf8')
      .split('\0')
      .slice(0, -1)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM') return []
    throw error
  }
}

/** Read one after the other: a hundred promises of files take ten times as long as the files. */
function running(procRoot: string): ClientsData['running'] {
  const ids = readdirSync(procRoot)
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
  return ids.flatMap((pid) => {
    const words = argumentsOf(procRoot, pid)
    const program = basename(words[0] ?? '')
    if (!LINUX_CLIENTS.has(program)) return []
    const rdpFile = rdpFileIn(words)
    return [{ program, processId: Number(pid), ...(rdpFile !== undefined && { rdpFile }) }]
  })
}

/** Remote desktop clients that run, from /proc, and saved .rdp files. */
export function createProbe({ procRoot = '/proc', home = homedir() }: LinuxClientsOptions = {}): Probe<'clients'> {
  return {
    topic: 'clients',
    async read() {
      const began = performance.now()
      const folders = ['', 'Documents', 'Desktop', 'Downloads'].map((name) => join(home, name))
      const savedFiles = await savedFilesIn(folders)
      return { status: 'present', tookMs: performance.now() - began, data: { running: running(procRoot), savedFiles } }
    }
  }
}
