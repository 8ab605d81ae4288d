import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultFileIn } from './default-file.ts'

describe('Default.rdp', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidecheck-default-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const write = (content: string | Buffer): void => writeFileSync(join(folder, 'Default.rdp'), content)

  const lines = [
    'full address:s:host.example',
    'username:s:zoe',
    'password 51:b:0102',
    'redirectcomports:i:1',
    'RedirectComPorts:i:0',
    'redirectsmartcards:i:1',
    'audiomode:i:0',
    'drivestoredirect:s:C:\\;'
  ]

  it('gives the numbers that decide redirection, the last of each, and nothing else of it', async () => {
    write(`\ufeff${lines.join('\r\n')}\r\n`)
    expect(await defaultFileIn(folder)).toEqual({
      folder,
      properties: [
        { name: 'redirectcomports', value: '0' },
        { name: 'redirectsmartcards', value: '1' },
        { name: 'audiomode', value: '0' }
      ]
    })
  })

  it('is read as the client writes it, in UTF-16', async () => {
    write(Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le'))
    expect((await defaultFileIn(folder))?.properties).toContainEqual({ name: 'redirectcomports', value: '0' })
  })

  it('says that there is none, also where there is no such folder', async () => {
    expect(await defaultFileIn(folder)).toBeNull()
    expect(await defaultFileIn(join(folder, 'none'))).toBeNull()
  })

  it('is left unread where it is no such file', async () => {
    write('x'.repeat(65 * 1024))
    expect(await defaultFileIn(folder)).toBeUndefined()
    rmSync(join(folder, 'Default.rdp'))
    mkdirSync(join(folder, 'Default.rdp'))
    expect(await defaultFileIn(folder)).toBeUndefined()
  })

  it('has no properties where it holds none', async () => {
    write('nothing that is a property')
    expect((await defaultFileIn(folder))?.properties).toEqual([])
  })
})
