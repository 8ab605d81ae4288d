import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { sidecheck } from '../../e2e/command.ts'
import { examplePair } from '../../src/core/snapshot/example.ts'
import { snapshotSchema } from '../../src/core/snapshot/schema.ts'
import { Exchange } from '../../src/main/link/drive/exchange.ts'
import { PlaceFault } from '../../src/main/link/drive/faults.ts'
import { FOLDER } from '../../src/main/link/drive/names.ts'
import { CallError } from '../../src/shared/contract.ts'
import type { Settings } from '../../src/shared/settings.ts'
import { SAVED } from './attacked.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Attack, Part } from './part.ts'

const COMMAND = 'files saved by the command line on a full disk'
const SETTINGS = 'settings saved by the program on a full disk'

const HALVES = 'halves left on a full drive'
const CHECKS = 'checks kept on a full disk'

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

/** What is there is whole: the old file where the command failed, byte for byte, and the new one where it did not. */
async function byCommand({ planned, did, fault, random }: Attack, disk: string): Promise<void> {
  roomy(disk)
  const given = ['local.json', 'session.json'].map((name) => join(disk, name))
  examplePair(new Date()).forEach((snapshot, at) => writeFileSync(given[at] ?? '', JSON.stringify(snapshot)))
  const snapshot = join(disk, 'saved.json')
  const report = join(disk, 'saved.html')
  const saves = [
    {
      file: snapshot,
      args: ['scan', '--only', 'machine', '--out', snapshot],
      isWhole: (text: string) => v.is(snapshotSchema, JSON.parse(text))
    },
    // Several times as large, so that a part of it may still have room.
    { file: report, args: ['compare', ...given, '--html', report], isWhole: (text: string) => text.trimEnd().endsWith('</html>') }
  ]
  for (const { file, args, isWhole } of saves) {
    await sidecheck(args)
    if (!isWhole(readFileSync(file, 'utf8'))) throw new Error(`${file} is not whole to begin with`)
  }
  let refused = 0
  for (let round = 0; round < planned(COMMAND); round++) {
    const { file, args, isWhole } = saves[round % saves.length] ?? throwing()
    const before = readFileSync(file)
    fill(disk, below(random, 10))
    const { code, err } = await sidecheck(args)
    const after = readFileSync(file)
    if (code === 3) {
      refused += 1
      if (!after.equals(before)) fault(`${file} was lost, which could not be replaced`)
      if (!/^sidecheck: .*ENOSPC.*\n$/.test(err)) fault(`a full disk was told as ${JSON.stringify(err)}`)
    } else if (code > 1) fault(`exit code ${code} on a full disk: ${err}`)
    else if (!isWhole(after.toString('utf8'))) fault(`${file} was saved and is not whole`)
    const drafts = readdirSync(disk).filter((name) => name.startsWith('.'))
    if (drafts.length > 0) fault(`left behind: ${drafts.join(', ')}`)
    did(COMMAND)
  }
  if (refused === 0) fault('the disk was never full for the command line')
}

const throwing = (): never => {
  throw new Error('there is nothing to save')
}

async function bySettings({ planned, did, fault, random, start }: Attack, disk: string): Promise<void> {
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
  if (refused === 0) fault('the disk was never full for the settings')
  roomy(disk)
  await client.call('settings.save', SAVED)
  const left = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'settings.json' && entry.name !== 'instance.json')
    .map(({ name }) => name)
  if (left.length > 0) fault(`left behind: ${left.join(', ')}`)
}

