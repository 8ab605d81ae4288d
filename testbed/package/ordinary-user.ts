import { lchownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

/** The account that is on every Linux machine and owns nothing. */
const NOBODY = 65534

const isRoot = process.getuid?.() === 0

/** Whether another user can be taken: only root can. Elsewhere the one who runs the tests is ordinary enough. */
export const who = isRoot ? 'nobody' : 'the user of the tests'

/** A command line that is run as the ordinary user. */
export const asOrdinaryUser = (program: string, args: string[]): [program: string, args: string[]] =>
  isRoot
    ? ['setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs', '--', program, ...args]]
    : [program, args]

function handOverTree(path: string): void {
  lchownSync(path, NOBODY, NOBODY)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) handOverTree(join(path, name))
}

/** Gives the ordinary user the folders of a bed: each is the bed's own, below the folder for temporary files. */
export function handOver(env: Record<string, string>): void {
  if (!isRoot) return
  const begin = join(tmpdir(), 'sidecheck-')
  const folders = Object.values(env)
    .flatMap((value) => value.split(':'))
    .filter((path) => path.startsWith(begin))
    .map((path) => join(tmpdir(), path.slice(tmpdir().length + 1).split('/')[0] ?? ''))
  for (const folder of new Set(folders)) handOverTree(folder)
}
