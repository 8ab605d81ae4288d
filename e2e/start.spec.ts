import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { machineFolder, settingsFolder } from '../src/main/platform/index.ts'
import { DEFAULT_SETTINGS } from '../src/shared/settings.ts'
import { startVirtualDisplay } from '../testbed/display.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_BROWSER_HOST } from './hosts.ts'
import { childrenOf, root, startHost } from './side.ts'

/** Starting and ending the program, as `npm start` does where Electron's binary is not installed. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

const lives = (pid: number): boolean => existsSync(`/proc/${pid}`)

test.skip(({ electronBinary }) => electronBinary !== undefined, ONLY_BROWSER_HOST)

test('without a display it prints the address and what this side has, and Ctrl-C ends everything', async ({ bed }) => {
  const { env } = await bed(devices)
  const host = await startHost({ env })
  await expect.poll(() => host.output()).toContain('Press Ctrl-C')
  expect(host.output()).toContain('ACME CardMan')
  expect(host.output()).toContain('Desk speakers')
  const workers = childrenOf(host.pid)
  expect(workers).toHaveLength(3)
  const instance = join(machineFolder(env), 'instance.json')
  expect(existsSync(instance)).toBe(true)
  process.kill(host.pid, 'SIGINT')
  expect(await host.exited).toBe(0)
  await expect.poll(() => workers.filter(lives)).toEqual([])
  expect(existsSync(instance)).toBe(false)
})

test('what it prints is in the language of the system, or the one that was chosen in its menu', async ({ bed }) => {
  const { env } = await bed(devices)
  const host = await startHost({ env: { ...env, LC_ALL: 'fr_FR.UTF-8' } })
  await expect.poll(() => host.output()).toContain('Appuyez sur Ctrl+C pour arrêter Sidecheck.')
  expect(host.output()).toContain('Sidecheck est en cours d’exécution. Ouvrez cette adresse')
  expect(host.output()).toContain('Lecteurs de carte à puce')
  process.kill(host.pid, 'SIGINT')
  expect(await host.exited).toBe(0)

  const settings = join(settingsFolder({ ...process.env, ...env }), 'settings.json')
  mkdirSync(dirname(settings), { recursive: true })
  writeFileSync(settings, JSON.stringify({ ...DEFAULT_SETTINGS, language: 'ja' }))
  const chosen = await startHost({ env: { ...env, LC_ALL: 'fr_FR.UTF-8' } })
  await expect.poll(() => chosen.output()).toContain('Sidecheckを終了するには、Ctrl+Cを押してください。')
  process.kill(chosen.pid, 'SIGINT')
  expect(await chosen.exited).toBe(0)
})

test("a second start gives another address of the running copy, and a killed copy is in nobody's way", async ({ bed, browser }) => {
  const { env } = await bed(devices)
  const first = await startHost({ env })
  const second = await startHost({ env })
  expect(await second.exited).toBe(0)
  expect(second.output()).toContain('already running')
  expect(new URL(second.address).port).toBe(new URL(first.address).port)
  const page = await browser.newPage()
  await page.goto(second.address)
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await page.close()
  const workers = childrenOf(first.pid)
  process.kill(first.pid, 'SIGKILL')
  await first.exited
  // Workers notice that nobody is there any more.
  await expect.poll(() => workers.filter(lives)).toEqual([])
  const third = await startHost({ env })
  expect(third.output()).not.toContain('already running')
  await third.stop()
})

test('two machines that share a home run a copy each', async ({ bed }) => {
  test.skip(process.getuid?.() !== 0, 'only root can give a program a machine of its own name')
  const { env } = await bed(devices)
  const elsewhere = join(env['HOME'] ?? '', 'elsewhere.sh')
  const inNamespace = (program: string): string => {
    writeFileSync(elsewhere, `#!/bin/sh\nexec unshare --uts sh -c 'hostname elsewhere && exec "$0" "$@"' '${program}' "$@"\n`, {
      mode: 0o755
    })
    return elsewhere
  }
  const here = await startHost({ env })
  const there = await startHost({ env, by: inNamespace })
  expect(there.output()).not.toContain('already running')
  expect(new URL(there.address).port).not.toBe(new URL(here.address).port)
  await Promise.all([here.stop(), there.stop()])
})

test('the folder of a machine that was left long ago is taken away, and what is not of the program stays', async ({ bed }) => {
  const { env } = await bed(devices)
  const machines = dirname(machineFolder(env))
  const long = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000)
  for (const [name, file] of [
    ['old-host-_10', 'window.json'],
    ['virtual-host', 'disk.img']
  ] as const) {
    mkdirSync(join(machines, name), { recursive: true })
    for (const path of [join(machines, name, file), join(machines, name)]) {
      if (path.endsWith(file)) writeFileSync(path, '')
      utimesSync(path, long, long)
    }
  }
  const host = await startHost({ env: { ...env, SIDECHECK_LOG: 'info' } })
  await expect.poll(() => host.output()).toContain('were taken away: old-host-_10\n')
  expect(readdirSync(machines).sort()).toEqual([basename(machineFolder(env)), 'virtual-host'].sort())
  await host.stop()
})

test('with a display it opens its own window, and ends with it', async ({ bed }) => {
  const display = await startVirtualDisplay()
  let child: ChildProcess | undefined
  try {
    const { env } = await bed(devices)
    const host = spawn(...endsWithUs(process.execPath, [join(root, 'out', 'main', 'browser-host.js')]), {
      env: { ...env, DISPLAY: display.name },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    child = host
    const exited = new Promise<number | null>((resolve) => host.once('exit', resolve))
    let output = ''
    host.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
    // A browser starts slowly beside those of other tests; the host says so and waits.
    await expect.poll(() => output, { timeout: 40_000 }).toContain('its own window')
    const commandLine = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    const browserPid = childrenOf(host.pid ?? 0).find((pid) => commandLine(pid).includes('--app=file://'))
    if (browserPid === undefined) throw new Error('no browser was started')
    await expect.poll(() => display.windowTitles(), { timeout: 20_000 }).toContain('Sidecheck')
    const workers = childrenOf(host.pid ?? 0)
    process.kill(browserPid, 'SIGTERM')
    expect(await exited).toBe(0)
    await expect.poll(() => workers.filter(lives)).toEqual([])
  } finally {
    // Where the test failed, it runs still.
    if (child?.exitCode === null) child.kill('SIGTERM')
    await display.stop()
  }
})
