import { existsSync, lutimesSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { removeOldMachines } from './old-machines.ts'

/** More than any process has. */
const NO_PROCESS = 2 ** 30

let home: string
let machines: string
const own = 'desk-_0'
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sidecheck-old-'))
  machines = join(home, 'machines')
  mkdirSync(join(machines, own), { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const ago = (days: number): Date => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

/** Sets the time of a tree, links themselves included. */
function date(path: string, time: Date): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) date(inside, time)
    else lutimesSync(inside, time, time)
  }
  utimesSync(path, time, time)
}

/** A folder of another machine, with files in it that are all this old. */
function left(name: string, days: number, files: readonly string[] = ['window.json', 'logs/sidecheck.log']): string {
  const folder = join(machines, name)
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'text')
  }
  date(folder, ago(days))
  return folder
}

function locked(name: string, days: number, holder: string, lock = 'SingletonLock'): string {
  const folder = left(name, days)
  mkdirSync(dirname(join(folder, lock)), { recursive: true })
  symlinkSync(holder, join(folder, lock))
  date(folder, ago(days))
  return folder
}

const unheard = {
  info: () => undefined,
  error: (message: string): never => {
    throw new Error(message)
  }
}
const clean = () => removeOldMachines(join(machines, own), unheard)
const remaining = (): string[] => readdirSync(machines).sort()

describe('folders of machines that nobody came back to', () => {
  it('go after ninety days, with all that is in them; newer ones and the own one stay', async () => {
    left('host-1', 91)
    left('host-2-_10.0', 400, ['browser-profile/Default/Preferences'])
    left('host-3', 89)
    date(join(machines, own), ago(0))
    expect((await clean()).sort()).toEqual(['host-1', 'host-2-_10.0'])
    expect(remaining()).toEqual([own, 'host-3'])
  })

  it('stay where anything in them was written since, though the folder itself was not', async () => {
    const folder = left('host-1', 200)
    writeFileSync(join(folder, 'logs', 'sidecheck.log'), 'more')
    date(join(folder, 'logs'), ago(1))
    utimesSync(folder, ago(200), ago(200))
    expect(await clean()).toEqual([])
  })

  it('stay for a year where a copy may run that cannot be asked', async () => {
    locked('of-another-machine', 364, 'host-b-4711')
    locked('of-a-running-one', 364, `${hostname()}-${process.pid}`)
    locked('of-a-browser', 364, 'host-b-4711', 'browser-profile/SingletonLock')
    left('of-the-browser-host', 364, ['instance.json'])
    left('of-windows', 364, ['window.json', 'lockfile'])
    expect(await clean()).toEqual([])
    locked('a-year-ago', 366, 'host-b-4711')
    locked('of-one-that-crashed', 91, `${hostname()}-${NO_PROCESS}`)
    expect((await clean()).sort()).toEqual(['a-year-ago', 'of-one-that-crashed'])
  })

  it('are told from what is not ours: other folders, files, other names', async () => {
    left('vm-1', 400, ['disk.img', 'notes/logs.txt'])
    left('Host 1', 400)
    left('.hidden', 400)
    writeFileSync(join(machines, 'file'), '')
    utimesSync(join(machines, 'file'), ago(400), ago(400))
    expect(await clean()).toEqual([])
    expect(remaining()).toHaveLength(5)
  })

  it('are never reached through a link, and no link in them is followed', async () => {
    const outside = join(home, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'window.json'), 'precious')
    date(outside, ago(400))
    symlinkSync(outside, join(machines, 'linked'))
    const folder = left('host-1', 400)
    symlinkSync(outside, join(folder, 'Cache'))
    symlinkSync(join(outside, 'window.json'), join(folder, 'other.json'))
    date(folder, ago(400))
    expect(await clean()).toEqual(['host-1'])
    expect(remaining()).toEqual([own, 'linked'])
    expect(existsSync(join(outside, 'window.json'))).toBe(true)
  })

  it('are not looked for where their folder is a link, or there is none', async () => {
    const other = join(home, 'other')
    mkdirSync(join(other, own), { recursive: true })
    left('host-1', 400)
    symlinkSync(machines, join(home, 'link'))
    expect(await removeOldMachines(join(home, 'link', own), unheard)).toEqual([])
    expect(remaining()).toContain('host-1')
    const error = vi.fn<(message: string) => void>()
    expect(await removeOldMachines(join(home, 'nowhere', own), { ...unheard, error })).toEqual([])
    expect(error).toHaveBeenCalledOnce()
  })

  it('go a few at a time, and several starts at once are in no way of each other', async () => {
    for (let number = 1; number <= 12; number += 1) left(`host-${number}`, 100)
    expect(await clean()).toHaveLength(5)
    await Promise.all([clean(), clean(), clean()])
    await clean()
    expect(remaining()).toEqual([own])
  })
})
