import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { ALL_SETTINGS } from '../../../core/capabilities/all.ts'
import { QUALITY } from '../../../core/capabilities/settings.ts'
import { parseRdp } from '../../../core/parse/rdp/rdp.ts'
import type { ClientsData } from '../../../core/snapshot/schema.ts'
import { decodeText } from '../../../core/text/decode.ts'

/** Remote Desktop Connection keeps in it what was last set in its own window, and starts with it where it is given no file. */
const NAME = 'Default.rdp'

/** The longest such file that is read. One that the client wrote has two or three thousand bytes. */
const LARGEST = 64 * 1024

const DECIDING: ReadonlySet<string> = new Set([...ALL_SETTINGS.map(({ property }) => property.name), QUALITY.property])

/** Of a file everything but the numbers that decide redirection is left out: hosts, accounts and passwords are nobody's business. */
function decidingIn(text: string): { name: string; value: string }[] {
  const parsed = parseRdp(text)
  if (!parsed.ok) return []
  const found = new Map<string, string>()
  for (const { name, value } of parsed.value.properties) {
    const key = name.trim().toLowerCase()
    // The last of equal names counts.
    if (DECIDING.has(key) && /^\s{0,8}-?\d{1,9}\s{0,8}$/.test(value)) found.set(key, value.trim())
  }
  return [...found].map(([name, value]) => ({ name, value }))
}

/** The file in a folder; null where there is none, undefined where it was not read: it may not be, is no file, or is too long for one. */
export async function defaultFileIn(folder: string): Promise<ClientsData['defaultFile']> {
  try {
    const file = await open(join(folder, NAME), 'r')
    try {
      const about = await file.stat()
      if (!about.isFile() || about.size > LARGEST) return undefined
      const { bytesRead, buffer } = await file.read(Buffer.alloc(LARGEST), 0, LARGEST, 0)
      return { folder, properties: decidingIn(decodeText(buffer.subarray(0, bytesRead)).text) }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' || code === 'EISDIR') return undefined
    throw error
  }
}
