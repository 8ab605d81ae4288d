import { lstatSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { join } from 'node:path'

/** What Node 22.1 and newer have. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown
}

const ownUser = (): number | undefined => process.getuid?.()

/** Whether nobody but this user, and root, can write in a folder; not asked on Windows, where it lies in the user's own profile. */
function isOwnAlone(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return false
  return ownUser() === undefined || (found.uid === ownUser() && (found.mode & 0o022) === 0)
}

/**
 * Lets Node keep what it compiles of the files loaded from here on for the next start. That code is run then, so it stands only
 * in a folder that is there already and that nobody else can write to; where there is none, as at a first start, nothing is kept.
 *
 * @param wanted the program's folder on this machine; may throw where the system cannot say where that is
 * @returns whether Node was asked to
 */
export function keepCompiled(wanted: () => string, node: CompileCache = nodeModule as object): boolean {
  if (node.enableCompileCache === undefined) return false
  try {
    const folder = wanted()
    if (!isOwnAlone(folder)) return false
    node.enableCompileCache(join(folder, 'compiled'))
    return true
  } catch {
    // A start is only slower without it, and what is wrong with the folder is told where the folder is needed.
    return false
  }
}
