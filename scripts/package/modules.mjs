// Which files of which native packages a program needs on one system: the built program alone asks for them, everything else is in it.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * @typedef {{ system: 'linux' | 'win32' | 'darwin', arches: ('x64' | 'arm64')[] }} Target
 *   What a program is made for; the one for macOS holds two kinds of processor.
 * @typedef {{ from: string, to: string }} PackedFile   where a file is, and its place in the program ("/" between folders)
 */

/** Packages that others name among their dependencies and that no running program loads. */
const BUILD_ONLY = new Set(['node-addon-api'])

const isLicence = (name) => /^(licen[cs]e|copying|notice)\b.*$/i.test(name)
const isScript = (name) => /\.c?js$/.test(name) && !name.endsWith('.test.js')

/** What of a package is needed, by the path inside it; a package that is not named here is its scripts. */
const WANTED = {
  koffi: (path) => path === 'index.cjs' || path === 'src/koffi/index.cjs' || path === 'src/koffi/src/static.cjs',
  'node-gyp-build': (path) => path === 'index.js' || path === 'node-gyp-build.js',
  debug: (path) => /^src\/(index|node|common)\.js$/.test(path),
  '@serialport/bindings-cpp': (path, target) => (path.startsWith('dist/') && isScript(path)) || isPrebuild(path, target),
  naudiodon: (path) => /^build\/Release\/(naudiodon\.node|libportaudio\.so\.\d+|libportaudio\.dylib|portaudio_x64\.dll)$/.test(path)
}

/** serialport's own builds: one file a system, on Linux one for each C library, of which Electron's is glibc. */
function isPrebuild(path, { system, arches }) {
  const [, folder, file] = /^prebuilds\/([^/]+)\/([^/]+\.node)$/.exec(path) ?? []
  if (folder === undefined || file.includes('.musl.')) return false
  return arches.some((arch) => (system === 'darwin' ? folder.startsWith('darwin-') : folder === `${system}-${arch}`))
}

/** koffi's builds are packages of their own, one for each system and processor, and that for Linux holds one for each C library. */
const isKoffiBuild = (path) => path === 'index.js' || (/^[a-z0-9]+_[a-z0-9]+\/koffi\.node$/.test(path) && !path.startsWith('musl'))

const isWanted = (name, path, target) =>
  path === 'package.json' ||
  isLicence(path) ||
  (name.startsWith('@koromix/') ? isKoffiBuild(path) : (WANTED[name] ?? isScript)(path, target))

/** What the built program asks for by itself on a system: serialport's whole package only where its list is used. */
const roots = ({ system, arches }) => [
  'koffi',
  ...arches.map((arch) => `@koromix/koffi-${system}-${arch}`),
  '@serialport/bindings-cpp',
  ...(system === 'darwin' ? ['serialport'] : []),
  'naudiodon'
]

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The packages that run beside this one. Those of koffi and naudiodon are for building: they have none. */
function dependenciesOf(name, folder) {
  if (name === 'koffi' || name === 'naudiodon' || name.startsWith('@koromix/')) return []
  return Object.keys(readManifest(folder).dependencies ?? {}).filter((other) => !BUILD_ONLY.has(other))
}

/** The place ("node_modules/a/node_modules/b") where a package at `place` finds another one, as Node looks. */
function found(root, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = posix.join(at, 'node_modules', name)
    if (existsSync(join(root, candidate, 'package.json'))) return candidate
    if (at === '') return undefined
  }
}

/** A package could not be found; `name` says which. */
export class MissingModule extends Error {
  constructor(name) {
    super(`${name} is not installed`)
    this.name = 'MissingModule'
    this.module = name
  }
}

function filesIn(folder, place, name, target) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((from) => ({ from, path: from.slice(folder.length + 1).replaceAll('\\', '/') }))
    .filter(({ path }) => !path.startsWith('node_modules/') && isWanted(name, path, target))
    .map(({ from, path }) => ({ from, to: `${place}/${path}` }))
}

/**
 * The files of the native packages for a target, sorted.
 * @param {string} root the repository
 * @param {Target} target
 * @param {Record<string, string>} elsewhere folders of packages that are not among the installed ones (another system's builds), and
 *   of builds to take in the place of an installed package's own
 * @returns {PackedFile[]}
 * @throws {MissingModule}
 */
export function moduleFiles(root, target, elsewhere = {}) {
  const files = new Map()
  const places = new Set()
  const add = (name, from) => {
    const place = elsewhere[name] === undefined ? found(root, from, name) : `node_modules/${name}`
    if (place === undefined) throw new MissingModule(name)
    if (places.has(place)) return
    places.add(place)
    const folder = elsewhere[name] ?? join(root, place)
    for (const file of filesIn(folder, place, name, target)) files.set(file.to, file)
    for (const other of dependenciesOf(name, folder)) add(other, place)
  }
  for (const name of roots(target)) add(name, '')
  return [...files.values()].sort((left, right) => (left.to < right.to ? -1 : 1))
}
