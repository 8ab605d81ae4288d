import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { sidecheck } from '../../e2e/command.ts'
import { snapshotSchema } from '../../src/core/snapshot/schema.ts'
import { CallError } from '../../src/shared/contract.ts'
import type { Settings } from '../../src/shared/settings.ts'
import { SAVED } from './attacked.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Attack, Part } from './part.ts'

const COMMAND = 'snapshots saved by the command line on a full disk'
const SETTINGS = 'settings saved by the program on a full disk'

const PAGE = 4096
const DISK = '256k'

/** Takes all the room of a disk but so many pages. Any file that was taken for that before is given back first. */
function fill(disk: string, pagesLeft: number): void {
  const filler = join(disk, 'filler')
  rmSync(filler, { force: true })
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - pagesLeft * PAGE), 1))
}

const roomy = (disk: string): void => rmSync(join(disk, 'filler'), { force: true })

/** What is there whole: the old one where the command failed, byte for byte, and the new one where it did not. */
async function byCommand({ planned, did, fault, random }: Attack, disk: string, env: Record<string, string>): Promise<void> {
  const file = join(disk, 'saved.json')
  roomy(disk)
  const first = await sidecheck(['scan', '--out', file], env)
  if (first.code !== 0) throw new Error(first.err)
  const ends = new Set<number>()
  for (let round = 0; round < planned(COMMAND); round++) {
    const before = readFileSync(file)
    fill(disk, below(random, 8))
    const { code, err } = await sidecheck(['scan', '--out', file], env)
    ends.add(code)
    const after = readFileSync(file)
    if (code === 3) {
      if (!after.equals(before)) fault('a file was lost that could not be replaced')
      if (!/^sidecheck: .*ENOSPC.*\n$/.test(err)) fault(`a full disk was told as ${JSON.stringify(err)}`)
    } else if (code !== 0) fault(`exit code ${code} on a full disk: ${err}`)
    else if (!v.is(snapshotSchema, JSON.parse(after.toString('utf8')))) fault('what was saved is no snapshot')
    const drafts = readdirSync(disk).filter((name) => name.startsWith('.'))
    if (drafts.length > 0) fault(`left behind: ${drafts.join(', ')}`)
    did(COMMAND)
  }
  // Were there always room, or never, then this would have shown nothing.
  if (planned(COMMAND) > 5 && ends.size < 2) fault(`all saves ended alike, with ${[...ends].join()}`)
}

/** Answers with the environment in which the program runs. */
async function bySettings({ planned, did, fault, random, start }: Attack, disk: string): Promise<Record<string, string>> {
  roomy(disk)
  const home = join(disk, 'home')
  const program = await start({ rounds: planned(SETTINGS), env: () => ({ SIDECHECK_HOME: home }) })
  const { client } = program.connection
  const file = join(home, 'settings.json')
  const read = (): unknown => JSON.parse(readFileSync(file, 'utf8'))
  let refused = 0
  for (let round = 0; round < planned(SETTINGS); round++) {
    const before = JSON.stringify(read())
    const next: Settings = { ...SAVED, helpdesk: round % 2 === 0, theme: round % 3 === 0 ? 'light' : 'dark' }
    fill(disk, below(random, 2))
    const error = await client.call('settings.save', next).then(
      () => undefined,
      (reason: unknown) => reason
    )
    if (error !== undefined) {
      refused += 1
      if (!(error instanceof CallError) || error.code !== 'NOT_SAVED') fault(`a full disk was told as ${String(error)}`)
    }
    const after = JSON.stringify(read())
    if (after !== (error === undefined ? JSON.stringify(next) : before)) fault(`the settings on a full disk are ${after}`)
    did(SETTINGS)
    await program.round()
  }
  if (refused === 0) fault('the disk was never full')
  roomy(disk)
  await client.call('settings.save', SAVED)
  const left = readdirSync(home).filter((name) => name !== 'settings.json' && name !== 'instance.json')
  if (left.length > 0) fault(`left behind: ${left.join(', ')}`)
  return program.bed.env
}

/** Saves onto a disk that has no room, little room, or just enough. */
export const diskFull: Part = {
  name: 'disk-full',
  plan: [oneIn(COMMAND, 100), oneIn(SETTINGS, 200)],
  obstacle: () => (process.getuid?.() === 0 ? undefined : 'only root makes a disk of a few kilobytes'),
  async run(attack) {
    // The runner has its own mounts: whatever becomes of it, the machine has none of these.
    const disk = mkdtempSync(join(tmpdir(), 'sidecheck-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk])
    attack.later(() => {
      execFileSync('umount', [disk])
      rmSync(disk, { recursive: true })
    })
    await byCommand(attack, disk, await bySettings(attack, disk))
  }
}
