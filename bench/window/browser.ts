import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { startVirtualDisplay } from '../../testbed/display.ts'

const BROWSER = '/usr/bin/chromium'

/** A screen, and a browser on PATH that can be asked about its page; else it is the installed one. */
export interface Screen {
  browser: string
  /** The environment of a program that is to open a window. */
  env(of: Readonly<Record<string, string>>): Record<string, string>
  stop(): Promise<void>
}

export const whyNoBrowser = (): string | undefined => (existsSync(BROWSER) ? undefined : `${BROWSER} is not installed`)

export async function startScreen(): Promise<Screen> {
  const display = await startVirtualDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-bench-'))
  const browser = join(folder, 'chromium')
  writeFileSync(browser, `#!/bin/sh\nexec ${BROWSER} --remote-debugging-port=0 "$@"\n`, { mode: 0o755 })
  return {
    browser,
    env: (of) => ({ ...of, DISPLAY: display.name, PATH: `${folder}${delimiter}${of['PATH'] ?? process.env['PATH'] ?? ''}` }),
    stop: async () => {
      await display.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** The browser's profile in the folder of this machine (hosts/browser/app-window.ts), without what an earlier run left for us. */
export function profileIn(folder: string): string {
  const profile = join(folder, 'browser-profile')
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  return profile
}
