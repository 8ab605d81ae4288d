import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { endsWithUs } from '../ends-with.mjs'

/** A pair of connected serial ports: what is written to one end is read at the other. */
export interface PtySpec {
  /** The port that is listed. A file name: `ttyUSB0`, `COM3`, ... */
  name: string
  /** What udev says of its hardware. */
  manufacturer?: string
  vendorId?: string
  productId?: string
  serialNumber?: string
  /** Name under /dev/serial/by-id; nothing is made there. */
  byId?: string
}

export interface PtyPort {
  /** The listed end, an absolute path. */
  path: string
  /** The other end, which no program lists: it plays the device. */
  peer: string
}

/** Serial ports without hardware, and a `udevadm` that lists them. Any number of beds can run at once. */
export interface Ptys {
  /** PATH with the bed's udevadm before the real one: programs started with it see these ports. */
  env: { PATH: string }
  dir: string
  ports: PtyPort[]
  addPort(port: PtySpec): Promise<PtyPort>
  /** Unplugs: both ends vanish, and udevadm does not list the port any more. */
  removePort(name: string): Promise<void>
  stop(): Promise<void>
}

interface Pair {
  spec: PtySpec
  port: PtyPort
  socat: ChildProcess
}

/** Starts pairs of pseudo terminals. Needs socat. */
export async function startPtys({ ports }: { ports: readonly PtySpec[] }): Promise<Ptys> {
  const dir = mkdtempSync(join(tmpdir(), 'sidecheck-ptys-'))
  const bin = join(dir, 'bin')
  const database = join(dir, 'udev.txt')
  mkdirSync(bin)
  writeFileSync(join(bin, 'udevadm'), `#!/bin/sh\n[ "$*" = "info -e" ] || exit 2\nexec cat '${database}'\n`, { mode: 0o755 })
  const running: Pair[] = []
  const bed: Ptys = {
    env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    dir,
    ports: [],
    async addPort(spec) {
      const port = { path: join(dir, spec.name), peer: join(dir, `${spec.name}.peer`) }
      const socat = spawn(...endsWithUs('socat', [`pty,raw,echo=0,link=${port.path}`, `pty,raw,echo=0,link=${port.peer}`]), {
        stdio: 'ignore'
      })
      running.push({ spec, port, socat })
      await linked(socat, port)
      bed.ports.push(port)
      writeDatabase()
      return port
    },
    async removePort(name) {
      const index = running.findIndex(({ spec }) => spec.name === name)
      const [pair] = running.splice(index, index < 0 ? 0 : 1)
      if (pair === undefined) throw new Error(`There is no pair named ${name}`)
      bed.ports.splice(bed.ports.indexOf(pair.port), 1)
      writeDatabase()
      await end(pair.socat)
    },
    async stop() {
      await Promise.all(running.splice(0).map(({ socat }) => end(socat)))
      rmSync(dir, { recursive: true, force: true })
    }
  }
  const writeDatabase = (): void => writeFileSync(database, running.map(({ spec, port }) => udevEntry(spec, port.path)).join('\n'))
  try {
    writeDatabase()
    for (const port of ports) await bed.addPort(port)
  } catch (error) {
    await bed.stop()
    throw error
  }
  return bed
}

/** socat makes the links; it removes them when it is ended with SIGTERM. */
async function linked(socat: ChildProcess, { path, peer }: PtyPort): Promise<void> {
  const failure = new Promise<never>((_, reject) => {
    socat.once('error', reject)
    socat.once('exit', (code) => reject(new Error(`socat ended with code ${code ?? 'none'}`)))
  })
  const done = (async () => {
    const deadline = Date.now() + 5000
    while (!existsSync(path) || !existsSync(peer)) {
      if (Date.now() > deadline) throw new Error(`socat did not make ${path}`)
      await pause(5)
    }
  })()
  await Promise.race([done, failure])
  socat.removeAllListeners('exit')
  failure.catch(() => undefined)
}

async function end(socat: ChildProcess): Promise<void> {
  if (socat.exitCode !== null || socat.signalCode !== null) return
  const gone = once(socat, 'exit')
  socat.kill('SIGTERM')
  await gone
}

/** One device of `udevadm info -e`. The node's name must look like a serial port's, or list() passes over it. */
function udevEntry(spec: PtySpec, path: string): string {
  const properties: [string, string | undefined][] = [
    ['DEVNAME', path],
    ['ID_VENDOR_ENC', spec.manufacturer?.replaceAll(' ', '\\x20')],
    ['ID_VENDOR_ID', spec.vendorId],
    ['ID_MODEL_ID', spec.productId],
    ['ID_SERIAL_SHORT', spec.serialNumber],
    ['DEVLINKS', spec.byId === undefined ? undefined : `/dev/serial/by-id/${spec.byId}`]
  ]
  const lines = properties.flatMap(([name, value]) => (value === undefined ? [] : [`E: ${name}=${value}`]))
  return [`P: /devices/virtual/tty/${spec.name}`, `N: ttyUSB-${spec.name}`, ...lines, ''].join('\n')
}
