import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import { isInstalled, MIB } from '../table/lock.ts'
import type { LockedPackage } from '../table/lock.ts'
import type { Row } from '../table/figures.ts'

/** Bytes below a folder, without the packages inside it: they have entries of their own in the lock file. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + bytesIn(path)
    return sum + lstatSync(path).size
  }, 0)
}

/** What an installation of the program has of packages; read from the lock file and from what lies here, without installing. */
export const modules: Row<'size'> = {
  name: 'modules',
  title: 'node_modules for production',
  figures: { size: { what: '', unit: 'MiB', digits: 0, goal: { atMost: 40 } } },
  async measure() {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> }
    const sizes = Object.entries(lock.packages)
      .filter(([path, entry]) => isInstalled(path, entry, process) && existsSync(join(root, path)))
      .map(([path]) => ({ path, bytes: bytesIn(join(root, path)) }))
      .sort((a, b) => b.bytes - a.bytes)
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    const largest = sizes.slice(0, 6).map(({ path, bytes }) => `${path.replace(/^.*node_modules\//, '')}: ${(bytes / MIB).toFixed(1)} MiB`)
    return { values: { size: total / MIB }, parts: [`${sizes.length} packages`, ...largest] }
  }
}
