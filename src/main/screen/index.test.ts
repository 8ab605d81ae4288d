import { describe, expect, it } from 'vitest'
import { screenObstacle } from './index.ts'

describe('what keeps a program from taking pictures', () => {
  it('is Wayland, also beside an X server, and no display', () => {
    expect(screenObstacle({ DISPLAY: ':0' }, 'linux')).toBeUndefined()
    expect(screenObstacle({ DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe('wayland')
    expect(screenObstacle({ DISPLAY: ':0', XDG_SESSION_TYPE: 'wayland' }, 'linux')).toBe('wayland')
    expect(screenObstacle({}, 'linux')).toBe('no-display')
  })

  it('is nothing that the environment tells on Windows and macOS', () => {
    expect(screenObstacle({}, 'win32')).toBeUndefined()
    expect(screenObstacle({}, 'darwin')).toBeUndefined()
  })
})
