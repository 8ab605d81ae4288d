import { mkdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { INSTANCE_PATH } from '../../../shared/browser-protocol.ts'

/** One running copy per user: a file says where it listens, and its secret gives a second start an address. */

const instanceSchema = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  secret: v.pipe(v.string(), v.maxLength(128))
})
export type Instance = v.InferOutput<typeof instanceSchema>

const ASK_MS = 2000
const fileIn = (folder: string): string => join(folder, 'instance.json')

/**
 * A new address of the copy that already runs, undefined if none does. A file left by a copy that was killed leads
 * nowhere and counts as none.
 */
export async function askRunningInstance(folder: string, log: (message: string) => void): Promise<string | undefined> {
  let instance: Instance
  try {
    instance = v.parse(instanceSchema, JSON.parse(await readFile(fileIn(folder), 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log(`the instance file is unusable and will be replaced: ${String(error)}`)
    return undefined
  }
  try {
    const response = await fetch(`http://127.0.0.1:${instance.port}${INSTANCE_PATH}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${instance.secret}` },
      signal: AbortSignal.timeout(ASK_MS)
    })
    const address = await response.text()
    return response.ok && address.startsWith(`http://127.0.0.1:${instance.port}/#`) ? address : undefined
  } catch (error) {
    log(`no copy answers at port ${instance.port}: ${String(error)}`)
    return undefined
  }
}

/** Announces this copy; only the user may read the file. */
export async function announceInstance(folder: string, instance: Instance): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFileAtomic(fileIn(folder), JSON.stringify(instance), { mode: 0o600 })
}

/** Takes the announcement back, unless another copy has replaced it since. */
export async function withdrawInstance(folder: string, instance: Instance): Promise<void> {
  try {
    const current = await readFile(fileIn(folder), 'utf8')
    if (current === JSON.stringify(instance)) await unlink(fileIn(folder))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
