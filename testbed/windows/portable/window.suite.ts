import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../hostile/connection.ts'
import type { Connection } from '../../hostile/connection.ts'
import { until } from '../../until.ts'
import { version } from '../../../scripts/portable/recipe.mjs'
import { bed, portable, startProgram } from './wine.ts'
import type { WineProgram } from './wine.ts'

/** Sidecheck Portable for Windows: its window, in a program that stands where Edge is installed. */

const LAUNCHER = `${portable.windows}\\Sidecheck.exe`
const EDGE = join(bed.drive, 'Program Files/Microsoft/Edge/Application/msedge.exe')
/** The program's own folder, and the one where its browser tells how it was started. */
const home = join(bed.drive, 'home')
const edge = join(bed.drive, 'edge')
const env = { SIDECHECK_HOME: 'C:\\home' }

const running: WineProgram[] = []
const start = (): WineProgram => {
  const program = startProgram(LAUNCHER, [], { env })
  running.push(program)
  return program
}

const connections: Connection[] = []
/** Stands for the page in its browser: while it is connected, the program has its window. */
async function connectWindow(): Promise<Connection> {
  const connection = await openConnection(home)
  connections.push(connection)
  return connection
}

/** Ends every browser, and with the last one the program. */
async function endBrowsers(): Promise<void> {
  for (const { socket } of connections.splice(0)) socket.close()
  writeFileSync(join(edge, 'end.txt'), '')
  await Promise.all(running.splice(0).map(({ ended }) => ended))
}

afterEach(async () => {
  await endBrowsers()
  for (const name of readdirSync(edge)) rmSync(join(edge, name))
})

/** The address that the browser of a start was sent to. */
async function addressOf(number: number): Promise<URL> {
  const line = await until(`start ${number} of the browser`, () => {
    const file = join(edge, `${number}.txt`)
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return text.endsWith('\n') ? text : undefined
  })
  const page = /--app=file:\/\/\/C:\/home\/(\S*opening-\w+\.html)/.exec(line)?.[1]
  if (page === undefined) throw new Error(`no page to open: ${line}`)
  const address = /url=(http[^"]+)"/.exec(readFileSync(join(home, page), 'utf8'))?.[1]
  return new URL(address ?? '')
}

describe('Sidecheck.exe from the zip', () => {
  it('opens Edge on a page that is served whole, and whose wire answers', async () => {
    start()
    const { origin } = await addressOf(1)
    const page = await fetch(`${origin}/`)
    expect(page.status).toBe(200)
    const assets = readdirSync(join(portable.here, 'app/out/renderer/assets'))
    expect(assets.length).toBeGreaterThan(5)
    const statuses = await Promise.all(assets.map(async (name) => [name, (await fetch(`${origin}/assets/${name}`)).status]))
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
    const { client } = await connectWindow()
    expect(await client.call('app.info')).toMatchObject({ version, host: 'browser' })
    const machine = await until('the machine', async () => {
      const reading = (await client.call('snapshot.get'))?.machine
      return reading?.status === 'not-asked' ? undefined : reading
    })
    expect(machine.status === 'present' && machine.data.os.family).toBe('windows')
    // Other topics of the first reading may still be answering: only an event of this one counts.
    const changed = new Promise<void>((resolve) => client.on('probe.changed', ({ topic }) => topic === 'machine' && resolve()))
    await client.call('snapshot.scan', { only: ['machine'] })
    await changed
  })

  it('leaves the first one running when it is started again, and opens its window once more', async () => {
    const first = start()
    const { origin } = await addressOf(1)
    const { client } = await connectWindow()
    start()
    // A page with its address is taken away only when its browser ends.
    const second = await addressOf(2)
    expect(second.origin).toBe(origin)
    expect(await client.call('app.info')).toMatchObject({ version })
    expect(first.child.exitCode).toBeNull()
  })

  it('ends with its browser, and well', async () => {
    const program = start()
    await addressOf(1)
    await connectWindow()
    await endBrowsers()
    expect((await program.ended).status).toBe(0)
    expect(
      readdirSync(home, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('instance.json'))
    ).toEqual([])
  })

  it('ends with a code of its own where neither Edge nor Chrome is installed', async () => {
    renameSync(EDGE, `${EDGE}.away`)
    try {
      const { status } = await startProgram(LAUNCHER, [], { env }).ended
      expect(status).toBe(4)
    } finally {
      renameSync(`${EDGE}.away`, EDGE)
    }
  })

  it('ends with a code of its own where node.exe is missing', async () => {
    const node = join(portable.here, 'app/node.exe')
    renameSync(node, `${node}.away`)
    try {
      expect((await startProgram(LAUNCHER, [], { env }).ended).status).toBe(3)
    } finally {
      renameSync(`${node}.away`, node)
    }
  })
})
