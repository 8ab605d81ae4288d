// The program as a folder: exactly what a package holds, and nothing else of the repository. What is not named here is not shipped.

import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { moduleFiles } from './modules.mjs'

/** Entries of the other two hosts: the desktop app never starts them. */
const OTHER_HOSTS = new Set(['out/main/cli.js', 'out/main/browser-host.js'])

const isBuilt = (path) => /\.(js|cjs|json|html|css|svg|png|ico|woff2?)$/.test(path) && !OTHER_HOSTS.has(path)

function builtFiles(root) {
  return ['out/main', 'out/preload', 'out/renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((from) => ({ from, to: from.slice(root.length + 1).replaceAll('\\', '/') }))
      .filter(({ to }) => isBuilt(to))
  )
}

/** Where people find the project and who answers for a package: the release knows; a package made elsewhere names nobody. */
export const originOf = (env) => ({
  homepage: env['GITHUB_REPOSITORY']
    ? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`
    : 'https://sidecheck.invalid/',
  email: env['SIDECHECK_MAINTAINER'] || 'nobody@sidecheck.invalid'
})

/** What the program says of itself. Scripts, tools and dependencies of the repository are not its business. */
export function programManifest(manifest, { homepage, email }) {
  const { name, version, description, license } = manifest
  return { name, version, description, license, author: { name: 'The Sidecheck authors', email }, homepage, main: 'out/main/index.js' }
}

const isElf = (bytes) => bytes.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1'))

/**
 * On Linux naudiodon's addon names the folder in which it was built as the place of its PortAudio. That tells of the machine that
 * built it, and whoever can write there elsewhere would be loaded: the place becomes the addon's own folder.
 */
export function withOwnFolder(bytes) {
  const built = isElf(bytes) ? /\0(\/[^\0]+\/build\/Release)\0/.exec(bytes.toString('latin1')) : null
  if (built === null) return bytes
  const changed = Buffer.from(bytes)
  changed.fill(0, built.index + 1, built.index + 1 + built[1].length)
  changed.write('$ORIGIN', built.index + 1, 'latin1')
  return changed
}

const copied = ({ from, to }) => (to.endsWith('/naudiodon.node') ? withOwnFolder(readFileSync(from)) : readFileSync(from))

/**
 * Writes the program for a target into a folder, which is emptied first, and answers with the paths in it, sorted.
 * @param {string} root the repository, built
 * @param {import('./modules.mjs').Target} target
 * @param {string} folder
 * @param {Record<string, string>} elsewhere see moduleFiles
 * @returns {string[]}
 */
export function stageProgram(root, target, folder, elsewhere = {}) {
  if (!existsSync(join(root, 'out/main/index.js'))) throw new Error('the program is not built: run "npm run build"')
  const files = [...builtFiles(root), ...moduleFiles(root, target, elsewhere)]
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  for (const file of files) {
    mkdirSync(dirname(join(fresh, file.to)), { recursive: true })
    writeFileSync(join(fresh, file.to), copied(file))
  }
  const manifest = programManifest(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), originOf(process.env))
  writeFileSync(join(fresh, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  return ['package.json', ...files.map(({ to }) => to)].sort()
}
