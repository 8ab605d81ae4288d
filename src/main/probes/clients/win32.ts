import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ClientsData } from '../../../core/snapshot/schema.ts'
import { readingOf } from '../../native/win32/errors.ts'
import type { Note } from '../../native/win32/errors.ts'
import { commandLineOf, listProcesses } from '../../native/win32/processes.ts'
import { attempt, readText } from '../../native/win32/registry.ts'
import type { Probe } from '../probe.ts'
import { rdpFileIn, splitCommandLine } from './command-line.ts'
import { defaultFileIn } from './default-file.ts'
import { WINDOWS_CLIENTS } from './programs.ts'
import { savedFilesIn } from './saved-files.ts'
import { lookUp } from '../../../core/text/look-up.ts'

/** Where the user's folders really are; OneDrive and Group Policy move them. */
const SHELL_FOLDERS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'
/** Value name in that key, and where the folder is when nothing moved it. The last one is FOLDERID_Downloads. */
const folders = [
  ['Personal', 'Documents'],
  ['Desktop', 'Desktop'],
  ['{374DE290-123F-4565-9164-39C4925E467B}', 'Downloads']
] as const

/** Replaces %NAME% by the environment's value; a name that is not set stays as it is. */
export const expand = (text: string, environment: NodeJS.ProcessEnv): string =>
  text.replace(/%([^%]+)%/g, (whole, name: string) => lookUp(environment, name) ?? whole)

function usualFolders(note: Note): string[] {
  return folders.map(([value, name]) => {
    const moved = attempt(() => readText('HKCU', SHELL_FOLDERS, value))
    if (!moved.ok) note(moved.error)
    return moved.ok && moved.value !== undefined && moved.value !== '' ? expand(moved.value, process.env) : join(homedir(), name)
  })
}

function running(note: Note): ClientsData['running'] {
  return listProcesses()
    .filter(({ program }) => WINDOWS_CLIENTS.has(program.toLowerCase()))
    .map(({ program, processId }) => {
      // Another user's process does not tell; the program itself is still worth knowing.
      const line = attempt(() => commandLineOf(processId))
      if (!line.ok) note(line.error)
      const rdpFile = line.ok ? rdpFileIn(splitCommandLine(line.value)) : undefined
      return { program, processId, ...(rdpFile !== undefined && { rdpFile }) }
    })
}

async function read(note: Note): Promise<ClientsData> {
  const places = usualFolders(note)
  const [documents = ''] = places
  const [savedFiles, defaultFile] = await Promise.all([savedFilesIn(places), defaultFileIn(documents)])
  return { running: running(note), savedFiles, ...(defaultFile !== undefined && { defaultFile }) }
}

/** Remote desktop clients that run, with the .rdp file they were started with, saved .rdp files, and what Default.rdp sets. */
export function createProbe(): Probe<'clients'> {
  return { topic: 'clients', read: () => readingOf(read) }
}
