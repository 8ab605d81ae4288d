import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** A browser window of our own, without address bar and with its own profile. */
export interface AppWindow {
  /** Resolves when the person has closed the window. */
  readonly closed: Promise<void>
  close(): void
}

/**
 * Opens the address in a Chromium-based browser's app mode.
 * @param profile a folder of our own: the person's browser, its extensions and its history are not touched.
 * @param unsandboxed root on Linux has to run Chromium without its sandbox.
 */
export function openAppWindow(browser: string, address: string, profile: string, unsandboxed: boolean): AppWindow {
  const child: ChildProcess = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--window-size=1280,860',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      ...(unsandboxed ? ['--no-sandbox', '--test-type'] : [])
    ],
    { stdio: 'ignore' }
  )
  const closed = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve())
    child.once('error', reject)
  })
  return { closed, close: () => void child.kill() }
}

/** The profile folder inside the program's folder. */
export const profileFolder = (dataFolder: string): string => join(dataFolder, 'browser-profile')
