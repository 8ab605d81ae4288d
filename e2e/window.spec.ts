import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { watchAsOtherUser } from '../testbed/attacks/other-user.ts'
import { startVirtualDisplay } from '../testbed/display.ts'
import type { VirtualDisplay } from '../testbed/display.ts'
import { readNetLog } from '../testbed/net-log.ts'
import { commandLine } from '../testbed/processes.ts'
import { wholeBrowser } from './browsers.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_BROWSER_HOST } from './hosts.ts'
import { root } from './side.ts'

/** The window that the browser host opens by itself, in a real browser of its own. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }
const NO_WINDOW = 3
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}/

test.skip(({ electronBinary }) => electronBinary !== undefined, ONLY_BROWSER_HOST)
test.skip(wholeBrowser === undefined, 'needs an installed Chromium')

let display: VirtualDisplay | undefined
let folder: string
test.beforeAll(async () => {
  display = await startVirtualDisplay()
})
test.afterAll(() => display?.stop())
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-browsers-'))
})
interface Host {
  output(): string
  exited: Promise<number | null>
  stop(): Promise<number | null>
  /** As a crash ends it: nothing is taken down. */
  kill(): Promise<number | null>
}
const running: Host[] = []
test.afterEach(async () => {
  await Promise.all(running.splice(0).map((host) => host.stop()))
  rmSync(folder, { recursive: true, force: true })
})
test.slow()
/** A browser with a profile of its own takes its time on a busy machine. */
const WINDOW = { timeout: 90_000 }

/** A browser of this name, before all that are installed. */
function browserNamed(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
}

