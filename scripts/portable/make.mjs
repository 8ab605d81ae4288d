import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderFiles } from './program.mjs'
import { ZIP_LIMIT, cache, dist, folderName, resource } from './recipe.mjs'
import { zipOf } from './zip.mjs'

/** The one time of all entries, in seconds since 1970. */
const TIME = Number(process.env.SOURCE_DATE_EPOCH ?? Date.UTC(2026, 0, 1) / 1000)

/** What the folder may hold, whatever went wrong before it was filled. */
const ALLOWED = [
  /^(Sidecheck|sidecheck-cli)(\.exe)?$/,
  /^(README|LICENSE)\.txt$/,
  /^licences\/[\w.-]+\.txt$/,
  /^app\/(node|node\.exe|package\.json)$/,
  /^app\/out\/main\/([\w.-]+\.js|package\.json|zxing_reader\.wasm)$/,
  /^app\/out\/renderer\/(index\.html|assets\/[\w.-]+\.(js|css|svg|png|ico|woff2?))$/,
  /^app\/node_modules\/(koffi|@koromix\/[\w-]+|@serialport\/[\w-]+|debug|ms|node-gyp-build|naudiodon)\//
]
const FORBIDDEN = /\.(ts|map|test\.js|c|cc|h|hh|lib|a|o|obj|gyp)$|(^|\/)(test|tests|testing|\.bin|\.deps)\//

/** Throws where a file is in the folder that nobody asked for. */
export function checkContents(names) {
  const odd = names.filter((name) => FORBIDDEN.test(name) || !ALLOWED.some((pattern) => pattern.test(name)))
  if (odd.length > 0) throw new Error(`the portable would hold what does not belong there: ${odd.slice(0, 5).join(', ')}`)
}

function fingerprintOf(files) {
  const hash = createHash('sha256').update(String(TIME))
  for (const { name, bytes, executable } of files.toSorted((left, right) => (left.name < right.name ? -1 : 1)))
    hash.update(`${name}\0${executable}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

/** Writes a file so that nobody ever finds half of it. */
function writeWhole(file, bytes) {
  writeFileSync(`${file}.partial`, bytes)
  renameSync(`${file}.partial`, file)
}

/** Puts the zip where the program of this checkout finds it, and no older one beside it. */
function offer(file, name) {
  mkdirSync(resource, { recursive: true })
  for (const old of readdirSync(resource)) if (old.endsWith('.zip') && old !== name) rmSync(join(resource, old))
  copyFileSync(file, join(resource, `${name}.partial`))
  renameSync(join(resource, `${name}.partial`), join(resource, name))
}

/**
 * Makes the zip of a system, or leaves the one that was made from the same files.
 * @returns {Promise<{ file: string, bytes: number, files: object[], reused: boolean }>} `files`: what is in it
 */
export async function makeZip(target) {
  const files = folderFiles(target)
  checkContents(files.map(({ name }) => name))
  const name = `${folderName(target)}.zip`
  const file = join(dist, name)
  const stamp = join(cache, `${name}.stamp`)
  const print = fingerprintOf(files)
  const reused = existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print
  if (!reused) {
    rmSync(stamp, { force: true })
    const zip = await zipOf(
      files.map((one) => ({ ...one, name: `${folderName(target)}/${one.name}` })),
      TIME
    )
    if (zip.length > ZIP_LIMIT) throw new Error(`${name} would have ${zip.length} bytes; the limit is ${ZIP_LIMIT}`)
    mkdirSync(dist, { recursive: true })
    mkdirSync(cache, { recursive: true })
    writeWhole(file, zip)
    writeFileSync(stamp, print)
  }
  if (target.name.startsWith('windows')) offer(file, name)
  return { file, bytes: readFileSync(file).length, files, reused }
}
