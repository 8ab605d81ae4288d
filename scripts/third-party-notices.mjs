// The third-party notices as text, and whether the tracked file still says the same. package-lock.json names the packages,
// so that the text is the same on every system; the licence texts are read from node_modules, so no network is needed.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES'

/** What stands in the way, and the one thing to do about it. */
export class NoticesProblem extends Error {
  constructor(problem, todo) {
    super(problem)
    this.todo = todo
  }
}

/** Needed by other packages for type checks only: nothing of them reaches a user. */
const TYPES_ONLY = (name) => ['typescript', 'type-fest', 'tagged-tag'].includes(name) || name.startsWith('@types/')

/** Runs the program and is not a part of it. */
const RUNTIME = 'electron'

/** Code of others inside a package, whose terms are not in the package's own licence file. */
const INNER_TEXTS = {
  koffi: ['vendor/node-addon-api/LICENSE.md', 'vendor/node-api-headers/LICENSE'],
  naudiodon2: ['portaudio/include/portaudio.h']
}

/** What a package was built from, whose terms it does not bring: texts of this repository. */
const OTHER_TEXTS = { 'zxing-wasm': ['scripts/zxing-cpp-notice.txt'] }

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright)\w*(-\w+)?(\.(md|txt))?$/i
const LIST_END = '\n\nLicence texts\n=============\n'

/** Code points, not a language's order: the text must not depend on the machine's locale. */
const byText = (left, right) => (left < right ? -1 : left > right ? 1 : 0)

const withoutTrailingSpace = (text) => text.replaceAll(/[ \t\r]+$/gm, '').trim()

/**
 * A licence file without a first line that only names the package: packages of one project then share one text.
 * Of a source file it is the comment at its top.
 */
function licenceText(file) {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.h')) return withoutTrailingSpace(text.replace(/^@[\w-]+\/[\w-]+\s*\n/, ''))
  const comment = /\/\*([\s\S]*?)\*\//.exec(text)?.[1] ?? ''
  return withoutTrailingSpace(comment.replaceAll(/^ \* ?/gm, ''))
}

/** Where a package without a licence text comes from: its author and address, as far as it names them. */
function originOf(manifest) {
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name
  const address = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url
  return [author, address?.replace(/^git\+/, '')].filter(Boolean).join(', ')
}

function readInstalled(root, folder, name, version) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (manifest.version !== version) {
    throw new NoticesProblem(`${name} ${manifest.version} is installed, but package-lock.json says ${version}.`, 'Run "npm ci".')
  }
  const own = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const inside = [...own.sort(byText), ...(INNER_TEXTS[name] ?? [])].map((file) => join(folder, file))
  const files = [...inside, ...(OTHER_TEXTS[name] ?? []).map((file) => join(root, file))]
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined) {
    throw new NoticesProblem(`${name} ${version} no longer has ${missing}.`, 'Correct INNER_TEXTS in scripts/third-party-notices.mjs.')
  }
  return { texts: files.map(licenceText), origin: originOf(manifest) }
}

/** Tests, what builds their data, and the page for those who draw the pages. */
const NOT_SHIPPED = /[\\/.](test|testing)\.tsx?$|[\\/](testing|dev)[\\/]/
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*'([\w@][\w@/.:-]*)'/g

/** The package that an import names: "@scope/name" or "name". */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** The packages that the sources of the program name; the build takes those in that are no native addons. */
function importedPackages(root) {
  const folder = join(root, 'src')
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const named = files
    .filter((file) => !NOT_SHIPPED.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, specifier]) => packageOf(specifier)))
  return new Set(named.filter((name) => !isBuiltin(name) && name !== RUNTIME))
}

/** Where a package finds another one: in its own folder, or in one above it, as Node looks. */
function foundFrom(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[found] !== undefined) return found
    if (folder === '') return undefined
  }
}

/**
 * The places in the lock file of all that a user gets: what is installed beside the program, and what the build takes in,
 * which npm counts among the packages for development, with everything that those ask for.
 */
function shippedPlaces(root, packages) {
  const places = new Set(Object.keys(packages).filter((path) => !packages[path].dev))
  const add = (path) => {
    if (path === undefined || places.has(path)) return
    places.add(path)
    const { dependencies, optionalDependencies, peerDependencies } = packages[path]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) add(foundFrom(packages, path, name))
  }
  for (const name of importedPackages(root)) add(foundFrom(packages, '', name))
  return places
}

