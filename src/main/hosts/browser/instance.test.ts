import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announceInstance, askRunningInstance, withdrawInstance } from './instance.ts'
import { startBrowserServer } from './server.ts'

let folder: string
const log: string[] = []
const ask = (): Promise<string | undefined> => askRunningInstance(folder, (line) => void log.push(line))
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sidecheck-instance-')), 'not', 'yet', 'there')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  log.length = 0
})

describe('the running copy', () => {
  it('is none where none was announced', async () => {
    expect(await ask()).toBeUndefined()
    expect(log).toEqual([])
  })

  it('gives a second start an address, until it withdraws', async () => {
    const server = await startBrowserServer({ files: new Map(), attach: () => undefined, log: () => undefined })
    const instance = { port: server.port, secret: server.secret }
    try {
      await announceInstance(folder, instance)
      expect(await ask()).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${server.port}/#[\\w-]+$`))
      await withdrawInstance(folder, instance)
      expect(readdirSync(folder)).toEqual([])
      await withdrawInstance(folder, instance)
    } finally {
      await server.close()
    }
  })

  it('leaves only to the user what it announces', async () => {
    await announceInstance(folder, { port: 1, secret: 'secret' })
    expect(statSync(join(folder, 'instance.json')).mode & 0o077).toBe(0)
  })

  it('does not take back what another copy has announced since', async () => {
    await announceInstance(folder, { port: 1, secret: 'old' })
    await announceInstance(folder, { port: 2, secret: 'new' })
    await withdrawInstance(folder, { port: 1, secret: 'old' })
    expect(readdirSync(folder)).toEqual(['instance.json'])
  })

  it.each(['', '{', '{"port":0,"secret":"x"}', '{"port":"80"}', '[]'])('is none where the file holds "%s"', async (content) => {
    await announceInstance(folder, { port: 1, secret: 'x' })
    writeFileSync(join(folder, 'instance.json'), content)
    expect(await ask()).toBeUndefined()
    expect(log).toHaveLength(1)
  })

  it('is none where the copy was killed, and where something else took its port', async () => {
    const other = createServer((_request, response) => response.end('http://attacker.example/'))
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await announceInstance(folder, { port, secret: 'x' })
    expect(await ask()).toBeUndefined()
    await new Promise((resolve) => other.close(resolve))
    expect(await ask()).toBeUndefined()
  })
})
