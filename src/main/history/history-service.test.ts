import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localSnapshot, port, sessionSnapshot } from '../../core/diagnose/testing.ts'
import { MAX_CHECKS } from '../../core/history/summary.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { present } from '../../core/snapshot/snapshot.testing.ts'
import { HistoryService } from './history-service.ts'

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sidecheck-history-'))
  folder = join(parent, 'data', 'history')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

interface Program {
  history: HistoryService
  said: string[]
  /** What the person chose, this side, and the number of the check. */
  now: { may: boolean; own: Snapshot | null; check: number; minute: number }
}

function program(): Program {
  const now = { may: true, own: localSnapshot() as Snapshot | null, check: 1, minute: 0 }
  const said: string[] = []
  const history = new HistoryService({
    folder,
    mayKeep: () => Promise.resolve(now.may),
    latest: () => now.own,
    check: () => now.check,
    now: () => new Date(Date.UTC(2026, 10, 29, 9, now.minute++)),
    log: (message) => void said.push(message)
  })
  return { history, said, now }
}

const named = (snapshot: Snapshot, name: string): Snapshot => ({
  ...snapshot,
  machine: snapshot.machine.status === 'present' ? present({ ...snapshot.machine.data, name }) : snapshot.machine
})
const kept = async (history: HistoryService): Promise<string[]> =>
  (await history.list()).checks.map(({ local, session }) => `${local === null ? '' : 'local'}${session === null ? '' : '+session'}`)
const files = (): Promise<string[]> => readdir(folder)

describe('earlier checks', () => {
  it('are kept by nobody who was not asked, or against a policy', async () => {
    const { history, now } = program()
    now.may = false
    expect(await history.keep(null)).toBe(false)
    await expect(lstat(folder)).rejects.toThrow('ENOENT')
    expect(await history.list()).toMatchObject({ checks: [], damaged: 0, current: null })
  })

  it('are one for each check, and a pair takes the place of the side that it began as', async () => {
    const { history, now } = program()
    await history.keep(null)
    expect(await kept(history)).toEqual(['local'])
    await history.keep(sessionSnapshot())
    expect(await kept(history)).toEqual(['local+session'])
    // The same check again, and the other side taken away: nothing new, nothing lost.
    await history.keep(sessionSnapshot())
    await history.keep(null)
    expect(await kept(history)).toEqual(['local+session'])
    expect(await files()).toHaveLength(1)
    now.check = 2
    await history.keep(null)
    await history.keep(named(sessionSnapshot(), 'ANOTHER'))
    await history.keep(named(sessionSnapshot(), 'A-THIRD'))
    expect(await kept(history)).toEqual(['local+session', 'local+session', 'local+session'])
  })

  it('do not take a second snapshot of this side for the other one', async () => {
    const { history } = program()
    await history.keep(localSnapshot())
    expect(await kept(history)).toEqual(['local'])
  })

  it('come back as they were, in another start too, and say which one is now', async () => {
    const { history, now } = program()
    now.own = localSnapshot({ ports: [port('COM3')] })
    await history.keep(sessionSnapshot())
    const [first] = (await history.list()).checks
    const again = program()
    expect(await again.history.list()).toMatchObject({ checks: [{ id: first!.id, at: '2026-11-29T09:00:00.000Z' }], current: null })
    const read = await again.history.open(first!.id)
    expect(read.ok && read.check.local).toEqual(now.own)
    expect((await history.list()).current).toBe(first!.id)
  })

  it('are at most fifty, the newest', async () => {
    const { history, now } = program()
    for (now.check = 1; now.check <= MAX_CHECKS + 3; now.check++) await history.keep(null)
    expect(await files()).toHaveLength(MAX_CHECKS)
    expect((await history.list()).checks.at(-1)!.at).toBe('2026-11-29T09:03:00.000Z')
  })

  it('are deleted one by one or all, and what was deleted does not come back with its check', async () => {
    const { history, now } = program()
    await history.keep(null)
    now.check = 2
    await history.keep(null)
    const { checks } = await history.list()
    await history.delete([checks[0]!.id])
    expect((await history.list()).checks.map(({ id }) => id)).toEqual([checks[1]!.id])
    expect(await history.keep(sessionSnapshot())).toBe(false)
    await writeFile(join(folder, '20200101-000000-123e4567-e89b-42d3-a456-426614174000.json'), '{')
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await history.delete('all')
    expect(await files()).toEqual(['notes.txt'])
  })

  it('say that one is damaged, and keep the others', async () => {
    const { history, now } = program()
    await history.keep(null)
    now.check = 2
    await history.keep(null)
    const [newest] = (await files()).toSorted().reverse()
    await truncate(join(folder, newest!), 500)
    const { checks, damaged } = await history.list()
    expect([checks.length, damaged]).toEqual([1, 1])
    const read = await history.open(newest!.slice(16, -5))
    expect(read.ok ? '' : read.error.what).toContain('is damaged')
  })

  it('lose nothing where the disk is full, and say why', async () => {
    const { history, now, said } = program()
    await history.keep(null)
    now.check = 2
    // As a full disk is: nothing can be written where the file would stand.
    const bomb = { ...localSnapshot(), sideReason: 'x'.repeat(17 * 1024 * 1024) }
    now.own = bomb
    await expect(history.keep(null)).rejects.toMatchObject({ code: 'NOT_KEPT' })
    expect(await history.list()).toMatchObject({ checks: [{}], fault: expect.stringContaining('bytes') as string })
    expect(said.join()).toContain('could not be kept')
    now.own = localSnapshot()
    await history.keep(null)
    expect((await history.list()).fault).toBeUndefined()
  })

  it('refuse an id that no file has', async () => {
    const { history } = program()
    await expect(history.open('123e4567-e89b-42d3-a456-426614174000')).rejects.toMatchObject({ code: 'NO_SUCH_CHECK' })
  })
})

describe.runIf(typeof process.getuid === 'function')('other users of the machine', () => {
  it('can read neither the folder nor a file, even where it was open to them', async () => {
    await mkdir(folder, { recursive: true, mode: 0o777 })
    await chmod(folder, 0o777)
    const { history } = program()
    await history.keep(null)
    expect((await lstat(folder)).mode & 0o777).toBe(0o700)
    const [name] = await files()
    expect((await lstat(join(folder, name!))).mode & 0o777).toBe(0o600)
  })

  it('cannot have a folder or a file of theirs read, by a link neither', async () => {
    const elsewhere = join(parent, 'elsewhere')
    await mkdir(elsewhere)
    await mkdir(join(parent, 'data'))
    await symlink(elsewhere, folder)
    const { history } = program()
    await expect(history.keep(null)).rejects.toMatchObject({ code: 'NOT_KEPT' })
    await expect(history.list()).rejects.toMatchObject({ code: 'NO_HISTORY' })
    expect(await readdir(elsewhere)).toEqual([])
    await rm(folder)
    await history.keep(null)
    const [own] = await files()
    const planted = '20270101-000000-123e4567-e89b-42d3-a456-426614174000.json'
    await writeFile(join(parent, 'secret.json'), await readFile(join(folder, own!)))
    await symlink(join(parent, 'secret.json'), join(folder, planted))
    expect((await history.list()).checks).toHaveLength(1)
  })
})
