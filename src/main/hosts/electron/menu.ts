import type { MenuItemConstructorOptions } from 'electron'
import { say } from '../../../core/words/index.ts'
import type { Speaker } from '../../../core/words/index.ts'
import type { TextId } from '../../../core/words/en/index.ts'
import type { Command } from '../../../shared/contract.ts'

/** What the menu has the shell do. */
export interface MenuActions {
  /** What the page does itself. */
  command(command: Command): void
  open(): void
  zoom(by: 'in' | 'out' | 'reset'): void
  reload(): void
  setSoftware(on: boolean): void
  openLogFolder(): void
  copyDiagnostics(): void
  about(): void
}

export interface MenuOptions {
  speaker: Speaker
  actions: MenuActions
  /** Whether the window is drawn without the graphics card, by the person's choice. */
  software: boolean
  /** Developer tools: for whoever asked for them on the command line. */
  debug: boolean
  /** macOS keeps the program's own items in a menu of its name, and what windows do in another. */
  style: 'program-menu' | 'in-window'
}

/**
 * The menu, in the language that is spoken. The keys of what the page does are shown here and heard there: a page hears a key before
 * the menu does, and knows when a dialog of its own has it.
 */
export function menuTemplate({ speaker, actions, software, debug, style }: MenuOptions): MenuItemConstructorOptions[] {
  const label = (id: TextId): string => speaker(say(id))
  const item = (id: TextId, click: () => void, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: label(id),
    click,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false })
  })
  const role = (id: TextId, name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    id,
    label: label(id),
    role: name
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const ofProgram = style === 'program-menu'
  const about = item('shell.menu.about', actions.about)
  const quit = role('shell.menu.quit', 'quit')
  const menu = (id: TextId, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({ id, label: label(id), submenu })
  return [
    ...(ofProgram
      ? [
          {
            id: 'program',
            label: 'Sidecheck',
            submenu: [
              about,
              line,
              role('shell.menu.hide', 'hide'),
              role('shell.menu.hide-others', 'hideOthers'),
              role('shell.menu.show-all', 'unhide'),
              line,
              quit
            ]
          }
        ]
      : []),
    menu('shell.menu.file', [
      {
        id: 'shell.menu.open',
        label: label('shell.menu.open'),
        click: actions.open,
        accelerator: 'CmdOrCtrl+O',
        registerAccelerator: false
      },
      item('shell.menu.save', () => actions.command('save'), 'CmdOrCtrl+S'),
      item('shell.menu.copy', () => actions.command('copy'), 'Alt+C'),
      line,
      ...(ofProgram ? [role('shell.menu.close', 'close')] : [quit])
    ]),
    menu('shell.menu.edit', [
      role('shell.menu.undo', 'undo'),
      role('shell.menu.redo', 'redo'),
      line,
      role('shell.menu.cut', 'cut'),
      role('shell.menu.copy-text', 'copy'),
      role('shell.menu.paste', 'paste'),
      role('shell.menu.select-all', 'selectAll')
    ]),
    menu('shell.menu.view', [
      item('shell.menu.check', () => actions.command('check'), 'F5'),
      item('shell.menu.example', () => actions.command('example'), 'Alt+X'),
      line,
      { ...item('shell.menu.zoom-in', () => actions.zoom('in')), accelerator: 'CmdOrCtrl+Plus' },
      // The key without Shift, and the one of the number pad.
      {
        ...item('shell.menu.zoom-in', () => actions.zoom('in')),
        id: 'zoom-in-2',
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true
      },
      { ...item('shell.menu.zoom-out', () => actions.zoom('out')), accelerator: 'CmdOrCtrl+-' },
      { ...item('shell.menu.zoom-reset', () => actions.zoom('reset')), accelerator: 'CmdOrCtrl+0' },
      role('shell.menu.full-screen', 'togglefullscreen'),
      line,
      item('shell.menu.reload', actions.reload),
      {
        id: 'shell.menu.software',
        label: label('shell.menu.software'),
        type: 'checkbox',
        checked: software,
        click: (clicked) => actions.setSoftware(clicked.checked)
      },
      ...(debug ? [line, role('shell.menu.debug', 'toggleDevTools')] : [])
    ]),
    ...(ofProgram ? [menu('shell.menu.window', [role('shell.menu.minimize', 'minimize'), role('shell.menu.close', 'close')])] : []),
    menu('shell.menu.help', [
      item('shell.menu.keys', () => actions.command('help'), 'F1'),
      line,
      item('shell.menu.log-folder', actions.openLogFolder),
      item('shell.menu.diagnostics', actions.copyDiagnostics),
      ...(ofProgram ? [] : [line, about])
    ])
  ]
}
