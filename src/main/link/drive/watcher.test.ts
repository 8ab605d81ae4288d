import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Side } from '../../../core/snapshot/schema.ts'
import { wrap } from './content.ts'
import { FOLDER, nameOf } from './names.ts'
import { Watcher, WATCHER_TIMES } from './watcher.ts'
import type { DriveState, WatcherTimes } from './watcher.ts'

const SESSION = '11111111-1111-4111-8111-111111111111'
const LOCAL = '22222222-2222-4222-8222-222222222222'
const GONE = '33333333-3333-4333-8333-333333333333'

const QUICK: WatcherTimes = { ...WATCHER_TIMES, look: 20, search: 50, wait: 100 }

interface Told {
  watcher: Watcher
  halves: string[]
  states: DriveState[]
  writtenAt: number[]
}

const undo: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

function drive(): string {
  const root = mkdtempSync(join(tmpdir(), 'drive-'))
  undo.push(() => rmSync(root, { recursive: true, force: true }))
  return root
}

function start(side: Side, roots: () => string[], times: Partial<WatcherTimes> = {}): Told {
  const halves: string[] = []
  const states: DriveState[] = []
  const writtenAt: number[] = []
  const watcher = new Watcher({
    side,
    find: async () => ({ roots: roots() }),
    times: { ...QUICK, ...times },
    half: (text, at) => {
      halves.push(text)
      writtenAt.push(at)
    },
    state: (state) => void states.push(state),
    log: () => undefined
  })
  undo.push(() => watcher.close())
  watcher.open()
  return { watcher, halves, states, writtenAt }
}

const names = (root: string): string[] => (existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [])

/** What a copy of a side has left, so many milliseconds ago. */
function left(root: string, side: Side, copy: string, text: string, agoMs: number): void {
  mkdirSync(join(root, FOLDER), { recursive: true })
  const file = join(root, FOLDER, nameOf(side, copy, 'half', 1))
  writeFileSync(file, wrap(text) ?? '')
  const at = (Date.now() - agoMs) / 1000
  utimesSync(file, at, at)
}

describe('the two sides on one drive', () => {
  it('hand their halves to each other, and each change after it', async () => {
    const root = drive()
    const session = start('session', () => [root])
    const local = start('local', () => [root])
    session.watcher.put(SESSION, 'of the session')
    local.watcher.put(LOCAL, 'of the device')
    await expect.poll(() => local.halves).toEqual(['of the session'])
    await expect.poll(() => session.halves).toEqual(['of the device'])
    session.watcher.put(SESSION, 'of the session, later')
    local.watcher.put(LOCAL, 'of the device, later')
    await expect.poll(() => local.halves.at(-1)).toBe('of the session, later')
    await expect.poll(() => session.halves.at(-1)).toBe('of the device, later')
    await expect.poll(() => session.states.at(-1)).toEqual({ kind: 'linked', place: root })
    expect(local.states.at(-1)).toEqual({ kind: 'linked', place: root })
    expect(Math.abs((local.writtenAt[0] ?? 0) - Date.now())).toBeLessThan(10_000)
    // What was replaced is taken away: a half and a sign of life of each are left.
    await expect.poll(() => names(root)).toHaveLength(4)
  })

  it('take away what they have left, and the folder last', async () => {
    const root = drive()
    const session = start('session', () => [root])
    const local = start('local', () => [root])
    session.watcher.put(SESSION, 'a')
    local.watcher.put(LOCAL, 'b')
    await expect.poll(() => session.halves).toEqual(['b'])
    await session.watcher.close()
    await expect.poll(() => names(root)).toEqual([])
    await local.watcher.close()
    expect(readdirSync(root)).toEqual([])
  })

  it('write nothing before the session has something to hand over, and the local side nothing before a session is there', async () => {
    const root = drive()
    const session = start('session', () => [root])
    const local = start('local', () => [root])
    local.watcher.put(LOCAL, 'b')
    await expect.poll(() => local.states.at(-1)?.kind).toBe('waiting')
    expect(readdirSync(root)).toEqual([])
    session.watcher.put(SESSION, 'a')
    await expect.poll(() => local.halves).toEqual(['a'])
  })

  it('stay on one drive of several once they have met, and try all again when it is gone', async () => {
    const drives = [drive(), drive()]
    const [first = '', second = ''] = drives
    const session = start('session', () => drives.filter((root) => existsSync(root)))
    session.watcher.put(SESSION, 'a')
    await expect.poll(() => drives.map((root) => names(root).length)).toEqual([2, 2])
    const local = start('local', () => drives.filter((root) => existsSync(root)))
    local.watcher.put(LOCAL, 'b')
    await expect.poll(() => session.halves).toEqual(['b'])
    await expect.poll(() => drives.filter((root) => names(root).length > 0)).toHaveLength(1)
    const [kept = ''] = drives.filter((root) => names(root).length > 0)
    const other = kept === first ? second : first
    rmSync(kept, { recursive: true })
    await expect.poll(() => names(other).length).toBeGreaterThan(0)
    session.watcher.put(SESSION, 'a, later')
    await expect.poll(() => local.halves.at(-1)).toBe('a, later')
    expect(local.halves.filter((text) => text === 'a')).toHaveLength(1)
  })

  it('hand over again where somebody took the files or the folder away', async () => {
    const root = drive()
    const session = start('session', () => [root])
    session.watcher.put(SESSION, 'a')
    await expect.poll(() => names(root).length).toBe(2)
    rmSync(join(root, FOLDER), { recursive: true })
    await expect.poll(() => names(root).length).toBe(2)
    for (const name of names(root).filter((one) => one.endsWith('.json'))) rmSync(join(root, FOLDER, name))
    await expect.poll(() => names(root).some((name) => name.endsWith('.json'))).toBe(true)
  })
})

