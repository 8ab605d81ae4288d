import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromFile, fromRegistry, strictest } from './names-policy.ts'
import type { ReadValue } from './names-policy.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecheck-policy-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the policy that hides names, as a file', () => {
  const written = async (text: string) => {
    const file = join(folder, 'policy.json')
    await writeFile(file, text)
    return { file, policy: await fromFile(file) }
  }

  it('forces nothing where it is not there, nor where its folder is a file', async () => {
    expect(await fromFile(join(folder, 'none', 'policy.json'))).toEqual({ forced: false })
    const { file } = await written('{}')
    expect(await fromFile(join(file, 'policy.json'))).toEqual({ forced: false })
  })

  it.each(['{}', '{"hideNames": false}', '{"other": 1}'])('forces nothing where it says %s', async (text) => {
    expect((await written(text)).policy).toEqual({ forced: false })
  })

  it.each(['{"hideNames": true}', '\ufeff{"hideNames":true,"other":1}\n'])('forces hiding where it says %s', async (text) => {
    const { file, policy } = await written(text)
    expect(policy).toEqual({ forced: true, place: file })
  })

  it.each(['', 'true', 'hideNames=1', '{"hideNames": "yes"}', '{"hideNames": 1}', '[]', 'null'])(
    'hides where it makes no sense: %s',
    async (text) => {
      const { file, policy } = await written(text)
      expect(policy).toMatchObject({ forced: true, place: file, fault: expect.any(String) as string })
    }
  )

  it('hides where it is too long to be one', async () => {
    expect((await written(' '.repeat(70_000))).policy).toMatchObject({ forced: true, fault: '70000 bytes' })
  })

  it('hides where something else is in its place', async () => {
    const file = join(folder, 'folder.json')
    await mkdir(file)
    expect(await fromFile(file)).toEqual({ forced: true, place: file, fault: 'not a file' })
  })
})

describe('the policy that hides names, in the registry', () => {
  const place = 'HKLM\\SOFTWARE\\Policies\\Sidecheck\\HideNames'
  const value = (type: string, data: number | string) => fromRegistry(() => ({ type, data }))

  it('is asked for by its key and name', () => {
    const asked: string[] = []
    const read: ReadValue = (path, name) => void asked.push(`${path}|${name}`)
    expect(fromRegistry(read)).toEqual({ forced: false })
    expect(asked).toEqual(['SOFTWARE\\Policies\\Sidecheck|HideNames'])
  })

  it('forces hiding with the DWORD 1, and nothing with 0', () => {
    expect(value('REG_DWORD', 1)).toEqual({ forced: true, place })
    expect(value('REG_DWORD', 0)).toEqual({ forced: false })
  })

  it('hides where the value makes no sense or is refused', () => {
    expect(value('REG_SZ', '1')).toEqual({ forced: true, place, fault: 'REG_SZ 1' })
    expect(value('REG_DWORD', 7)).toEqual({ forced: true, place, fault: 'REG_DWORD 7' })
    const refused = fromRegistry(() => {
      throw new Error('ERROR_ACCESS_DENIED')
    })
    expect(refused).toEqual({ forced: true, place, fault: 'ERROR_ACCESS_DENIED' })
  })
})

it('is the strictest of several places', () => {
  const forced = { forced: true, place: 'a' } as const
  const faulty = { forced: true, place: 'b', fault: 'EACCES' } as const
  expect(strictest([{ forced: false }, { forced: false }])).toEqual({ forced: false })
  expect(strictest([{ forced: false }, faulty])).toEqual(faulty)
  expect(strictest([faulty, forced])).toEqual(forced)
})
