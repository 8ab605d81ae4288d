import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { said } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'

/** The folders of polkit's rules, and of the older format that Debian 11 and Ubuntu 22.04 have: man polkit, man pklocalauthority. */
const FOLDERS = [
  '/etc/polkit-1/rules.d',
  '/usr/share/polkit-1/rules.d',
  '/etc/polkit-1/localauthority/50-local.d',
  '/var/lib/polkit-1/localauthority/50-local.d'
] as const

const ACTION = 'org.debian.pcsc-lite'
/** A handful stands there on real machines. */
const MAX_FILES = 200

/**
 * What is to be said where polkit keeps a client of pcscd out: the files that speak of pcscd, so that nobody has to look for them.
 * Which one decides is not told: a rule is a program. The folder in /etc is closed to most users on newer systems, which is said.
 */
export function polkitHint(folders: readonly string[] = FOLDERS): ProbeText {
  const found: string[] = []
  const closed: string[] = []
  for (const folder of folders) {
    const names = attempt(() => readdirSync(folder))
    if (names === 'closed') closed.push(folder)
    if (typeof names === 'string' || names === undefined) continue
    for (const name of names.sort().slice(0, MAX_FILES)) {
      const file = join(folder, name)
      const text = attempt(() => readFileSync(file, 'utf8'))
      if (text === 'closed') closed.push(file)
      else if (text?.includes(ACTION) === true) found.push(file)
    }
  }
  if (found.length > 0) return said('hint.pcsc-polkit-files', { files: list(found) })
  return closed.length > 0 ? said('hint.pcsc-polkit-closed', { files: list(closed) }) : said('hint.pcsc-polkit')
}

const list = (files: readonly string[]): string => files.join(', ').slice(0, 1000)

/** What was read; undefined where it is not there, closed where this user may not read it. */
function attempt<T>(read: () => T): T | 'closed' | undefined {
  try {
    return read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM' ? 'closed' : undefined
  }
}