describe('what copies that have gone left behind', () => {
  it('is offered with its age while nobody lives, and told as such', async () => {
    const root = drive()
    left(root, 'session', GONE, 'old', 3 * 3600_000)
    const local = start('local', () => [root])
    local.watcher.put(LOCAL, 'b')
    await expect.poll(() => local.halves).toEqual(['old'])
    expect(Date.now() - (local.writtenAt[0] ?? 0)).toBeGreaterThan(2.9 * 3600_000)
    await expect.poll(() => local.states.at(-1)).toEqual({ kind: 'stale', place: root })
    // Nobody would read an answer.
    expect(names(root)).toHaveLength(1)
  })

  it('is passed by where somebody lives', async () => {
    const root = drive()
    left(root, 'session', GONE, 'old', 3 * 3600_000)
    const session = start('session', () => [root])
    session.watcher.put(SESSION, 'new')
    await expect.poll(() => names(root).length).toBe(3)
    const local = start('local', () => [root])
    await expect.poll(() => local.halves).toContain('new')
    expect(local.halves.at(-1)).toBe('new')
    expect(local.states.at(-1)).toEqual({ kind: 'linked', place: root })
  })

  it('counts as gone when its signs of life end', async () => {
    const root = drive()
    left(root, 'session', SESSION, 'a', 0)
    const local = start('local', () => [root], { live: 500 })
    await expect.poll(() => local.states.at(-1)?.kind).toBe('linked')
    await expect.poll(() => local.states.at(-1)?.kind, { timeout: 5000 }).toBe('stale')
  })

  it('is taken away after a day by the side that left it; what is of others stays', async () => {
    const root = drive()
    const day = 25 * 3600_000
    left(root, 'session', GONE, 'old', day)
    left(root, 'local', GONE, 'theirs', day)
    left(root, 'session', LOCAL, 'of today', 3600_000)
    writeFileSync(join(root, FOLDER, 'notes.txt'), '')
    const session = start('session', () => [root])
    session.watcher.put(SESSION, 'a')
    await expect.poll(() => names(root).includes(nameOf('session', GONE, 'half', 1))).toBe(false)
    expect(names(root)).toEqual(
      expect.arrayContaining([nameOf('local', GONE, 'half', 1), nameOf('session', LOCAL, 'half', 1), 'notes.txt'])
    )
    await session.watcher.close()
    expect(names(root)).toHaveLength(3)
  })
})

describe('each state', () => {
  it('tells a session without drives, and one whose drives have gone', async () => {
    const root = drive()
    let roots: string[] = []
    const session = start('session', () => roots)
    await expect.poll(() => session.states.at(-1)).toEqual({ kind: 'no-drive' })
    roots = [root]
    session.watcher.put(SESSION, 'a')
    await expect.poll(() => session.states.at(-1)).toEqual({ kind: 'waiting', place: root })
    roots = []
    await expect.poll(() => session.states.at(-1)).toEqual({ kind: 'fault', fault: 'gone', place: '' })
  })

  it('tells a session whose drives are not even listed in time that it has none', async () => {
    let answer = (): void => undefined
    const states: DriveState[] = []
    const watcher = new Watcher({
      side: 'session',
      find: () => new Promise((resolve) => (answer = () => resolve({ roots: [] }))),
      times: { ...QUICK, hang: 100 },
      half: () => undefined,
      state: (state) => void states.push(state),
      log: () => undefined
    })
    undo.push(() => watcher.close())
    watcher.open()
    await expect.poll(() => states).toEqual([{ kind: 'no-drive' }])
    answer()
  })
})
