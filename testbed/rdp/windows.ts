import { _electron, chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withPolicy } from '../../e2e/own-etc.ts'
import { electronBinary } from '../../scripts/setup.mjs'
import { electronLaunch, prepareElectron } from '../electron/launch.mjs'
import { newAddress } from '../hostile/connection.ts'
import { until } from '../until.ts'
import { inTree, shown } from './bed/recipe.mjs'
import type { Connection } from './connection.ts'
import { startLocalHost } from './programs.ts'
import { agentSocket } from './session.ts'

/** The real windows on both sides of a connection, with a hand on each. */
export interface Windows {
  local: Page
  session: Page
  stop(): Promise<void>
}

export interface Places {
  user: string
  /** A folder of the session's user for its program alone; a path inside the tree. */
  folder: string
  /** SIDECHECK_HOME of the local program. */
  localHome: string
  /** A port of this suite alone, in the bed's own network: the session's window is reached by it. */
  debugPort: number
  /** Where the local window stands: beside the one of the connection, which has the upper left corner. */
  position: string
  /** What the policy of the local machine says to the program there. */
  policy?: string
}

const START_MS = 40_000

/** What a start waits for, by name: one that hangs says where, and ends before the suite does. */
async function step<T>(what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`gave up waiting for ${what}`)), START_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The page of a window of the session, which answers at a port. */
async function pageAt(debugPort: number, isOurs: (url: string) => boolean): Promise<{ browser: Browser; page: Page }> {
  const browser = await until(
    'the session’s window',
    () => chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`).catch(() => undefined),
    START_MS
  )
  const page = await until(
    'its page',
    async () =>
      browser
        .contexts()[0]
        ?.pages()
        .find((one) => isOurs(one.url())),
    START_MS
  )
  return { browser, page }
}

/** The browser host in a browser inside the session: the page, and what lets go of it. */
export async function sessionInChromium({ session }: Connection, { folder, debugPort }: Pick<Places, 'folder' | 'debugPort'>) {
  const home = `${folder}/home`
  void session.run('env', `SIDECHECK_HOME=${home}`, inTree.node, `${inTree.program}/out/main/browser-host.js`, '--window', 'none')
  const address = await until(
    'the session’s program',
    async () => (existsSync(`${shown.tree}${home}/machines`) ? newAddress(`${shown.tree}${home}`).catch(() => undefined) : undefined),
    START_MS
  )
  void session.run(
    'chromium',
    `--remote-debugging-port=${debugPort}`,
    `--user-data-dir=${folder}/profile`,
    '--no-first-run',
    '--start-fullscreen',
    `--app=${address.href}`
  )
  const { browser, page } = await pageAt(debugPort, (url) => url.startsWith(address.origin))
  await browser.contexts()[0]?.grantPermissions(['clipboard-read', 'clipboard-write'])
  return { browser, page }
}

const CHROMIUM = '/usr/bin/chromium'

/** Both in Chromium, over browser hosts. */
export async function windowsInChromium(connection: Connection, places: Places): Promise<Windows> {
  const { localHome, position, policy } = places
  const stopLocal = await startLocalHost(connection.local, localHome, policy)
  const browser = await chromium.launch({
    // Its clipboard is the screen's.
    headless: false,
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--no-first-run', `--window-position=${position}`, '--window-size=900,800'],
    env: connection.local.env
  })
  const context = await browser.newContext({ viewport: null, permissions: ['clipboard-read', 'clipboard-write'] })
  const local = await context.newPage()
  await local.goto((await newAddress(localHome)).href)
  const there = await sessionInChromium(connection, places)
  return {
    local,
    session: there.page,
    stop: async () => {
      await Promise.all([there.browser.close(), browser.close()])
      await stopLocal()
    }
  }
}

/** Both in the desktop app. @throws where no bare runtime of Electron was given */
export async function windowsInElectron(connection: Connection, { user, folder, localHome, position, policy }: Places): Promise<Windows> {
  const binary = electronBinary()
  if (binary === undefined) throw new Error('there is no Electron')
  const launchFolder = join(shown.cache, 'electron-local')
  prepareElectron(binary, shown.project, launchFolder)
  const launch = electronLaunch(binary, shown.project, launchFolder)
  const own = { XDG_CACHE_HOME: localHome, XDG_DATA_HOME: localHome, XDG_STATE_HOME: localHome }
  const starting = _electron.launch({
    executablePath: policy === undefined ? launch.binary : withPolicy(launchFolder, policy)(launch.binary),
    args: [...launch.args, '--no-sandbox'],
    env: { ...connection.local.env, SIDECHECK_HOME: localHome, ...own }
  })
  const here = await step('the local app', starting)
  const startingThere = _electron.launch({
    executablePath: join(shown.project, 'testbed/rdp/electron-there.mjs'),
    // The tree has no helper that could make its sandbox: the one there belongs to the tree's browser.
    args: ['--no-sandbox'],
    env: {
      PATH: process.env['PATH'] ?? '',
      AGENT: agentSocket(user),
      SAID: `${shown.tree}${folder}/said.txt`,
      SAID_INSIDE: `${folder}/said.txt`,
      INSIDE: JSON.stringify(['env', `SIDECHECK_HOME=${folder}/home`, `${inTree.electron}/electron`])
    }
  })
  const there = await step('the session’s app', startingThere)
  const [local, session] = await step('both windows', Promise.all([here.firstWindow(), there.firstWindow()]))
  await step('both pages', Promise.all([local, session].map((page) => page.waitForLoadState())))
  const [x = 0, y = 0] = position.split(',').map(Number)
  for (const [app, bounds] of [
    [here, { x, y, width: 900, height: 800 }],
    // As large as the session's screen.
    [there, { x: 0, y: 0, width: 1024, height: 700 }]
  ] as const)
    await step(
      'a window in its place',
      app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds)
    )
  return {
    local,
    session,
    stop: async () => {
      await Promise.all([here.close(), there.close()])
    }
  }
}
