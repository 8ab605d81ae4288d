import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromFile, fromRegistry } from './places.ts'
import type { ReadValue } from './places.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecheck-policy-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('policies in a file', () => {
  const written = async (text: string) => {
    const file = join(folder, 'policy.json')
    await writeFile(file, text)
    return { file, reading: await fromFile(file) }
  }

  it('are none where it is not there, nor where its folder is a file', async () => {
    expect(await fromFile(join(folder, 'none', 'policy.json'))).toMatchObject({ values: new Map() })
    const { file } = await written('{}')
    expect(await fromFile(join(file, 'policy.json'))).toEqual({ place: join(file, 'policy.json'), values: new Map() })
  })

  it.each(['{"HideNames": true, "x": [1]}', '\ufeff{"HideNames":true,"x":[1]}\n'])('are its names and values: %s', async (text) => {
    const { file, reading } = await written(text)
    expect(reading).toEqual({
      place: file,
      values: new Map<string, unknown>([
        ['HideNames', true],
        ['x', [1]]
      ])
    })
  })

  it.each(['', 'true', 'HideNames=1', '[]', 'null', '{"HideNames": true'])('cannot be read where it makes no sense: %s', async (text) => {
    const { file, reading } = await written(text)
    expect(reading).toEqual({ place: file, fault: expect.any(String) as string })
  })

  it('cannot be read where it is too long, another thing, or out of reach', async () => {
    expect((await written(' '.repeat(70_000))).reading).toMatchObject({ fault: '70000 bytes' })
    const other = join(folder, 'folder.json')
    await mkdir(other)
    expect(await fromFile(other)).toEqual({ place: other, fault: 'not a file' })
    const long = join(folder, 'name'.repeat(100))
    expect(await fromFile(long)).toEqual({ place: long, fault: 'ENAMETOOLONG' })
  })

  it('do not take words of the language for names', async () => {
    const { reading } = await written('{"__proto__": {"HideNames": true}, "constructor": 1}')
    expect(reading).toMatchObject({ values: new Map() })
  })
})

describe('policies in the registry', () => {
  const registry = (values: Record<string, { type: string; data: number | string }>) => fromRegistry((_path, name) => values[name])

  it('are asked for by key and name', () => {
    const asked: string[] = []
    const read: ReadValue = (path, name) => void asked.push(`${path}|${name}`)
    expect(fromRegistry(read)).toMatchObject({ place: 'HKLM\\SOFTWARE\\Policies\\Sidecheck', values: new Map() })
    expect(asked.map((one) => one.replace('SOFTWARE\\Policies\\Sidecheck|', ''))).toEqual([
      'Language',
      'HideNames',
      'History',
      'LinkWays',
      'Recording'
    ])
  })

  it('are numbers, text and lines', () => {
    const reading = registry({
      HideNames: { type: 'REG_DWORD', data: 1 },
      Language: { type: 'REG_SZ', data: 'de' },
      LinkWays: { type: 'REG_MULTI_SZ', data: 'file\nscreen' }
    })
    expect(reading).toMatchObject({
      values: new Map<string, unknown>([
        ['Language', 'de'],
        ['HideNames', 1],
        ['LinkWays', 'file\nscreen']
      ])
    })
  })

  it('refuse values of other types and those that the system does not hand out, each by itself', () => {
    expect(registry({ History: { type: 'REG_QWORD', data: 0 } })).toMatchObject({ refused: new Map([['History', 'REG_QWORD 0']]) })
    const refused = fromRegistry((_path, name) => {
      if (name === 'Recording') throw Object.assign(new Error('ERROR_ACCESS_DENIED'), { code: 5 })
      return { type: 'REG_DWORD', data: 0 }
    })
    expect(refused).toMatchObject({ refused: new Map([['Recording', 'ERROR_ACCESS_DENIED']]) })
  })
})
