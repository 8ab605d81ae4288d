// The program as a folder: exactly what a package holds, and nothing else of the repository. What is not named here is not shipped.

import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { moduleFiles } from './modules.mjs'
import { withOwnFolder } from '../own-folder.mjs'

/** Entries of the other two hosts: the desktop app never starts them. */
const OTHER_HOSTS = new Set(['out/main/cli.js', 'out/main/browser-host.js'])

const isBuilt = (path) => /\.(js|cjs|json|html|css|svg|png|ico|woff2?|wasm)$/.test(path) && !OTHER_HOSTS.has(path)

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
