import { SETTINGS_PAGES } from '../../../shared/settings-pages.ts'

/** What the Electron shell allows, as functions of plain values: the shell itself only asks and obeys. */

/** The window's only origin: a scheme of our own, served from the program's files. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://sidecheck`
export const APP_URL = `${APP_ORIGIN}/`

/** Whether an address belongs to the program's own page. */
export function isOwnPage(address: string): boolean {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    // Not an address at all: certainly not ours.
    return false
  }
  return url.protocol === `${APP_SCHEME}:` && url.host === 'sidecheck' && url.username === '' && url.password === ''
}

/** Navigation: reloading our own page, and nothing else. */
export const mayNavigate = (address: string): boolean => isOwnPage(address)

/** New windows: none, ever. Links to documentation go through `mayOpenOutside`. */
export const mayOpenWindow = (): boolean => false

/**
 * Links that the person's own browser may open: the vendor's documentation, by host, over HTTPS, and a few pages of Windows'
 * settings. Never a file, a program or an address that a snapshot brought along.
 */
export function mayOpenOutside(address: string): boolean {
  if (SETTINGS.has(address)) return true
  let url: URL
  try {
    url = new URL(address)
  } catch {
    // Not an address at all.
    return false
  }
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && DOCUMENTATION_HOSTS.has(url.hostname)
}

const SETTINGS: ReadonlySet<string> = new Set(Object.values(SETTINGS_PAGES))

const DOCUMENTATION_HOSTS: ReadonlySet<string> = new Set([
  'learn.microsoft.com',
  'support.microsoft.com',
  'techcommunity.microsoft.com',
  'github.com',
  'manpages.debian.org'
])

/**
 * Permissions of the page: writing to the clipboard for what is copied, and reading it while a person has "Watch the clipboard" on
 * (`watching`), on our own page only.
 * Sound goes through the native audio worker, so the page needs no microphone.
 */
export function mayUsePermission(permission: string, requestingOrigin: string, watching: boolean): boolean {
  return isOwnPage(requestingOrigin) && (permission === 'clipboard-sanitized-write' || (permission === 'clipboard-read' && watching))
}

/** A connection is given only to the top frame of our own page. */
export function mayConnect(sender: { url: string; isTopFrame: boolean } | null): boolean {
  return sender !== null && sender.isTopFrame && isOwnPage(sender.url)
}

/** Options of the one window, besides its place. */
export function windowOptions(preload: string): {
  show: boolean
  title: string
  autoHideMenuBar: boolean
  webPreferences: Record<string, boolean | string>
} {
  return {
    show: false,
    title: 'Sidecheck',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false
    }
  }
}
