import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { english, speakerFor } from '../../core/words/index.ts'
import { UsageError } from './context.ts'
import { printFailure } from './failure.ts'
import { isForeign, writeOutput } from './output-file.ts'

const nowhere = { out: () => undefined, err: () => undefined, settled: () => Promise.resolve(undefined) }

describe('a file that is written', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidecheck-output-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is new or replaced, and nothing stands beside it', async () => {
    for (const text of ['first, and longer', 'second']) {
      await writeOutput(join(folder, 'file'), text, nowhere)
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(text)
    }
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('is found through links of folders, whose parent is the one they lead to', async () => {
    mkdirSync(join(folder, 'real', 'inner'), { recursive: true })
    symlinkSync(join(folder, 'real', 'inner'), join(folder, 'link'))
    await writeOutput(`${folder}/link/./../file`, 'text', nowhere)
    expect(readFileSync(join(folder, 'real', 'file'), 'utf8')).toBe('text')
  })

  it.each([
    ['a folder', '.', 'EISDIR'],
    ['a file in no folder', 'gone/file', 'ENOENT'],
    ['a file in a file', 'file/file', 'ENOTDIR'],
    ['a link in a circle', 'circle', 'ELOOP']
  ])('cannot be %s', async (_, name, code) => {
    writeFileSync(join(folder, 'file'), '')
    symlinkSync('circle', join(folder, 'circle'))
    const refused: unknown = await writeOutput(join(folder, name), 'text', nowhere).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UsageError)
    expect(english((refused as UsageError).words)).toContain(`cannot be written (${code})`)
  })
})

describe('what somebody else put into a folder', () => {
  const [root, me, other] = [0, 1000, 1001]

  it.each([
    [true, 'for everyone', { uid: other }, { uid: root, mode: 0o41777 }],
    [false, 'of the user', { uid: me }, { uid: root, mode: 0o41777 }],
    [false, "by the folder's owner", { uid: root }, { uid: root, mode: 0o41777 }],
    [false, 'that only its owner may write to', { uid: other }, { uid: root, mode: 0o40755 }]
  ])('is foreign: %s, %s', (foreign, _, entry, folder) => {
    expect(isForeign(entry, folder, me)).toBe(foreign)
  })
})

describe('what ends a command', () => {
  const told = (error: unknown, env = {}): string => {
    let err = ''
    printFailure({ ...nowhere, err: (text) => void (err += text) }, error, speakerFor('en'), env)
    return err
  }

  it.each([
    [{ code: 'EMFILE' }, 'raise the limit'],
    [{ code: 'ENOSPC' }, 'make room'],
    [{ code: 'ENOMEM' }, 'close programs'],
    [new RangeError('too deep\nor so'), 'RangeError: too deep\\u000aor so. This is a defect'],
    ['nothing', 'nothing. This is a defect'],
    [undefined, 'undefined. This is a defect']
  ])('is one line: %s', (error, words) => {
    expect(told(error)).toContain(words)
    expect(told(error).split('\n')).toHaveLength(2)
  })

  it('has its stack for who asks for it', () => {
    expect(told(new Error('x'), { SIDECHECK_LOG: 'debug' })).toContain('output-file.test.ts')
  })
})
