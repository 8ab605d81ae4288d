import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { SmartcardBed } from './bed.ts'
import { readAtr } from './fake-pcscd-wire.ts'
import { insertVirtualCard, type VirtualCard } from './vpcd-card.ts'

const DRIVER = '/usr/lib/pcsc/drivers/serial/libifdvpcd.so'
/** vpcd makes two slots of each entry in pcscd's configuration, on neighbouring ports. */
const SLOTS = 2
/** $1: the private /run, $2: the configuration. The daemon dies with the process that started it. */
const IN_NAMESPACE = 'mount --bind "$1" /run && exec setpriv --pdeathsig KILL pcscd -f -i -c "$2"'
const START_MS = 10_000
const START_ATTEMPTS = 5

/** Why the real daemon cannot be run here, undefined where it can. */
export function whyNoVpcd(): string | undefined {
  if (process.platform !== 'linux') return 'pcscd with vpcd is for Linux'
  if (process.getuid?.() !== 0) return 'needs root, to give each daemon a /run of its own'
  if (spawnSync('pcscd', ['--version']).status !== 0) return 'pcscd is not installed'
  if (!existsSync(DRIVER)) return 'vsmartcard-vpcd is not installed'
  if (spawnSync('unshare', ['-m', '--propagation', 'private', 'true']).status !== 0) return 'mount namespaces are not allowed here'
  return undefined
}

/** A port that is free together with the ones after it. vpcd finds out again, so a lost race is only another attempt. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000)
    const free = await Promise.all(
      Array.from(
        { length: count },
        (_, at) =>
          new Promise<boolean>((resolve) => {
            const server = createServer()
            server.once('error', () => resolve(false)).listen(first + at, () => server.close(() => resolve(true)))
          })
      )
    )
    if (free.every(Boolean)) return first
  }
}

interface Daemon {
  process: ChildProcess
  exited: Promise<unknown>
  /** The port at which each slot waits for its card, by the slot's reader name. */
  ports: Map<string, number>
}

/** pcscd says that it is ready before it listens. */
async function untilListening(socket: string): Promise<void> {
  const deadline = performance.now() + START_MS
  for (;;) {
    const client = connect(socket)
    try {
      await once(client, 'connect')
      return
    } catch (error) {
      if (performance.now() > deadline) throw error
      await pause(5)
    } finally {
      client.destroy()
    }
  }
}

/** Reads pcscd's log until it is ready or ended. The log says which port belongs to which reader. */
async function untilReady(child: ChildProcess, exited: Promise<unknown>): Promise<Map<string, number>> {
  const ports = new Map<string, number>()
  let log = ''
  let timer: NodeJS.Timeout | undefined
  const ready = new Promise<void>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`pcscd is not ready after ${START_MS} ms:\n${log}`)), START_MS)
    exited.then(() => reject(new Error(`pcscd ended at its start:\n${log}`)), reject)
    let name: string | undefined
    const readLine = (line: string) => {
      name = /Attempting startup of (.+) using /.exec(line)?.[1] ?? name
      const port = /Waiting for virtual ICC on port (\d+)/.exec(line)?.[1]
      if (name !== undefined && port !== undefined) ports.set(name, Number(port))
      if (line.includes('daemon ready')) resolve()
    }
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        log += `${line}\n`
        readLine(line)
      })
    }
  })
  try {
    await ready
    return ports
  } finally {
    clearTimeout(timer)
  }
}

async function end(daemon: Daemon): Promise<void> {
  daemon.process.kill('SIGKILL')
  await daemon.exited
}

export interface Vpcd extends SmartcardBed {
  /** The readers' names as pcscd made them: "NAME 00 00" and "NAME 00 01" for each name given. */
  readers: string[]
}

/**
 * Starts Debian's pcscd with virtual readers in a mount namespace of its own, where a private folder lies over /run. Any number
 * of them can run at once, beside the machine's own daemon.
 */
export async function startVpcd(options: { readers: readonly string[] }): Promise<Vpcd> {
  for (const name of options.readers)
    if (!/^[\w .-]{1,100}$/.test(name)) throw new Error(`no virtual reader can have the name ${JSON.stringify(name)}`)
  const folder = await mkdtemp(join(tmpdir(), 'sidecheck-vpcd-'))
  const run = join(folder, 'run')
  const config = join(folder, 'conf')
  const socket = join(run, 'pcscd', 'pcscd.comm')
  const cards = new Map<string, { atr: Buffer; card: VirtualCard }>()
  let daemon: Daemon | undefined

  /** The driver keeps its state in the library, so each reader has a copy. */
  async function configure(): Promise<void> {
    const first = await freePorts(options.readers.length * SLOTS)
    await Promise.all(
      options.readers.map(async (name, at) => {
        const library = join(folder, `libifdvpcd-${at}.so`)
        const port = `0x${(first + at * SLOTS).toString(16)}`
        await copyFile(DRIVER, library)
        await writeFile(
          join(config, `reader-${at}`),
          `FRIENDLYNAME "${name}"\nDEVICENAME /dev/null:${port}\nLIBPATH ${library}\nCHANNELID ${port}\n`
        )
      })
    )
  }

  async function launch(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await configure()
      const command = ['-m', '--propagation', 'private', 'sh', '-c', IN_NAMESPACE, 'sh', run, config]
      const child = spawn('unshare', command, { stdio: ['ignore', 'pipe', 'pipe'] })
      const exited = once(child, 'exit')
      const started: Daemon = { process: child, exited, ports: new Map() }
      try {
        started.ports = await untilReady(child, exited)
        await untilListening(socket)
      } catch (error) {
        await end(started)
        throw error
      }
      daemon = started
      if (started.ports.size === options.readers.length * SLOTS) return
      await end(started)
      await clearAway()
      if (attempt === START_ATTEMPTS) throw new Error(`only ${started.ports.size} virtual slots after ${attempt} attempts`)
    }
  }

  /** What a killed pcscd leaves, and what keeps the next one from starting. */
  async function clearAway(): Promise<void> {
    await rm(join(run, 'pcscd'), { recursive: true, force: true })
    await mkdir(join(run, 'pcscd'))
  }

  async function put(reader: string, atr: Buffer): Promise<void> {
    const port = daemon?.ports.get(reader)
    if (port === undefined)
      throw new Error(`there is no reader ${JSON.stringify(reader)}; there are ${[...(daemon?.ports.keys() ?? [])].join(', ')}`)
    cards.set(reader, { atr, card: await insertVirtualCard(port, atr) })
  }

  async function kill(): Promise<void> {
    if (daemon !== undefined) await end(daemon)
    daemon = undefined
  }

  await mkdir(config)
  await mkdir(run)
  await clearAway()
  try {
    await launch()
  } catch (error) {
    await rm(folder, { recursive: true })
    throw error
  }
  return {
    socket,
    readers: [...((daemon as Daemon | undefined)?.ports.keys() ?? [])],
    async insertCard(reader, atr) {
      if (cards.has(reader)) throw new Error(`there is a card in ${JSON.stringify(reader)} already`)
      await put(reader, readAtr(atr))
    },
    async removeCard(reader) {
      const inserted = cards.get(reader)
      if (inserted === undefined) throw new Error(`there is no card in ${JSON.stringify(reader)}`)
      cards.delete(reader)
      await inserted.card.remove()
    },
    kill,
    async restart() {
      await clearAway()
      await launch()
      for (const [reader, { atr }] of cards) await put(reader, atr)
    },
    async stop() {
      await Promise.all([...cards.values()].map(({ card }) => card.remove()))
      await kill()
      await rm(folder, { recursive: true })
    }
  }
}
