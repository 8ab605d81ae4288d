import type { TFunction } from 'i18next'
import { lookUp } from './engine.ts'

/** The key of every action, by the names that English keyboards have for them. */
export const shortcuts = {
  check: 'F5',
  open: 'Ctrl+O',
  paste: 'Ctrl+V',
  save: 'Ctrl+S',
  copy: 'Alt+C',
  remove: 'Ctrl+Backspace',
  example: 'Alt+X',
  menu: 'Alt+M',
  rows: '↑ ↓ Home End',
  details: 'Enter',
  close: 'Esc',
  panes: 'F6',
  help: 'F1'
} as const
export type Shortcut = keyof typeof shortcuts

const NAMED = ['Ctrl', 'Alt', 'Backspace', 'Home', 'End', 'Enter', 'Esc'] as const

/** The key of an action as keyboards of the window's language have it: "Strg+O". */
export const keyOf = (t: TFunction, shortcut: Shortcut): string =>
  NAMED.reduce((text: string, name) => text.replace(new RegExp(`\\b${name}\\b`), t(`keyboard.${name}`)), shortcuts[shortcut])

/** A key press without its browser types, so that the table can be tested. */
export interface Press {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** The action of a key press anywhere in the window, undefined when it has none. Command stands for Control on a Mac. */
export function actionOf(press: Press): Shortcut | undefined {
  const command = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey
  if (command) {
    if (press.code === 'KeyO') return 'open'
    if (press.code === 'KeyS') return 'save'
    return press.key === 'Backspace' ? 'remove' : undefined
  }
  if (press.ctrlKey || press.metaKey) return undefined
  if (press.altKey) {
    // By place, not by letter: with Option a Mac types another letter.
    const byCode: Record<string, Shortcut> = { KeyC: 'copy', KeyX: 'example', KeyM: 'menu' }
    return lookUp(byCode, press.code)
  }
  if (press.key === '?') return 'help'
  const byKey: Record<string, Shortcut> = { F5: 'check', F6: 'panes', F1: 'help', Escape: 'close' }
  return lookUp(byKey, press.key)
}
