import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, lstat, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../../make-folder.ts'
import * as v from 'valibot'
import { pipeFolder } from '../../../platform/index.ts'

/** Where the running copy waits for bridges: a file in the user's own folder names the socket and holds the secret. */

const placeSchema = v.object({
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
  secret: v.pipe(v.string(), v.minLength(32), v.maxLength(128))
})
export type Place = v.InferOutput<typeof placeSchema>

const MAX_BYTES = 4096
/** Of a Unix socket: 107 on Linux, 103 on macOS. */
const MAX_PATH = 100

const folderOf = (machine: string): string => join(machine, 'bridge')
const fileOf = (machine: string): string => join(folderOf(machine), 'bridge.json')
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** A folder or file of ours is not: somebody else owns it or may change it. */
export class ForeignError extends Error {
  override readonly name = 'ForeignError'
}

/** On Windows the folders of a profile are the user's, and have no such numbers. */
const ownId = (): number | undefined => process.getuid?.()

/** The folder for the socket and its file, which nobody but the user can look into. Throws ForeignError, and what the system says. */
async function ownFolder(machine: string): Promise<string> {
  const folder = folderOf(machine)
  await makeFolder(folder, 0o700)
  const found = await lstat(folder)
  const uid = ownId()
  if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) throw new ForeignError(`${folder} belongs to somebody else`)
  if (uid !== undefined && (found.mode & 0o077) !== 0) await chmod(folder, 0o700)
  const above = await lstat(machine)
  if (uid !== undefined && (above.uid !== uid || (above.mode & 0o022) !== 0)) throw new ForeignError(`${machine} can be changed by others`)
  return folder
}

/** A new place, and what takes it away. Nobody can guess it, and nobody else can make it first. */
export async function newPlace(machine: string): Promise<Place & { remove(): Promise<void> }> {
  const name = randomBytes(8).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  const folder = await ownFolder(machine)
  const pipes = pipeFolder()
  if (pipes !== undefined) return { path: `${pipes}sidecheck-bridge-${name}`, secret, remove: () => Promise.resolve() }
  const path = join(folder, `${name}.sock`)
  if (Buffer.byteLength(path) <= MAX_PATH) return { path, secret, remove: () => rm(path, { force: true }) }
  const short = await mkdtemp(join(tmpdir(), 'sidecheck-'))
  return { path: join(short, 's'), secret, remove: () => rm(short, { recursive: true, force: true }) }
}

/** Announces a place, in place of one that leads nowhere. */
export async function announce(machine: string, { path, secret }: Place): Promise<void> {
  const beside = `${fileOf(machine)}-${randomBytes(8).toString('hex')}.tmp`
  await writeFile(beside, JSON.stringify({ path, secret }), { mode: 0o600, flag: 'wx' })
  await rename(beside, fileOf(machine))
}

/** Takes the announcement back, unless another copy has replaced it since. */
export async function withdraw(machine: string, place: Place): Promise<void> {
  const there = await announced(machine)
  if (there?.secret === place.secret) await rm(fileOf(machine), { force: true })
}

/** The place that is announced; undefined where none is, or what stands there is none. Throws ForeignError. */
export async function announced(machine: string): Promise<Place | undefined> {
  let handle
  try {
    handle = await open(fileOf(machine), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  try {
    const found = await handle.stat()
    const uid = ownId()
    if (uid !== undefined && found.uid !== uid) throw new ForeignError(`${fileOf(machine)} belongs to somebody else`)
    if (!found.isFile()) return undefined
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0)
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), placeSchema), buffer.toString('utf8', 0, bytesRead))
    return parsed.success ? parsed.output : undefined
  } finally {
    await handle.close()
  }
}
