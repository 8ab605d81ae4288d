import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { polkitHint } from './polkit.ts'

describe("the files of polkit's rules", () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sidecheck-polkit-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const file = (folder: string, name: string, text: string): string => {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, name), text)
    return join(root, folder, name)
  }
  const hint = (...folders: string[]): string => JSON.stringify(polkitHint(folders.map((folder) => join(root, folder))))

  it('are named where they speak of pcscd, in both formats, and no others are', () => {
    const rules = file(
      'rules.d',
      '60-cards.rules',
      'polkit.addRule(function(a, s) { if (a.id == "org.debian.pcsc-lite.access_card") return "no" })'
    )
    const pkla = file('50-local.d', 'cards.pkla', '[cards]\nAction=org.debian.pcsc-lite.access_pcsc\nResultAny=no\n')
    file('rules.d', '50-default.rules', 'polkit.addAdminRule(function() { return ["unix-group:sudo"] })')
    expect(hint('rules.d', '50-local.d')).toContain(`${rules}, ${pkla}`)
    expect(hint('rules.d')).not.toContain('50-default')
  })

  it('are said to be none where none speaks of pcscd, or polkit is not there', () => {
    file('rules.d', '50-default.rules', '')
    mkdirSync(join(root, 'rules.d', 'folder'))
    expect(hint('rules.d', 'nowhere')).toBe(hint('nowhere'))
  })
})