/**
 * Every package that the program is made of, bundled ones included. A package for one platform is taken from the lock file
 * alone: it is installed nowhere else, and holds a binary of the package that asks for it.
 */
export function readPackages(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const shipped = shippedPlaces(root, lock.packages)
  const packages = new Map()
  for (const [path, entry] of Object.entries(lock.packages)) {
    const start = path.lastIndexOf('node_modules/')
    // What has no version is linked from this repository, and is our own.
    if (start === -1 || entry.version === undefined || !shipped.has(path)) continue
    // An alias is installed under another name than its own, which then stands in the entry.
    const name = entry.name ?? path.slice(start + 'node_modules/'.length)
    if (TYPES_ONLY(name)) continue
    const onePlatform = entry.os !== undefined || entry.cpu !== undefined
    const folder = join(root, path)
    const installed = existsSync(join(folder, 'package.json'))
    if (!installed && !entry.optional) throw new NoticesProblem(`${name} ${entry.version} is not installed.`, 'Run "npm ci".')
    const line = `${name} ${entry.version}, ${entry.license ?? 'no licence named'}`
    const read = installed && !onePlatform ? readInstalled(root, folder, name, entry.version) : { texts: [], origin: '' }
    packages.set(line, { line, onePlatform, installed, ...read })
  }
  return [...packages.values()].sort((left, right) => byText(left.line, right.line))
}

/** The whole file. Packages that share a licence text stand above it together. */
export function noticesOf(packages) {
  const sharing = new Map()
  for (const { line, texts } of packages) {
    const text = texts.join('\n\n')
    if (text !== '') sharing.set(text, [...(sharing.get(text) ?? []), line])
  }
  const sections = [...sharing].map(([text, lines]) => `${lines.join('\n')}\n\n${text}`)
  const bare = packages.filter(({ texts }) => texts.length === 0)
  const without = bare.map(({ line, onePlatform, origin }) => `${line}: ${onePlatform ? 'binary for one platform' : origin}`)
  if (without.length > 0) sections.push(`Packages without a licence text of their own\n\n${without.join('\n')}`)
  return [
    `Third-party notices\n===================\n\nPackages that Sidecheck is made of. Written by "npm run notices"; not edited by hand.\n`,
    `Electron and Node.js come with licence files of their own.\n\n`,
    packages.map(({ line }) => line).join('\n'),
    LIST_END,
    sections.map((section) => `\n${section}\n`).join(`\n${'-'.repeat(80)}\n`)
  ].join('')
}

const listOf = (text) => text.slice(0, Math.max(0, text.indexOf(LIST_END))).split('\n')

/** The first lines that only one of two lists has, in words. */
function differences(tracked, current) {
  const gone = tracked.filter((line) => !current.includes(line)).map((line) => `no longer: ${line}`)
  const added = current.filter((line) => !tracked.includes(line)).map((line) => `new: ${line}`)
  return [...gone, ...added].slice(0, 6).join('; ')
}

/** The text for the tracked file. Throws where a package is missing, because its licence text would be. */
export function writableNotices(root) {
  const packages = readPackages(root)
  const missing = packages.find(({ installed, onePlatform }) => !installed && !onePlatform)
  if (missing !== undefined) throw new NoticesProblem(`Not installed: ${missing.line}.`, 'Run "npm ci" where its build tools are.')
  return noticesOf(packages)
}

/**
 * Throws where the tracked file does not say what is installed. Where an optional package could not be built, its text
 * cannot be read: then the list of packages is compared, without the texts. Answers whether the texts were compared.
 */
export function checkNotices(root) {
  const file = join(root, NOTICES_FILE)
  const todo = `Run "npm run notices" and commit ${NOTICES_FILE}.`
  if (!existsSync(file)) throw new NoticesProblem(`${NOTICES_FILE} is missing.`, todo)
  // A checkout may have turned line ends into Windows' own.
  const tracked = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const packages = readPackages(root)
  const current = noticesOf(packages)
  const changed = differences(listOf(tracked), listOf(current))
  if (changed !== '') throw new NoticesProblem(`${NOTICES_FILE} is out of date (${changed}).`, todo)
  const complete = packages.every(({ installed, onePlatform }) => installed || onePlatform)
  if (complete && tracked !== current) throw new NoticesProblem(`${NOTICES_FILE} is out of date (a licence text changed).`, todo)
  return complete
}
