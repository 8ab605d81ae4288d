import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { oneLine } from '../../../core/text/words.ts'
import { makeFolder } from '../../make-folder.ts'

/** How a browser ended. */
export interface BrowserEnd {
  /** Its exit code; null where a signal ended it, or it could not be started. */
  code: number | null
  /** The last lines that it wrote to standard error, or why it could not be started. */
  lines: string[]
}

/** A browser window of our own, without address bar and with its own profile. */
export interface AppWindow {
  /** Resolves when the browser has ended: with its window, or at once where it left the window to an older process of its own. */
  readonly ended: Promise<BrowserEnd>
  /** What it has written to standard error by now, its last lines. */
  lines(): string[]
  close(): void
}

export interface AppWindowOptions {
  browser: string
  /** Address of the page; it holds a secret, which no command line may show: other users of the machine can read those. */
  address: string
  /** A folder of the program's own. */
  folder: string
  /** root on Linux has to run Chromium without its sandbox. */
  unsandboxed: boolean
}

/** What a browser asks of its maker by itself, switched off. No name but our own address is found at all, see docs/security.md. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--no-pings',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--disable-features=OptimizationHints,OptimizationGuideModelDownloading,NetworkTimeServiceQuerying,MediaRouter,' +
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,Translate,DnsOverHttps,AsyncDns'
]

const LAST_LINES = 5
const LAST_WORDS_MS = 300
const LAST_TEXT = 8192

/**
 * Opens the address in a Chromium-based browser's app mode, by a page in a file that only the user may read: it sends the
 * browser on. A profile of our own leaves the person's browser, its extensions and its history alone.
 */
export async function openAppWindow({ browser, address, folder, unsandboxed }: AppWindowOptions): Promise<AppWindow> {
  let page: string
  try {
    page = await writePage(folder, address)
  } catch (error) {
    // A full disk, for one: the program runs on, and tells its address instead.
    const lines = [`The page that leads to the window could not be written: ${(error as Error).message}`]
    return { ended: Promise.resolve({ code: null, lines }), lines: () => lines, close: () => undefined }
  }
  const child = spawn(
    browser,
    [
      `--app=${pathToFileURL(page).href}`,
      `--user-data-dir=${profileFolder(folder)}`,
      '--window-size=1280,860',
      '--no-first-run',
      '--no-default-browser-check',
      ...QUIET,
      ...(unsandboxed ? ['--no-sandbox', '--test-type'] : [])
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] }
  )
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-LAST_TEXT)
  })
  const lines = (): string[] =>
    text
      .split(/\r?\n/)
      .map((line) => oneLine(line))
      .filter((line) => line !== '')
      .slice(-LAST_LINES)
  const ended = new Promise<BrowserEnd>((resolve) => {
    child.once('close', (code) => resolve({ code, lines: lines() }))
    // Processes that a browser leaves behind may keep its standard error open.
    child.once('exit', (code) => setTimeout(() => resolve({ code, lines: lines() }), LAST_WORDS_MS))
    child.once('error', (error) => resolve({ code: null, lines: [error.message] }))
  }).finally(() => {
    // What a browser leaves behind, such as its dialog about a locked profile, must not keep the program from ending.
    if (child.stderr instanceof Socket) child.stderr.unref()
    return rm(page, { force: true })
  })
  return { ended, lines, close: () => void child.kill() }
}

/** The profile folder inside the program's folder. */
const profileFolder = (folder: string): string => join(folder, 'browser-profile')

const PAGE = /^opening-[\w-]+\.html$/
/** A page that nobody took away after this long was left by a copy that was killed; its token died with it. */
const LEFT_MS = 60_000

async function writePage(folder: string, address: string): Promise<string> {
  await makeFolder(folder, 0o700)
  for (const name of await readdir(folder)) {
    if (!PAGE.test(name)) continue
    const file = join(folder, name)
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      (error: NodeJS.ErrnoException) => {
        // Another start was faster.
        if (error.code !== 'ENOENT') throw error
        return 0
      }
    )
    if (age > LEFT_MS) await rm(file, { force: true })
  }
  const page = join(folder, `opening-${randomBytes(8).toString('hex')}.html`)
  const text = `<!doctype html><meta charset="utf-8"><title>Sidecheck</title><meta http-equiv="refresh" content="0;url=${address}">\n`
  await writeFile(page, text, { mode: 0o600, flag: 'wx' })
  return page
}
