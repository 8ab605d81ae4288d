import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch (error) {
    // Not there, or not ours to run: either way not this one.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return false
  }
}

/** Those of the programs that PATH does not have. */
export function missingPrograms(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.filter((name) => !folders.some((folder) => isExecutable(join(folder, name))))
}
