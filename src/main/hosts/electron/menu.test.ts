import { describe, expect, it, vi } from 'vitest'
import { speakerFor } from '../../../core/words/index.ts'
import { menuTemplate } from './menu.ts'
import type { MenuActions, MenuOptions } from './menu.ts'

const actions = Object.fromEntries(
  ['command', 'open', 'zoom', 'reload', 'setSoftware', 'openLogFolder', 'copyDiagnostics', 'about'].map((name) => [name, vi.fn()])
) as unknown as MenuActions
const menu = (options: Partial<MenuOptions> = {}) =>
  menuTemplate({ speaker: speakerFor('de'), actions, software: false, debug: false, style: 'in-window', ...options })
const items = (options: Partial<MenuOptions> = {}) => menu(options).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

describe('the menu', () => {
  it('speaks the language of the window', () => {
    expect(menu().map(({ label }) => label)).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe'])
    expect(items().map(({ label }) => label)).toContain('Diagnosedaten kopieren')
    expect(menu({ speaker: speakerFor('en') }).map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help'])
    // A role without words would have Electron's, which are English.
    for (const { type, label } of items({ debug: true })) expect(type === 'separator' || (label ?? '') !== '').toBe(true)
  })

  it('has developer tools for those alone who ask for them', () => {
    expect(items().some(({ role }) => role === 'toggleDevTools' || role === 'reload')).toBe(false)
    expect(items({ debug: true }).some(({ role }) => role === 'toggleDevTools')).toBe(true)
  })

  it('has the items of the program in a menu of its name on macOS', () => {
    const names = menu({ style: 'program-menu' }).map(({ label }) => label)
    expect(names).toEqual(['Sidecheck', 'Datei', 'Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe'])
    expect(items({ style: 'program-menu' }).filter(({ role }) => role === 'quit')).toHaveLength(1)
    expect(items().filter(({ role }) => role === 'quit')).toHaveLength(1)
  })

  it('leaves to the page the keys that the page hears itself', () => {
    const own = items().filter(({ accelerator }) =>
      ['CmdOrCtrl+O', 'CmdOrCtrl+S', 'F5', 'F1', 'Alt+C', 'Alt+X'].includes(accelerator ?? '')
    )
    expect(own).toHaveLength(6)
    for (const { registerAccelerator } of own) expect(registerAccelerator).toBe(false)
  })
})
