import { describe, expect, it } from 'vitest'
import { actionOf } from './shortcuts.ts'
import type { Press } from './shortcuts.ts'

const press = (part: Partial<Press>): Press => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part
})

describe('actionOf', () => {
  it.each([
    [{ key: 'F5' }, 'check'],
    [{ key: 'o', code: 'KeyO', ctrlKey: true }, 'open'],
    [{ key: 's', code: 'KeyS', metaKey: true }, 'save'],
    [{ key: 'ç', code: 'KeyC', altKey: true }, 'copy'],
    [{ key: 'Backspace', code: 'Backspace', ctrlKey: true }, 'remove'],
    [{ key: '?', code: 'Slash', shiftKey: true }, 'help'],
    [{ key: 'Escape' }, 'close']
  ] as const)('finds %o', (part, action) => {
    expect(actionOf(press(part))).toBe(action)
  })

  it('leaves plain letters and the browser’s own combinations alone', () => {
    for (const part of [
      { key: 's', code: 'KeyS' },
      { key: 'S', code: 'KeyS', ctrlKey: true, shiftKey: true },
      { key: 'v', code: 'KeyV', ctrlKey: true }
    ]) {
      expect(actionOf(press(part))).toBeUndefined()
    }
  })
})
