import { readFileSync, readdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { WebSocketServer } from 'ws'
import { firstScreenFiles } from '../scripts/page-size.mjs'
import { BROWSER_PROTOCOL } from '../src/shared/browser-protocol.ts'
import { expect, test } from './fixtures.ts'
import { WINDOW_ENDS } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import { root, startHost } from './side.ts'

/** What a window says whose program has ended, however much of the window had come by then, and whoever listens at the port since. */

test.describe.configure({ mode: 'parallel' })
test.skip(({ electronBinary }) => electronBinary !== undefined, WINDOW_ENDS)

const READER = 'ACME CardMan 00 00'
const devices = { readers: [READER], ports: [], sinks: [], sources: [] }
/** Some tries that nobody answers take longest. */
const ENDED = { timeout: 20_000 }

const listeners: { server: Server; sockets: Set<Socket> }[] = []
test.afterEach(() => {
  for (const { server, sockets } of listeners.splice(0)) {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
})

/** Somebody else takes the port that an ended program has left. Answers how many connections came. */
async function listenAt(port: number, answer: (socket: Socket) => void): Promise<() => number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    answer(socket)
  })
  listeners.push({ server, sockets })
  await new Promise<void>((resolve, reject) => void server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return () => sockets.size
}

type Ready = { window: SidecheckWindow; port: number; end(): Promise<void> }

/** A window with its reader, and what ends its program as a crash does. */
async function opened(env: Record<string, string>, page: Page): Promise<Ready> {
  const host = await startHost({ env })
  await page.goto(host.address)
  const window = new SidecheckWindow(page)
  await window.ready()
  await expect(window.bay.row(READER)).toBeVisible()
  return {
    window,
    port: Number(new URL(host.address).port),
    end: async () => {
      process.kill(host.pid, 'SIGKILL')
      await host.exited
    }
  }
}

test('it says so although the program ended before the later parts of the window had come', async ({ bed, page }) => {
  const { env } = await bed(devices)
  const assets = join(root, 'out', 'renderer')
  const names = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html)$/.test(name))
  const first = new Set(firstScreenFiles(new Map(names.map((name) => [name, readFileSync(join(assets, name))]))))
  let release = (): void => undefined
  const dead = new Promise<void>((resolve) => (release = resolve))
  let held = 0
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    if (!first.has(new URL(route.request().url()).pathname.slice(1))) {
      held += 1
      await dead
    }
    await route.continue()
  })
  const { window, end } = await opened(env, page)
  expect(held).toBeGreaterThan(0)
  await end()
  release()
  await expect(window.ended).toBeVisible(ENDED)
  await expect(window.bay.row(READER)).toBeVisible()
  await expect(page.locator('[data-broken]')).toHaveCount(0)
})

test('it says so where a program that says nothing has taken the port', async ({ bed, page }) => {
  const { env } = await bed(devices)
  const { window, port, end } = await opened(env, page)
  await end()
  const came = await listenAt(port, () => undefined)
  await expect(window.ended).toBeVisible(ENDED)
  await expect(window.bay.row(READER)).toBeVisible()
  expect(came()).toBeGreaterThan(0)
})

test('it says so where another Sidecheck has taken the port, which takes nothing of the first one', async ({ bed, page }) => {
  const [{ env }, other] = await Promise.all([bed(devices), bed({ ...devices, readers: ['Globex Pocket Reader 00 00'] })])
  const second = await startHost({ env: other.env })
  const { window, port, end } = await opened(env, page)
  await end()
  // Ports are given out by chance: this one leads to the other program, which is addressed by its own.
  const its = new URL(second.address).port
  let answered = ''
  await listenAt(port, (socket) => {
    const onward = connect(Number(its), '127.0.0.1')
    onward.on('error', () => undefined)
    onward.on('data', (data) => {
      answered += data.toString('latin1')
      socket.write(data)
    })
    onward.on('end', () => socket.end())
    socket.on('data', (data) => onward.write(data.toString('latin1').replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${its}`), 'latin1'))
    socket.on('close', () => onward.destroy())
  })
  await expect(window.ended).toBeVisible(ENDED)
  await expect(window.bay.row(READER)).toBeVisible()
  expect(answered).toContain('403 Forbidden')
  expect(answered).not.toContain('101 Switching')
  await second.stop()
})

test('it says so where whoever has taken the port speaks as Sidecheck does, and is told nothing', async ({ bed, page }) => {
  const { env } = await bed(devices)
  const { window, port, end } = await opened(env, page)
  await end()
  const impostor = new WebSocketServer({ port, host: '127.0.0.1', handleProtocols: () => BROWSER_PROTOCOL })
  const told: string[] = []
  let came = 0
  impostor.on('connection', (socket) => {
    came += 1
    socket.on('message', (data) => told.push(String(data)))
    const letters = 'a'.repeat(43)
    socket.send(JSON.stringify({ nextToken: letters, key: letters, proof: Array.from({ length: 32 }, () => 7) }))
  })
  await expect(window.ended).toBeVisible(ENDED)
  await expect(window.bay.row(READER)).toBeVisible()
  expect(came).toBeGreaterThan(0)
  expect(told).toEqual([])
  for (const client of impostor.clients) client.terminate()
  impostor.close()
})

test('a page without a token says that it has no way to the program', async ({ bed, page }) => {
  const { env } = await bed(devices)
  const host = await startHost({ env })
  await page.goto(new URL(host.address).origin)
  await expect(page.getByText('This window has no connection to Sidecheck. Close it and start Sidecheck again.')).toBeVisible()
  await host.stop()
})
