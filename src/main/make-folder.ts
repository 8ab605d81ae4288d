import { mkdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Node's own `recursive` tries for ever where a folder that stands refuses a new one as if it did not stand itself, as the homes of
 * an automounter do: it makes the parent, which is there, and tries again.
 */

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code
const isTop = (folder: string): boolean => dirname(folder) === folder

/** Makes a folder and those above it; what stands there is left as it is, and what is done with it next tells if it is none. @throws what the file system says */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode })
  } catch (error) {
    if (isCode(error, 'EEXIST')) return
    if (!isCode(error, 'ENOENT') || isTop(folder)) throw error
    await makeFolder(dirname(folder), mode)
    await mkdir(folder, { mode }).catch(unlessThere)
  }
}

/** The same for what has to be there before the next line. */
export function makeFolderSync(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if (isCode(error, 'EEXIST')) return
    if (!isCode(error, 'ENOENT') || isTop(folder)) throw error
    makeFolderSync(dirname(folder), mode)
    try {
      mkdirSync(folder, { mode })
    } catch (again) {
      unlessThere(again)
    }
  }
}

/** Another program may have been faster. */
function unlessThere(error: unknown): void {
  if (!isCode(error, 'EEXIST')) throw error
}
