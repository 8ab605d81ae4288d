import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { shareNames } from '../../../native/win32/shares.ts'
import { redirectedFolders, remminaFolders } from './clients.ts'
import { linuxPlaces, readMounts } from './linux.ts'
import { windowsPlaces } from './win32.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'places '))
  folders.push(path)
  return path
}

const octal = (path: string): string => path.replaceAll(' ', '\\040')
const mount = (point: string, type: string, options = 'rw'): string =>
  `36 35 98:0 / ${octal(point)} rw,noatime shared:1 - ${type} source ${options}`

/** A /proc with these mounts, and processes with these arguments. */
function proc(mounts: string[], ...processes: string[][]): string {
  const root = folder()
  mkdirSync(join(root, 'self'))
  writeFileSync(join(root, 'self/mountinfo'), mounts.map((line) => `${line}\n`).join(''))
  processes.forEach((words, at) => {
    mkdirSync(join(root, String(at + 100)))
    writeFileSync(join(root, String(at + 100), 'cmdline'), words.map((word) => `${word}\0`).join(''))
  })
  return root
}

describe('the drives of a session on Linux', () => {
  it('are what xrdp shows, wherever it is told to, without the files of its clipboard', async () => {
    const [own, elsewhere] = [folder(), folder()]
    for (const path of [join(own, 'C'), join(own, '.clipboard'), join(elsewhere, 'desk')]) mkdirSync(path)
    const procRoot = proc([
      mount('/', 'ext4'),
      mount(own, 'fuse.xrdp-chansrv', 'rw,user_id=1000,group_id=1000'),
      mount(elsewhere, 'fuse.xrdp-chansrv', 'rw,user_id=1000'),
      mount(folder(), 'fuse.gvfsd-fuse', 'rw,user_id=1000')
    ])
    expect(await linuxPlaces({ procRoot, user: 1000 }).inSession()).toEqual({ roots: [join(own, 'C'), join(elsewhere, 'desk')] })
    expect(await linuxPlaces({ procRoot, user: 1001 }).inSession()).toEqual({ roots: [] })
  })

  it('are none without such a mount, and a mount that cannot be read is told with its code', async () => {
    expect(await linuxPlaces({ procRoot: proc([mount('/', 'ext4')]) }).inSession()).toEqual({ roots: [] })
    const gone = linuxPlaces({ procRoot: proc([mount('/nothing/here', 'fuse.xrdp-chansrv')]) })
    expect(await gone.inSession()).toEqual({ roots: [], code: 'ENOENT' })
  })

  it('are read from mounts with blanks in their paths, and from no other lines', () => {
    expect(readMounts(`${mount('/home/a b', 'fuse.x')}\nnothing\n\n`)).toEqual([{ point: '/home/a b', type: 'fuse.x', options: 'rw' }])
  })
})

describe('the folders of a device that may be redirected', () => {
  it('begin with what a running client was told, and what Remmina has saved; then the usual ones', async () => {
    const home = folder()
    mkdirSync(join(home, '.local/share/remmina'), { recursive: true })
    writeFileSync(join(home, '.local/share/remmina/a.remmina'), '[remmina]\nprotocol=RDP\nsharefolder=/data/shared\npassword=x\n')
    const procRoot = proc(
      [mount('/', 'ext4'), mount('/media/me/stick', 'vfat')],
      ['xfreerdp', '/v:host', '/drive:desk,/srv/desk', '/p:****']
    )
    const { roots } = await linuxPlaces({ procRoot, home }).onDevice()
    expect(roots).toEqual([
      '/srv/desk',
      '/data/shared',
      home,
      ...['Documents', 'Downloads', 'Desktop', 'Public'].map((name) => join(home, name)),
      '/media/me/stick'
    ])
  })

  it.each<[string[], string[]]>([
    [
      ['/usr/bin/xfreerdp3', '/drive:a,/x', '/drive:/y', '+home-drive', '/drive:hotplug,*', '/a:drive,b,/z'],
      ['/x', '/y', '/home/me', '/z']
    ],
    [
      ['wlfreerdp', '/drive:home,~', '/drive:docs,~/Documents', '/drive:'],
      ['/home/me', '/home/me/Documents']
    ],
    [
      ['rdesktop', '-r', 'disk:floppy=/mnt/floppy,cd=/mnt/cd', '-r', 'sound:local', 'host'],
      ['/mnt/floppy', '/mnt/cd']
    ],
    [['vim', '/drive:a,/x'], []],
    [[], []]
  ])('%j redirects %j', (words, paths) => {
    expect(redirectedFolders(words, '/home/me')).toEqual(paths)
  })

  it('are read from saved connections in both of their spellings', () => {
    expect(remminaFolders('drive=desk,/srv/desk\nsharefolder=\nsharefolder= /a b \ndrive=relative')).toEqual(['/srv/desk', '/a b'])
  })
})

describe('the drives of a session on Windows', () => {
  it('are what Windows lists, and nothing that leads elsewhere', async () => {
    const list = async (): Promise<string[]> => ['C', '..', 'a\\b', 'home']
    expect((await windowsPlaces({ list }).inSession()).roots).toEqual(['\\\\tsclient\\C\\', '\\\\tsclient\\home\\'])
    expect(shareNames('\\\\tsclient', ['\\\\TSCLIENT\\C', '\\\\other\\D', '\\\\tsclient'])).toEqual(['C'])
  })

  it('are none, with the code, where they are not listed and none answers to a letter', async () => {
    const list = (): Promise<string[]> => Promise.reject(Object.assign(new Error('no'), { code: '0x00000043' }))
    expect(await windowsPlaces({ list, server: '/nothing' }).inSession()).toEqual({ roots: [], code: '0x00000043' })
  })
})
