import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The id of the check of yesterday. */
export const YESTERDAY = '123e4567-e89b-42d3-a456-426614174000'

/** The names of the checks in a folder. */
export const kept = (folder: string): string[] => {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

/** A check of yesterday: what this device was then, without its port and with a reader that is gone. */
export function yesterday(folder: string): void {
  const [name] = kept(folder)
  const check = JSON.parse(readFileSync(join(folder, name ?? ''), 'utf8')) as {
    id: string
    at: string
    local: { takenAt: string; serial: { data: { ports: unknown[] } }; smartcard: { data: { readers: { name: string }[] } } }
  }
  const at = new Date(Date.now() - 24 * 3600_000).toISOString()
  check.id = YESTERDAY
  check.at = check.local.takenAt = at
  check.local.serial.data.ports = []
  const [reader] = check.local.smartcard.data.readers
  check.local.smartcard.data.readers.push({ ...reader!, name: 'Globex Pocket Reader 00 00' })
  const stamp = at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
  writeFileSync(join(folder, `${stamp}-${check.id}.json`), JSON.stringify(check), { mode: 0o600 })
}
