import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { machineFolder } from '../src/main/platform/index.ts'
import { newAddress } from '../testbed/hostile/connection.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_BROWSER_HOST } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import { startHost, startInBrowser } from './side.ts'

/** Several starts of the program, and what is in the way of the file that tells of the running copy. */

const READER = 'ACME CardMan 00 00'
const devices = { readers: [READER], ports: [], sinks: [], sources: [] }
/** So many addresses wait to be opened; the windows' reloads were once among them. */
const SECOND_STARTS = 70

test.skip(({ electronBinary }) => electronBinary !== undefined, ONLY_BROWSER_HOST)

test('of four starts in one instant one runs, and the others give its address and end well', async ({ bed }) => {
  const { env } = await bed(devices)
  const hosts = await Promise.all(Array.from({ length: 4 }, () => startHost({ env })))
  const first = hosts.find((host) => !host.output().includes('already running'))
  const others = hosts.filter((host) => host !== first)
  expect(await Promise.all(others.map((host) => host.exited))).toEqual([0, 0, 0])
  for (const host of others) {
    expect(host.output()).toContain('already running')
    expect(new URL(host.address).port).toBe(new URL(first?.address ?? '').port)
  }
  await first?.stop()
})

test('a pipe in the place of the file that tells of the running copy holds up no start', async ({ bed }) => {
  const { env } = await bed(devices)
  const folder = machineFolder(env)
  const file = join(folder, 'instance.json')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  execFileSync('mkfifo', [file])
  const host = await startHost({ env })
  await expect.poll(() => host.output()).toContain(READER)
  expect(statSync(file).isFile()).toBe(true)
  await host.stop()
})

test('many second starts leave the window that is open its reload', async ({ bed, browser }) => {
  const { env } = await bed(devices)
  const { page, close } = await startInBrowser(browser, { env })
  const window = new SidecheckWindow(page)
  await window.ready()
  for (let start = 0; start < SECOND_STARTS; start++) await newAddress(env['SIDECHECK_HOME'] ?? '')
  await window.reload()
  await expect(window.bay.row(READER)).toBeVisible()
  await close()
})

for (const [what, home] of [
  ['missing', '/dev/null/home'],
  ['read-only', '/proc'],
  ['full of nothing but files', '/dev/full']
] as const) {
  test(`a home that is ${what} is told in a sentence, and stops nothing`, async ({ bed }) => {
    const { SIDECHECK_HOME: _, ...env } = (await bed(devices)).env
    const host = await startHost({ env: { ...env, HOME: home } })
    await expect.poll(() => host.output()).toContain(READER)
    expect(host.output()).toContain('cannot keep files of its own')
    expect(host.output()).not.toContain('    at ')
    await host.stop()
  })
}
