import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'

/** The files below a folder, from it, with "/" between folders, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** The files in an archive, without its folders, sorted. */
export function archived(archive: string): string[] {
  const entries = listPackage(archive, { isPack: false }).map((path) => path.replace(/^[\\/]/, ''))
  const folders = new Set(entries.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))))
  return entries.filter((path) => !folders.has(path)).sort()
}

export const megabytes = (files: string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6

/** What none of the patterns allows. */
export const notAllowed = (files: string[], ...allowed: RegExp[]): string[] =>
  files.filter((file) => !allowed.some((one) => one.test(file)))

/** The hash of each file below a folder, by its path. */
export const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
    ])
  )

/** In an archive: the built program, and of each native package its licence, its description and its scripts. */
export const IN_ARCHIVE =
  /^(package\.json|out\/(main|preload)\/[\w.-]+\.(c?js|json|png|wasm)|out\/renderer\/(index\.html|assets\/[\w.-]+)|node_modules\/.+)$/
/** Nothing of the repository's tests, sources and documents, and no entry of the other hosts. */
export const NEVER =
  /(^|\/)(tests?|testing|src\/main|docs|e2e|testbed|\.github|bench|__tests__)\/|\.(test|spec)\.|\.(ts|tsx|map|cc|h|hh|gyp|o)$|(readme|changelog)\.md$|out\/main\/(cli|browser-host)\.js/

/** Files of a native package for a system or processor that is not among those that are meant. */
export const foreign = (files: string[], names: RegExp): string[] =>
  files.filter((file) => file.startsWith('node_modules/') && file.endsWith('.node') && names.test(file))
