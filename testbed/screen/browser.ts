import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CODE_MS, QUIET_ZONE, codePath } from '../../src/core/link/screen/code.ts'
import type { ScreenCode } from '../../src/core/link/screen/code.ts'
import { findBrowsers, mustRunBrowserUnsandboxed } from '../../src/main/platform/index.ts'

/** A browser that shows codes as the window does, on a display of a test. */

const svgOf = (code: ScreenCode, pixels: number): string => {
  const size = code.modules + 2 * QUIET_ZONE
  return `<svg width="${size * pixels}" height="${size * pixels}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${codePath(code)}" fill="#000"/></svg>`
}

/**
 * A page of codes.
 * @param pixels of the page in a module
 * @param shown whether they stand one after another in the same place, or all at once
 */
export function codesPage(codes: readonly ScreenCode[], pixels: number, shown: 'in turn' | 'at once' = 'in turn'): string {
  const all = codes.map((code) => svgOf(code, pixels))
  const turn = `let at = 0
    const codes = ${JSON.stringify(all)}
    const show = () => { document.body.innerHTML = codes[at++ % codes.length] }
    show(); setInterval(show, ${CODE_MS})`
  return `<!doctype html><meta charset="utf-8"><title>Codes of the session</title>
    <style>body { margin: 12px; background: #ddd }</style><body>${shown === 'at once' ? all.join(' ') : ''}</body>
    ${shown === 'in turn' ? `<script>${turn}</script>` : ''}`
}

export const whyNoBrowser = (): string | undefined => (findBrowsers(process.env)[0] === undefined ? 'no Chromium is installed' : undefined)

export interface ShownPage {
  stop(): Promise<void>
}

/**
 * Shows a page in a window without a frame.
 * @param scale of the display, as a person sets it: 2 for 200 %
 */
export async function showPage(display: string, html: string, size: string, scale = 1): Promise<ShownPage> {
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-codes-'))
  writeFileSync(join(folder, 'page.html'), html)
  const [width, height] = size.split('x').map(Number)
  const args = [
    `--app=file://${folder}/page.html`,
    `--user-data-dir=${folder}/profile`,
    `--window-size=${(width ?? 0) / scale},${(height ?? 0) / scale}`,
    '--window-position=0,0',
    `--force-device-scale-factor=${scale}`,
    '--no-first-run',
    '--disable-gpu',
    ...(mustRunBrowserUnsandboxed() ? ['--no-sandbox'] : [])
  ]
  const [program = ''] = findBrowsers(process.env)
  const browser = spawn(program, args, { env: { ...process.env, DISPLAY: display }, stdio: 'ignore', detached: true })
  await once(browser, 'spawn')
  return {
    async stop() {
      const gone = once(browser, 'exit')
      // With all the processes that it has started.
      if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL')
      if (browser.exitCode === null && browser.signalCode === null) await gone
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    }
  }
}
