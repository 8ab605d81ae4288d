import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../make-folder.ts'

export interface UsableFolder {
  folder: string
  /** Why it is not the one that was asked for. It is temporary then, and to be taken away at the end. */
  instead?: string
}

/** A folder that can be written: the one asked for, or a temporary one of the user's own with the reason. */
export async function usableFolder(wanted: () => string): Promise<UsableFolder> {
  try {
    const folder = wanted()
    await makeFolder(folder, 0o700)
    const trial = join(folder, `trial-${randomBytes(8).toString('hex')}.tmp`)
    await writeFile(trial, '', { mode: 0o600, flag: 'wx' })
    await rm(trial)
    return { folder }
  } catch (error) {
    return { folder: await mkdtemp(join(tmpdir(), 'sidecheck-')), instead: error instanceof Error ? error.message : String(error) }
  }
}

/** The folder for what is kept of a person; `otherwise` where the system cannot even say where that is. */
export function settingsIn(wanted: () => string, otherwise: string, log: (message: string) => void): string {
  try {
    return wanted()
  } catch (error) {
    log(`there is no folder for what is kept: ${String(error)}`)
    return otherwise
  }
}
