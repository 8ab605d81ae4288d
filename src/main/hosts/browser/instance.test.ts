import { execFileSync } from 'node:child_process'
import { constants, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proofOf } from './handshake.ts'
import { announceInstance, askRunningInstance, withdrawInstance } from './instance.ts'
import { startBrowserServer } from './server.ts'
import type { BrowserServer } from './server.ts'

let base: string
let folder: string
const log: string[] = []
const ask = (): Promise<string | undefined> => askRunningInstance(folder, (line) => void log.push(line))
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sidecheck-instance-'))
  folder = join(base, 'not', 'yet', 'there')
})
afterEach(() => {
  rmSync(base, { recursive: true, force: true })
  log.length = 0
})

const tell = (line: string): void => void log.push(line)
const server = (): Promise<BrowserServer> => startBrowserServer({ files: new Map(), attach: () => undefined, log: tell })
const announced = async (running: BrowserServer): Promise<string | undefined> =>
  await announceInstance(folder, { port: running.port, secret: running.secret }, tell)
const file = (): string => join(folder, 'instance.json')

describe('the running copy', () => {
  it('is none where none was announced', async () => {
    expect(await ask()).toBeUndefined()
    expect(log).toEqual([])
  })

  it('gives a second start an address, until it withdraws', async () => {
    const running = await server()
    try {
      expect(await announced(running)).toBeUndefined()
      expect(readdirSync(folder)).toEqual(['instance.json'])
      expect(statSync(file()).mode & 0o077).toBe(0)
      expect(await ask()).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${running.port}/#[\\w-]+$`))
      await withdrawInstance(folder, running)
      expect(readdirSync(folder)).toEqual([])
      await withdrawInstance(folder, running)
    } finally {
      await running.close()
    }
  })

  it('is one of many that start in the same instant, over a file that a killed copy left as well', async () => {
    const servers = await Promise.all(Array.from({ length: 6 }, server))
    try {
      for (const left of [undefined, '{"port":1,"secret":"of a copy that was killed"}']) {
        mkdirSync(folder, { recursive: true })
        if (left !== undefined) writeFileSync(file(), left)
        const answers = await Promise.all(servers.map(announced))
        const [first, ...others] = servers.filter((_, index) => answers[index] === undefined)
        expect(others).toEqual([])
        for (const answer of answers) if (answer !== undefined) expect(new URL(answer).port).toBe(String(first?.port))
        expect(readdirSync(folder)).toEqual(['instance.json'])
        if (first !== undefined) await withdrawInstance(folder, first)
      }
    } finally {
      await Promise.all(servers.map((running) => running.close()))
    }
  })

  it('does not take back what another copy has announced since', async () => {
    const [old, running] = await Promise.all([server(), server()])
    try {
      await announced(old)
      await old.close()
      expect(await announced(running)).toBeUndefined()
      await withdrawInstance(folder, old)
      expect(readdirSync(folder)).toEqual(['instance.json'])
    } finally {
      await running.close()
    }
  })

  it.each(['', '{', '{"port":0,"secret":"x"}', '{"port":"80"}', '[]', '9'.repeat(100_000)])(
    'is none where the file holds "%s", which the next one replaces',
    async (content) => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file(), content)
      expect(await ask()).toBeUndefined()
      const running = await server()
      try {
        expect(await announced(running)).toBeUndefined()
        expect(await ask()).toBeDefined()
      } finally {
        await running.close()
      }
    }
  )

  it.skipIf(constants.O_NONBLOCK === undefined)('does not wait for a pipe in the place of its file, and replaces it', async () => {
    mkdirSync(folder, { recursive: true })
    execFileSync('mkfifo', [file()])
    expect(await ask()).toBeUndefined()
    const running = await server()
    try {
      expect(await announced(running)).toBeUndefined()
      expect(statSync(file()).isFile()).toBe(true)
    } finally {
      await running.close()
    }
  })

  it('never sends the secret to whoever listens at the port of a copy that was killed, and believes none of its answers', async () => {
    const secret = 'the secret of the copy that was killed'
    const heard: string[] = []
    const nonce = 'A'.repeat(43)
    const replies = [
      'http://attacker.example/',
      JSON.stringify({ address: 'http://127.0.0.1:1/#x', proof: nonce }),
      JSON.stringify({ nonce, proof: nonce }),
      // The question given back, and a proof that was heard elsewhere.
      JSON.stringify({ nonce, proof: proofOf('another secret', 'challenge', 1, nonce, nonce) })
    ]
    const other = createServer((request, response) => {
      heard.push(JSON.stringify(request.headers))
      request.setEncoding('utf8').on('data', (chunk: string) => heard.push(chunk))
      request.on('end', () => response.end(replies[heard.length % replies.length]))
    })
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    mkdirSync(folder, { recursive: true })
    writeFileSync(file(), JSON.stringify({ port, secret }))
    for (const _ of replies) expect(await ask()).toBeUndefined()
    expect(heard.length).toBeGreaterThanOrEqual(2 * replies.length)
    expect(heard.join('\n')).not.toContain(secret)
    // Nor is anything proved to whoever has proved nothing.
    expect(heard.join('\n')).not.toContain(proofOf(secret, 'answer', port, nonce))
    other.closeAllConnections()
    await new Promise((resolve) => other.close(resolve))
    expect(await ask()).toBeUndefined()
  })

  it('believes no address that is not proved, though the question was', async () => {
    const secret = 'a secret'
    const other = createServer((request, response) => {
      let said = ''
      request.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
      request.on('end', () => {
        const { nonce, proof } = JSON.parse(said) as { nonce: string; proof?: string }
        const { port } = other.address() as AddressInfo
        const own = 'B'.repeat(43)
        const question = { nonce: own, proof: proofOf(secret, 'challenge', port, nonce, own) }
        // What the second start has just proved, given back.
        response.end(JSON.stringify(proof === undefined ? question : { address: 'http://127.0.0.1:1/#x', proof }))
      })
    })
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
    mkdirSync(folder, { recursive: true })
    writeFileSync(file(), JSON.stringify({ port: (other.address() as AddressInfo).port, secret }))
    expect(await ask()).toBeUndefined()
    expect(log.join('\n')).toContain('its address is not its own')
    other.closeAllConnections()
    await new Promise((resolve) => other.close(resolve))
  })

  it('proves each step and each port by itself: what was heard of one is worth nothing in another', () => {
    const steps = ['challenge', 'answer', 'welcome'] as const
    const proofs = [1, 2].flatMap((port) => steps.map((step) => proofOf('a secret', step, port, 'a', 'b')))
    expect(new Set(proofs).size).toBe(proofs.length)
  })

  it('says what the file system says where nothing can be announced', async () => {
    writeFileSync(join(base, 'blocked'), '')
    const running = await server()
    try {
      await expect(announceInstance(join(base, 'blocked', 'x'), running, tell)).rejects.toThrow(/ENOTDIR|EEXIST/)
    } finally {
      await running.close()
    }
  })
})