/** The browsers, without their helpers, whose profile is in this folder. */
const browsersIn = (home: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .filter((pid) => commandLine(pid).includes(`--user-data-dir=${home}`) && commandLine(pid).includes('--app='))

/** Starts the host as a person does, with the browsers of the test first. */
function startWithWindow(env: Record<string, string>, path = `${folder}:${process.env['PATH'] ?? ''}`): Host {
  const child = spawn(...endsWithUs(process.execPath, [join(root, 'out', 'main', 'browser-host.js')]), {
    env: { ...env, PATH: path, DISPLAY: env['DISPLAY'] ?? display?.name },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  const exited = new Promise<number | null>((resolve) => void child.once('exit', resolve))
  const host = {
    output: () => output,
    exited,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      return await exited
    },
    kill: async () => {
      child.kill('SIGKILL')
      return await exited
    }
  }
  running.push(host)
  return host
}

test('another user of the machine sees no secret on any command line and cannot read the page that holds it', async ({ bed }) => {
  const { env } = await bed(devices)
  // It is the program that must keep others out, and not the folders of the bed.
  for (let way = dirname(env['SIDECHECK_HOME'] ?? ''); way.startsWith(`${tmpdir()}/`); way = dirname(way)) chmodSync(way, 0o755)
  const watcher = await watchAsOtherUser()
  const host = startWithWindow(env)
  await expect.poll(() => host.output(), WINDOW).toContain('its own window')
  // Who has to do without the browser's sandbox hears it.
  expect(host.output().includes('without its sandbox')).toBe(process.getuid?.() === 0)
  const learned = await watcher.stop()
  expect(learned.pages.filter((file) => file.startsWith(env['SIDECHECK_HOME'] ?? ''))).toHaveLength(1)
  expect(learned.secrets).toEqual([])
  if (watcher.isOther) expect(learned.readable).toEqual([])
  expect(await host.stop()).toBe(0)
  const left = readdirSync(env['SIDECHECK_HOME'] ?? '', { recursive: true }).map((path) => basename(String(path)))
  expect(left.filter((name) => name.startsWith('opening-') || name === 'instance.json')).toEqual([])
})

test('nothing leaves the machine while the window is open', async ({ bed }) => {
  const { env } = await bed(devices)
  const file = join(folder, 'net-log.json')
  browserNamed('chromium', `exec ${wholeBrowser} --log-net-log=${file} "$@"`)
  const host = startWithWindow(env)
  await expect.poll(() => host.output(), WINDOW).toContain('its own window')
  // The browser's own wishes come within seconds: that it had some shows that they were looked for.
  const outside = (): string[] => readNetLog(file).asked.filter((name) => name !== '127.0.0.1')
  await expect.poll(outside, WINDOW).not.toEqual([])
  expect(await host.stop()).toBe(0)
  const log = readNetLog(file)
  expect(log.asked).toContain('127.0.0.1')
  expect(log.connected.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([])
  expect(log.lookedUp).toEqual([])
  expect(log.sent).toBe(0)
})

test('a display that is dead is told with the reason and the address, and the program lives on', async ({ bed }) => {
  const { env } = await bed(devices)
  const host = startWithWindow({ ...env, DISPLAY: ':987' })
  await expect.poll(() => host.output(), WINDOW).toContain('Press Ctrl-C')
  expect(host.output()).toMatch(/showed no window:\n( {2}.+\n)+/)
  expect(host.output()).toMatch(ADDRESS)
  expect(host.output()).toContain('ACME CardMan')
  expect(await host.stop()).toBe(NO_WINDOW)
})

test('a browser without a sandbox is told with its own words, and the next browser shows the window', async ({ bed }) => {
  const { env } = await bed(devices)
  browserNamed(
    'chromium',
    'echo "[1:1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox!" >&2; printf "\\033[31mred\\n" >&2; kill -ABRT $$'
  )
  const host = startWithWindow(env)
  await expect.poll(() => host.output(), WINDOW).toContain('its own window')
  expect(host.output()).toContain('No usable sandbox!')
  expect(host.output()).not.toContain('\u001b')
  expect(await host.stop()).toBe(0)
})

test('a browser that shows nothing and does not end is told after five seconds with the address, and a window that comes counts', async ({
  bed,
  browser
}) => {
  const { env } = await bed(devices)
  browserNamed('chromium', 'echo "waits for a keyring" >&2; exec sleep 600')
  const late = startWithWindow(env)
  await expect.poll(() => late.output(), WINDOW).toMatch(ADDRESS)
  expect(late.output()).toContain('The window has not opened within 5 seconds')
  expect(late.output()).toContain('waits for a keyring')
  const page = await browser.newPage()
  await page.goto(ADDRESS.exec(late.output())?.[0] ?? '')
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await expect.poll(() => late.output(), WINDOW).toContain('its own window')
  expect(await late.stop()).toBe(0)
  await page.close()

  const never = startWithWindow(env)
  await expect.poll(() => never.output(), WINDOW).toMatch(ADDRESS)
  expect(await never.stop()).toBe(NO_WINDOW)
  expect(never.output()).not.toContain('its own window')
})

test('the window opens in the browser that a program which was killed has left', async ({ bed }) => {
  const { env } = await bed(devices)
  const killed = startWithWindow(env)
  await expect.poll(() => killed.output(), WINDOW).toContain('its own window')
  await killed.kill()
  const old = browsersIn(env['SIDECHECK_HOME'] ?? '')
  expect(old).not.toEqual([])
  try {
    const host = startWithWindow(env)
    await expect.poll(() => host.output(), WINDOW).toContain('its own window')
    // It was handed over to the browser of the killed one.
    expect(browsersIn(env['SIDECHECK_HOME'] ?? '')).toEqual(old)
    expect(host.output()).not.toContain('showed no window')
    expect(await host.stop()).toBe(0)
  } finally {
    for (const pid of old) process.kill(pid, 'SIGKILL')
  }
})

test('a profile that another machine has locked is told', async ({ bed }) => {
  const { env } = await bed(devices)
  // Chromium's own words for it, before it ends: its dialog would wait for a person.
  browserNamed(
    'chromium',
    'echo "The profile appears to be in use by another Chromium process (1234) on another computer (host-b)." >&2; exit 21'
  )
  for (const name of ['chromium-browser', 'google-chrome']) browserNamed(name, 'exit 21')
  const host = startWithWindow(env, folder)
  await expect.poll(() => host.output(), WINDOW).toContain('Press Ctrl-C')
  expect(host.output()).toContain('on another computer (host-b)')
  expect(host.output()).toContain('It ended with code 21 and said nothing.')
  expect(await host.stop()).toBe(NO_WINDOW)
})

test('a window that an older browser process took over ends the program when it is closed, not before', async ({ bed, browser }) => {
  const { env } = await bed(devices)
  const pageFile = join(folder, 'page')
  browserNamed(
    'chromium',
    `for part; do case "$part" in --app=file://*) cp "\${part#--app=file://}" ${pageFile};; esac; done; echo "Opening in existing browser session."; exit 0`
  )
  const host = startWithWindow(env)
  await expect.poll(() => existsSync(pageFile), WINDOW).toBe(true)
  const address = /url=([^"]+)/.exec(readFileSync(pageFile, 'utf8'))?.[1] ?? ''
  const page = await browser.newPage()
  await page.goto(address)
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await expect.poll(() => host.output(), WINDOW).toContain('its own window')
  await page.reload()
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await page.close()
  expect(await host.exited).toBe(0)
})

test('a home that cannot be written, and an unknown log level, stop nothing', async ({ bed }) => {
  const { env } = await bed(devices)
  const host = startWithWindow({ ...env, SIDECHECK_HOME: '/dev/null/sidecheck', SIDECHECK_LOG: 'loud' })
  await expect.poll(() => host.output(), WINDOW).toContain('its own window')
  expect(host.output()).toContain('cannot keep files of its own')
  expect(host.output()).toContain('SIDECHECK_LOG is none of')
  expect(await host.stop()).toBe(0)
})
