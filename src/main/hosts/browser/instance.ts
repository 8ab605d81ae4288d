import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { link, open, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { INSTANCE_PATH } from '../../../shared/browser-protocol.ts'
import { makeFolder } from '../../make-folder.ts'
import { challengeSchema, isProof, proofOf, welcomeSchema } from './handshake.ts'

/** One running copy per user: a file says where it listens, and its secret lets a second start ask for an address. */

const instanceSchema = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  secret: v.pipe(v.string(), v.maxLength(128))
})
export type Instance = v.InferOutput<typeof instanceSchema>

/** What the file holds. */
const announcement = ({ port, secret }: Instance): string => JSON.stringify({ port, secret })

const ASK_MS = 2000
/** Its file is under 100 bytes; more than this is none. */
const MAX_BYTES = 4096
const fileIn = (folder: string): string => join(folder, 'instance.json')
const besideIn = (folder: string): string => join(folder, `instance-${randomBytes(8).toString('hex')}.tmp`)
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
const isRefused = (error: unknown): boolean => codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT'

/** The text of a file of ours; undefined where there is none. A pipe is not waited for, and nothing endless is read. */
async function textOf(file: string): Promise<string | undefined> {
  let handle
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  try {
    if (!(await handle.stat()).isFile()) throw new Error(`${file} is no file`)
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function post(port: number, body: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${INSTANCE_PATH}`, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ASK_MS)
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`it answered ${response.status}`)
  return JSON.parse(text)
}

/** Asks whoever listens there for an address; throws where it does not prove that it knows the secret. */
async function addressFrom({ port, secret }: Instance): Promise<string> {
  const nonce = randomBytes(32).toString('base64url')
  const challenge = v.parse(challengeSchema, await post(port, { nonce }))
  if (!isProof(challenge.proof, proofOf(secret, 'challenge', port, nonce, challenge.nonce))) throw new Error('it is another program')
  const answer = { nonce: challenge.nonce, proof: proofOf(secret, 'answer', port, challenge.nonce) }
  const { address, proof } = v.parse(welcomeSchema, await post(port, answer))
  if (!isProof(proof, proofOf(secret, 'welcome', port, challenge.nonce, address))) throw new Error('its address is not its own')
  return address
}

/** What was announced in a folder, with the address that the copy gave; `stale` is what leads nowhere. */
type Asked = { address: string } | { stale: string } | undefined

async function ask(folder: string, log: (message: string) => void): Promise<Asked> {
  const text = await textOf(fileIn(folder)).catch((error: unknown) => {
    log(`the instance file is unusable and will be replaced: ${String(error)}`)
    return ''
  })
  if (text === undefined) return undefined
  let instance: Instance
  try {
    instance = v.parse(instanceSchema, JSON.parse(text))
  } catch (error) {
    if (text !== '') log(`the instance file is unusable and will be replaced: ${String(error)}`)
    return { stale: text }
  }
  try {
    return { address: await addressFrom(instance) }
  } catch (error) {
    log(`no copy answers at port ${instance.port}: ${String(error)}`)
    return { stale: text }
  }
}

/**
 * A new address of the copy that already runs, undefined if none does. A file left by a copy that was killed leads
 * nowhere and counts as none.
 */
export async function askRunningInstance(folder: string, log: (message: string) => void): Promise<string | undefined> {
  const asked = await ask(folder, log)
  return asked !== undefined && 'address' in asked ? asked.address : undefined
}

/** Takes a file away that leads nowhere, unless somebody has replaced it since: then that one is put back. */
async function setAside(folder: string, stale: string): Promise<void> {
  const aside = besideIn(folder)
  try {
    await rename(fileIn(folder), aside)
    const text = await textOf(aside).catch(() => '')
    if (text !== stale) await link(aside, fileIn(folder))
  } catch (error) {
    if (!isRefused(error)) throw error
  }
  await removeOwn(aside)
}

async function removeOwn(file: string): Promise<void> {
  try {
    await unlink(file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** How often a start tries to be the one: each further try means that another start was faster. */
const TRIES = 8

/**
 * Announces this copy, which must answer by now; only the user may read the file. Of several starts at one instant one is
 * the running copy, and the others are told its address.
 *
 * @returns undefined where this copy is the one, the other one's address where there is another
 * @throws what the file system says where the folder cannot be written
 */
export async function announceInstance(folder: string, instance: Instance, log: (message: string) => void): Promise<string | undefined> {
  await makeFolder(folder, 0o700)
  const own = besideIn(folder)
  await writeFile(own, announcement(instance), { mode: 0o600, flag: 'wx' })
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        // Linking fails where there is a file already: there is no moment in which two can be first.
        await link(own, fileIn(folder))
      } catch (error) {
        if (!isRefused(error)) throw error
      }
      if ((await textOf(fileIn(folder)).catch(() => '')) === announcement(instance)) return undefined
      const asked = await ask(folder, log)
      if (asked !== undefined && 'address' in asked) return asked.address
      if (asked !== undefined) await setAside(folder, asked.stale)
    }
    throw new Error('other copies start and end all the time')
  } finally {
    await removeOwn(own)
  }
}

/** Takes the announcement back, unless another copy has replaced it since. */
export async function withdrawInstance(folder: string, instance: Instance): Promise<void> {
  if ((await textOf(fileIn(folder))) === announcement(instance)) await removeOwn(fileIn(folder))
}
