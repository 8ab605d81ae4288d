import { describe, expect, it } from 'vitest'
import { isOwnPage, mayConnect, mayNavigate, mayOpenOutside, mayOpenWindow, mayUsePermission, windowOptions } from './decisions.ts'

const foreign = [
  'https://attacker.example/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://other/',
  'app://sidecheck.attacker.example/',
  'app://sidecheck@attacker.example/',
  'app://user@sidecheck/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'chrome://settings',
  '',
  'not an address'
]

describe('the shell allows', () => {
  it.each(['app://sidecheck/', 'app://sidecheck/index.html', 'app://sidecheck/#details'])('its own page %s', (address) => {
    expect(isOwnPage(address)).toBe(true)
    expect(mayNavigate(address)).toBe(true)
    expect(mayConnect({ url: address, isTopFrame: true })).toBe(true)
  })

  it.each(foreign)('nothing to "%s"', (address) => {
    expect(mayNavigate(address)).toBe(false)
    expect(mayOpenOutside(address)).toBe(false)
    expect(mayConnect({ url: address, isTopFrame: true })).toBe(false)
    expect(mayUsePermission('clipboard-read', address, true)).toBe(false)
  })

  it('no connection to frames inside its page, and none to a frame that is gone', () => {
    expect(mayConnect({ url: 'app://sidecheck/', isTopFrame: false })).toBe(false)
    expect(mayConnect(null)).toBe(false)
  })

  it('no new window', () => {
    expect(mayOpenWindow()).toBe(false)
  })

  it('links to the documentation, and to nothing that looks like it', () => {
    expect(mayOpenOutside('https://learn.microsoft.com/en-us/windows/')).toBe(true)
    for (const address of [
      'http://learn.microsoft.com/',
      'https://learn.microsoft.com.attacker.example/',
      'https://learn.microsoft.com@attacker.example/',
      'https://learn.microsoft.com:444/',
      'https://user:secret@learn.microsoft.com/'
    ]) {
      expect(mayOpenOutside(address)).toBe(false)
    }
  })

  it('the pages of the settings that it names, and no other address of that scheme', () => {
    expect(mayOpenOutside('ms-settings:sound')).toBe(true)
    for (const address of ['ms-settings:', 'ms-settings:sound?x=1', 'MS-SETTINGS:sound', 'ms-settings:network', ' ms-settings:sound'])
      expect(mayOpenOutside(address)).toBe(false)
  })

  it('the clipboard to its own page, to be read only while a person has it watched, and no other permission', () => {
    for (const permission of ['clipboard-sanitized-write', 'clipboard-read'])
      expect(mayUsePermission(permission, 'app://sidecheck/', true)).toBe(true)
    expect(mayUsePermission('clipboard-read', 'app://sidecheck/', false)).toBe(false)
    for (const permission of [
      'media',
      'midi',
      'notifications',
      'geolocation',
      'openExternal',
      'fullscreen',
      'display-capture',
      'hid',
      'serial',
      'usb'
    ]) {
      expect(mayUsePermission(permission, 'app://sidecheck/', true)).toBe(false)
    }
  })

  it('no way for the page to reach Node', () => {
    expect(windowOptions('/preload.cjs').webPreferences).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false
    })
  })
})
