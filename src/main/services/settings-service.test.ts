import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import type { Settings } from '../../shared/settings.ts'
import { openSettings, settingsFile } from './settings-service.ts'

const chosen: Settings = { theme: 'dark', helpdesk: true, language: 'de' }

describe('the settings of a user', () => {
  let home: string
  let folder: string
  let lines: string[]
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'sidecheck-settings-'))
    folder = join(home, 'sidecheck')
    lines = []
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))
  const open = () => openSettings(folder, (line) => void lines.push(line))

  it('are the usual ones at first, without a word and without a file', async () => {
    expect((await open()).current).toEqual(DEFAULT_SETTINGS)
    expect(lines).toEqual([])
    expect(readdirSync(home)).toEqual([])
  })

  it('are there at the next start, and nobody else may read them', async () => {
    await (await open()).save(chosen)
    expect((await open()).current).toEqual(chosen)
    expect(readdirSync(folder)).toEqual(['settings.json'])
    if (process.platform !== 'win32') expect(statSync(settingsFile(folder)).mode & 0o777).toBe(0o600)
  })

  it('keep what another version of the program wrote beside them', async () => {
    mkdirSync(folder)
    writeFileSync(settingsFile(folder), JSON.stringify({ ...chosen, density: 'compact' }))
    await (await open()).save({ ...chosen, theme: 'light' })
    expect(JSON.parse(readFileSync(settingsFile(folder), 'utf8'))).toEqual({ ...chosen, theme: 'light', density: 'compact' })
  })

  it('are read from a file that is older than the choice of a language', async () => {
    mkdirSync(folder)
    writeFileSync(settingsFile(folder), '{"theme":"dark","helpdesk":true}')
    expect((await open()).current).toEqual({ theme: 'dark', helpdesk: true, language: 'system' })
    expect(lines).toEqual([])
  })

  it('end as the last of many choices, which every listener heard of', async () => {
    const settings = await open()
    const heard: string[] = []
    const stop = settings.listen(({ theme }) => void heard.push(theme))
    await Promise.all((['dark', 'system', 'light'] as const).map((theme) => settings.save({ ...DEFAULT_SETTINGS, theme })))
    stop()
    await settings.save({ ...DEFAULT_SETTINGS, theme: 'dark' })
    expect(heard).toEqual(['dark', 'system', 'light'])
    expect((await open()).current.theme).toBe('dark')
  })

  it.each([
    ['text that is not JSON', '{"theme":"da'],
    ['a theme that does not exist', '{"theme":"purple","helpdesk":false}'],
    ['a language that does not exist', '{"theme":"dark","helpdesk":true,"language":"tlh"}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['far too much', JSON.stringify({ ...chosen, more: 'x'.repeat(100_000) })]
  ])('are the usual ones where the file holds %s; a line says why, and the file is kept', async (_case, text) => {
    mkdirSync(folder)
    writeFileSync(settingsFile(folder), text)
    const settings = await open()
    expect(settings.current).toEqual(DEFAULT_SETTINGS)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(settingsFile(folder))
    expect(readFileSync(settingsFile(folder), 'utf8')).toBe(text)

    writeFileSync(join(folder, 'settings.unreadable-1.json'), 'from before')
    await settings.save(chosen)
    expect(readFileSync(join(folder, 'settings.unreadable-2.json'), 'utf8')).toBe(text)
    expect(readFileSync(join(folder, 'settings.unreadable-1.json'), 'utf8')).toBe('from before')
    expect((await open()).current).toEqual(chosen)
  })

  it('are the usual ones where a folder stands in the place of the file', async () => {
    mkdirSync(settingsFile(folder), { recursive: true })
    expect((await open()).current).toEqual(DEFAULT_SETTINGS)
    expect(lines[0]).toContain('not a file')
  })

  it('hold until the program ends where they cannot be kept, and the one who chose is told', async () => {
    writeFileSync(folder, 'a file where the folder should be')
    const settings = await open()
    await expect(settings.save(chosen)).rejects.toMatchObject({ code: 'NOT_SAVED' })
    expect(settings.current).toEqual(chosen)
    expect(lines.at(-1)).toContain('could not be saved')
    rmSync(folder)
    await settings.save(chosen)
    expect((await open()).current).toEqual(chosen)
  })
})
