import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, pinned } from './recipe.mjs'

const integrityOf = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`

/** npm, by the file that runs this script where there is one. */
function npm(args, cwd) {
  const script = process.env.npm_execpath
  const [command, ...rest] = script ? [process.execPath, script, ...args] : ['npm', ...args]
  return spawnSync(command, rest, { cwd, encoding: 'utf8' })
}

/** The text of a package from the registry, checked against its pinned hash. */
function download({ name, version, integrity }) {
  const folder = join(cache, `pack-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  try {
    const packed = npm(['pack', `${name}@${version}`, '--silent'], folder)
    const [file] = readdirSync(folder)
    if (packed.status !== 0 || file === undefined) throw new Error(`npm pack ${name}@${version} failed: ${packed.stderr}`)
    const bytes = readFileSync(join(folder, file))
    const found = integrityOf(bytes)
    if (found !== integrity) throw new Error(`${name}@${version} is not what was pinned: ${found} instead of ${integrity}`)
    return bytes
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The folder of a pinned package, from the registry or from what is kept. Its contents are those of the hash: the folder is named
 * after it, and is there only when it was unpacked to its end.
 */
export function packageFolder(name) {
  const pin = pinned(name)
  const key = createHash('sha256').update(pin.integrity).digest('hex').slice(0, 32)
  const folder = join(cache, 'packages', key)
  if (existsSync(folder)) return folder
  mkdirSync(join(cache, 'packages'), { recursive: true })
  const partial = `${folder}.${randomBytes(4).toString('hex')}`
  mkdirSync(partial)
  const tarball = `${partial}.tgz`
  writeFileSync(tarball, download(pin))
  // Node's headers are most of its files, and nobody's here.
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', partial, '--strip-components=1', '--exclude=package/include'], {
    encoding: 'utf8'
  })
  rmSync(tarball)
  if (unpacked.status !== 0) throw new Error(`${name} could not be unpacked: ${unpacked.stderr}`)
  if (existsSync(folder)) rmSync(partial, { recursive: true })
  else renameSync(partial, folder)
  return folder
}

/** A file of a pinned package. */
export const packageFile = (name, path) => join(packageFolder(name), path)