/** A half stands there whole or not at all, and what was refused leaves nothing. */
async function byDrive({ planned, did, fault, random }: Attack, disk: string): Promise<void> {
  roomy(disk)
  const root = join(disk, 'drive')
  mkdirSync(root)
  const session = new Exchange({ root, side: 'session', makes: true })
  const local = new Exchange({ root, side: 'local', makes: false })
  let refused = 0
  for (let round = 0; round < planned(HALVES); round++) {
    const text = `${round} `.padEnd(3 * PAGE, 'x')
    session.put('11111111-1111-4111-8111-111111111111', text)
    fill(disk, below(random, 8))
    const error: unknown = await session.look(true, true).then(
      () => undefined,
      (thrown: unknown) => thrown
    )
    if (error !== undefined) refused += 1
    if (error !== undefined && !(error instanceof PlaceFault && error.fault === 'full')) fault(`a full drive was told as ${String(error)}`)
    const { found } = await local.look(false, true)
    for (const one of found) {
      if (one.fault !== undefined) fault(`a half on a full drive is ${one.fault}`)
      if (error === undefined && one.text !== text) fault('the half that was handed over is not the one that was read')
    }
    const drafts = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.new')) : []
    if (drafts.length > 0) fault(`left behind: ${drafts.join(', ')}`)
    did(HALVES)
  }
  if (refused === 0) fault('the drive was never full')
  roomy(disk)
  await session.leave()
  if (readdirSync(root).length > 0) fault(`left behind: ${readdirSync(root).join(', ')}`)
}

/** Each check that was kept opens as it was; one that was not is told, and leaves nothing. */
async function byHistory({ planned, did, fault, random, start }: Attack, disk: string): Promise<void> {
  roomy(disk)
  const home = join(disk, 'checked')
  const program = await start({ rounds: planned(CHECKS), env: () => ({ SIDECHECK_HOME: home }) })
  const { client } = program.connection
  await client.call('settings.save', { ...SAVED, history: true })
  const folder = join(home, 'history')
  const contents = (): Map<string, string> =>
    new Map(existsSync(folder) ? readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]) : [])
  let refused = 0
  for (let round = 0; round < planned(CHECKS); round++) {
    roomy(disk)
    // What fills this little disk is the attack, not the checks of rounds before.
    if (round % 5 === 0) await client.call('history.delete', { all: true })
    // Every reading is a check of its own; the window keeps some of them as well.
    await client.call('snapshot.scan', {})
    await client.call('history.list')
    const before = contents()
    fill(disk, below(random, 3))
    const error = await client.call('history.keep', { other: null }).then(
      () => undefined,
      (reason: unknown) => reason
    )
    const { checks, damaged, fault: told } = await client.call('history.list')
    if (error !== undefined) {
      refused += 1
      if (!(error instanceof CallError) || error.code !== 'NOT_KEPT' || !error.message.includes('ENOSPC'))
        fault(`a full disk was told as ${String(error)}`)
      if (told === undefined) fault('the list does not say that the disk is full')
    }
    const after = contents()
    for (const [name, text] of before) {
      // The newest check is written anew while it lasts; every other one stays to the byte.
      if (after.get(name) !== text && error !== undefined) fault(`${name} was lost on a full disk`)
    }
    if (damaged > 0) fault(`${damaged} checks are damaged`)
    for (const { id } of checks) {
      const opened = await client.call('history.open', { id })
      if (opened.is !== 'check') fault(`a check that was kept cannot be opened: ${JSON.stringify(opened)}`)
    }
    const drafts = [...after.keys()].filter((name) => !/^\d{8}-\d{6}-[\da-f-]{36}\.json$/.test(name))
    if (drafts.length > 0) fault(`left behind: ${drafts.join(', ')}`)
    did(CHECKS)
    await program.round()
  }
  if (refused === 0) fault('the disk was never full for a check')
  roomy(disk)
  await client.call('settings.save', SAVED)
}

/** Saves onto a disk that has no room, little room, or just enough. */
export const diskFull: Part = {
  name: 'disk-full',
  plan: [oneIn(COMMAND, 100), oneIn(SETTINGS, 200), oneIn(HALVES, 1000), oneIn(CHECKS, 100)],
  obstacle: () => (process.getuid?.() === 0 ? undefined : 'only root makes a disk of a few kilobytes'),
  async run(attack) {
    // The runner has its own mounts: whatever becomes of it, the machine has none of these.
    const disk = mkdtempSync(join(tmpdir(), 'sidecheck-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk])
    attack.later(() => {
      execFileSync('umount', [disk])
      rmSync(disk, { recursive: true })
    })
    await bySettings(attack, disk)
    await byCommand(attack, disk)
    await byDrive(attack, disk)
    await byHistory(attack, disk)
  }
}
