import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOTICES_FILE, NoticesProblem, checkNotices, writableNotices } from './third-party-notices.mjs'

interface LockEntry {
  version?: string
  license?: string
  name?: string
  dev?: boolean
  optional?: boolean
  dependencies?: Record<string, string>
  link?: boolean
  os?: string[]
}

describe('third-party notices', () => {
  let root: string
  let entries: Record<string, LockEntry>
  const notices = () => join(root, NOTICES_FILE)

  const lock = (path: string, entry: LockEntry) => {
    entries[path] = entry
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: entries }))
  }
  const install = (folder: string, version: string, files: Record<string, string> = { LICENSE: `${folder}'s terms\n` }) => {
    const path = join(root, 'node_modules', folder)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'package.json'), JSON.stringify({ version, author: 'Ann Author' }))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  }
  const write = () => writeFileSync(notices(), writableNotices(root))
  const problem = (action: () => unknown): NoticesProblem => {
    try {
      action()
    } catch (error) {
      if (error instanceof NoticesProblem) return error
      throw error
    }
    throw new Error('nothing was found wrong')
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sidecheck-notices-'))
    entries = {}
    lock('', { version: '0.1.0' })
    lock('node_modules/alpha', { version: '1.0.0', license: 'MIT' })
    install('alpha', '1.0.0')
    write()
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('hold name, version, licence and licence text, and pass their own check', () => {
    expect(readFileSync(notices(), 'utf8')).toMatch(/alpha 1\.0\.0, MIT\n[^]*alpha's terms/)
    expect(checkNotices(root)).toBe(true)
  })

  it('notice a changed version, and say the one thing to do', () => {
    lock('node_modules/alpha', { version: '1.0.1', license: 'MIT' })
    install('alpha', '1.0.1')
    const { message, todo } = problem(() => checkNotices(root))
    expect(message).toContain('no longer: alpha 1.0.0, MIT; new: alpha 1.0.1, MIT')
    expect(todo).toBe('Run "npm run notices" and commit THIRD-PARTY-NOTICES.')
    write()
    expect(checkNotices(root)).toBe(true)
  })

  it('notice a changed licence text of the same version', () => {
    install('alpha', '1.0.0', { LICENSE: 'other terms' })
    expect(problem(() => checkNotices(root)).message).toContain('a licence text changed')
  })

  it('notice that the file is missing', () => {
    rmSync(notices())
    expect(problem(() => checkNotices(root)).todo).toContain('npm run notices')
  })

  it('do not mind line ends that a checkout changed', () => {
    writeFileSync(notices(), readFileSync(notices(), 'utf8').replaceAll('\n', '\r\n'))
    expect(checkNotices(root)).toBe(true)
  })

  it('want what the lock file names, not something older that is still installed', () => {
    lock('node_modules/alpha', { version: '2.0.0', license: 'MIT' })
    expect(problem(() => checkNotices(root))).toMatchObject({ todo: 'Run "npm ci".', message: expect.stringContaining('alpha 1.0.0') })
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(problem(() => checkNotices(root))).toMatchObject({ todo: 'Run "npm ci".', message: 'alpha 2.0.0 is not installed.' })
  })

  it('leave out what no user gets: development packages, types, and our own linked folder', () => {
    lock('node_modules/builder', { version: '1.0.0', license: 'MIT', dev: true })
    lock('node_modules/@types/alpha', { version: '1.0.0', license: 'MIT' })
    lock('node_modules/ours', { link: true })
    expect(checkNotices(root)).toBe(true)
  })

  it('hold what the build takes in, with all that it asks for, though npm counts it among the packages for development', () => {
    const source = (name: string, text: string) => {
      mkdirSync(join(root, 'src', 'testing'), { recursive: true })
      writeFileSync(join(root, 'src', name), text)
    }
    source('window.ts', "import { a } from '@p/view/deep.js'\nimport { join } from 'node:path'\nimport { b } from './own.ts'\n")
    source('window.test.ts', "import { it } from 'runner'\n")
    source('testing/bed.ts', "import { bed } from 'runner'\n")
    lock('node_modules/@p/view', { version: '1.0.0', license: 'MIT', dev: true, dependencies: { parts: '2', gone: '1' } })
    lock('node_modules/@p/view/node_modules/parts', { version: '2.0.0', license: 'MIT', dev: true, dependencies: { base: '1' } })
    lock('node_modules/parts', { version: '1.0.0', license: 'MIT', dev: true })
    lock('node_modules/base', { version: '1.0.0', license: 'MIT', dev: true })
    lock('node_modules/runner', { version: '1.0.0', license: 'MIT', dev: true })
    install('@p/view', '1.0.0')
    install('@p/view/node_modules/parts', '2.0.0')
    install('base', '1.0.0')
    const text = writableNotices(root)
    expect(text).toContain('@p/view 1.0.0, MIT\nalpha 1.0.0, MIT\nbase 1.0.0, MIT\nparts 2.0.0, MIT\n')
    expect(text).not.toMatch(/runner|parts 1/)
  })

  it('are the same on every platform: a binary for another one is listed without being installed', () => {
    lock('node_modules/alpha-win32', { version: '1.0.0', license: 'MIT', optional: true, os: ['win32'] })
    write()
    install('alpha-win32', '1.0.0')
    expect(checkNotices(root)).toBe(true)
    expect(readFileSync(notices(), 'utf8')).toContain('alpha-win32 1.0.0, MIT: binary for one platform')
  })

  it('compare only the list where an optional package could not be built, and are not written there', () => {
    lock('node_modules/addon', { name: 'addon2', version: '1.0.0', license: 'MIT', optional: true })
    install('addon', '1.0.0')
    write()
    rmSync(join(root, 'node_modules', 'addon'), { recursive: true })
    expect(checkNotices(root)).toBe(false)
    expect(problem(write).message).toContain('addon2 1.0.0')
    lock('node_modules/addon', { name: 'addon2', version: '1.1.0', license: 'MIT', optional: true })
    expect(problem(() => checkNotices(root)).message).toContain('new: addon2 1.1.0')
  })

  it('share one text among packages of one project, and name the author where there is no text', () => {
    lock('node_modules/@p/a', { version: '1.0.0', license: 'MIT' })
    lock('node_modules/@p/b', { version: '1.0.0', license: 'MIT' })
    lock('node_modules/bare', { version: '1.0.0', license: 'MIT' })
    install('@p/a', '1.0.0', { LICENSE: '@p/a\n\nCommon terms\n' })
    install('@p/b', '1.0.0', { 'LICENSE.md': '@p/b\n\nCommon terms\n' })
    install('bare', '1.0.0', {})
    const text = writableNotices(root)
    expect(text).toContain('@p/a 1.0.0, MIT\n@p/b 1.0.0, MIT\n\nCommon terms\n')
    expect(text).toContain('bare 1.0.0, MIT: Ann Author')
  })
})
