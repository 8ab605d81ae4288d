import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runs } from '../../../../../testbed/runs.ts'
import { until } from '../../../../../testbed/until.ts'
import { openDoor, knock } from './door.ts'
import type { Door } from './door.ts'
import { FreeRdpInput } from './freerdp.ts'
import { join } from './join.ts'
import { announce, announced, newPlace } from './place.ts'

let machine = ''
const doors: Door[] = []
const sockets: Socket[] = []
const logs: string[] = []

beforeEach(async () => {
  machine = await mkdtemp(path(tmpdir(), 'sidecheck-bridge-'))
  logs.length = 0
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const door of doors.splice(0)) await door.close()
  await rm(machine, { recursive: true, force: true })
})

const open = async (joined: (socket: Socket) => void = (socket) => void sockets.push(socket)): Promise<Door> => {
  const door = await openDoor(machine, joined, (message) => logs.push(message))
  doors.push(door)
  return door
}

const place = async (): Promise<{ path: string; secret: string }> => (await announced(machine)) ?? expect.fail('no place is announced')

/** Everything that a server says to somebody who says this and nothing more, until it hangs up. */
const answerTo = async (text: string): Promise<string> => {
  const socket = connect((await place()).path)
  let said = ''
  socket.on('data', (bytes) => (said += bytes.toString()))
  socket.on('error', () => undefined)
  socket.write(text)
  await new Promise((resolve) => socket.once('close', resolve))
  return said
}

describe('the door of the running copy', () => {
  it('lets in who has read the file that only the user can read', async () => {
    await open()
    const socket = await knock(await place())
    sockets.push(socket)
    await until('the bridge to be let in', () => sockets.length > 1 || undefined)
    const [, inside] = sockets
    inside?.write('from the copy')
    socket.write('from the bridge')
    expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toBe('from the copy')
    expect(String(await new Promise((resolve) => inside?.once('data', resolve)))).toBe('from the bridge')
  })

  it('stands in a folder that nobody else can look into', async () => {
    await open()
    const folder = path(machine, 'bridge')
    expect((await lstat(folder)).mode & 0o777).toBe(0o700)
    for (const name of await readdir(folder)) if (name.endsWith('.json')) expect((await lstat(path(folder, name))).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['nothing that makes sense', 'GET / HTTP/1.1\r\n\r\n'],
    ['a line without an end', 'x'.repeat(600)],
    ['another form', '{"nonce":7}\n'],
    ['nothing', '']
  ])('tells nobody anything who says %s', async (_what, text) => {
    let joined = 0
    await open(() => (joined += 1))
    expect(await answerTo(text)).toBe('')
    expect(joined).toBe(0)
  })

  it('does not let in who guesses the proof, nor who sends the challenge back', async () => {
    let joined = 0
    await open(() => (joined += 1))
    const nonce = 'a'.repeat(43)
    expect(await answerTo(`{"nonce":"${nonce}"}\n{"proof":"${nonce}"}\n`)).toContain('"nonce"')
    const socket = connect((await place()).path)
    socket.on('error', () => undefined)
    socket.write(`{"nonce":"${nonce}"}\n`)
    const { proof } = JSON.parse(String(await new Promise((resolve) => socket.once('data', resolve)))) as { proof: string }
    socket.write(`${JSON.stringify({ proof })}\n`)
    await new Promise((resolve) => socket.once('close', resolve))
    expect(joined).toBe(0)
  })

  it('turns away a crowd that proves nothing, and lets the bridge in afterwards', async () => {
    await open()
    const { path: at } = await place()
    const crowd = Array.from({ length: 20 }, () => connect(at).on('error', () => undefined))
    await until('some to be turned away', () => (crowd.filter((socket) => socket.destroyed).length >= 12 ? true : undefined))
    for (const socket of crowd) socket.destroy()
    const socket = await until('the bridge', async () => knock(await place()).catch(() => undefined))
    sockets.push(socket)
  })

  it('is opened once for a user, and takes over from a copy that was killed', async () => {
    await open()
    await expect(
      openDoor(
        machine,
        () => undefined,
        () => undefined
      )
    ).rejects.toThrow('another copy')
    await doors.pop()?.close()
    expect(await announced(machine)).toBeUndefined()
    await announce(machine, { path: path(machine, 'gone.sock'), secret: 's'.repeat(43) })
    await open()
    expect((await place()).path).not.toContain('gone')
  })

  it('leaves nothing behind', async () => {
    await (await open()).close()
    doors.length = 0
    expect(await readdir(path(machine, 'bridge'))).toEqual([])
  })

  it('stays closed where others can change the folder', async () => {
    await chmod(machine, 0o777)
    await expect(open()).rejects.toThrow('can be changed by others')
  })

  it('stays closed where a link stands in its place', async () => {
    const elsewhere = await mkdtemp(path(tmpdir(), 'sidecheck-elsewhere-'))
    await symlink(elsewhere, path(machine, 'bridge'))
    await expect(open()).rejects.toThrow('belongs to somebody else')
    await rm(elsewhere, { recursive: true })
  })

  it('has a short path where the folder has a long one', async () => {
    const long = path(machine, 'x'.repeat(120))
    await mkdir(long)
    const { path: at, remove } = await newPlace(long)
    expect(Buffer.byteLength(at)).toBeLessThan(100)
    await remove()
  })
})

describe('a bridge', () => {
  it('does not believe a program that has the place without the secret', async () => {
    await mkdir(path(machine, 'bridge'), { mode: 0o700 })
    const at = path(machine, 'bridge', 'false.sock')
    let heard = ''
    const server = createServer((socket) => {
      socket.on('data', (bytes) => {
        heard += bytes.toString()
        const nonce = 'b'.repeat(43)
        socket.write(`${JSON.stringify({ nonce, proof: nonce })}\n`)
      })
    })
    await new Promise<void>((resolve) => server.listen(at, resolve))
    await expect(knock({ path: at, secret: 's'.repeat(43) })).rejects.toThrow('another program')
    expect(heard).not.toContain('proof')
    server.close()
  })

  it.each(['no json', '{}', '{"path":"","secret":""}'])('takes a file with %s for none', async (text) => {
    await mkdir(path(machine, 'bridge'), { mode: 0o700 })
    await writeFile(path(machine, 'bridge', 'bridge.json'), text)
    expect(await announced(machine)).toBeUndefined()
  })

  /** A bridge between streams of ours, as FreeRDP would start it. */
  const bridge = (): { input: PassThrough; output: PassThrough; over: Promise<void>; said: string[] } => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const said: string[] = []
    return { input, output, said, over: join({ folder: machine, input, output, lookMs: 10, say: (message) => said.push(message) }) }
  }
  const framed = (text: string): Buffer => {
    const bytes = Buffer.alloc(4 + text.length)
    bytes.writeUInt32LE(text.length)
    bytes.write(text, 4)
    return bytes
  }

  it('waits for the copy, carries both ways, waits again, and ends with its input', async () => {
    const { input, output, over, said } = bridge()
    input.write(framed('dropped, because nobody is there'))
    await until('the bridge to wait', () => said.find((message) => message.startsWith('waiting')))
    for (const round of [1, 2]) {
      let inside: Socket | undefined
      const door = await openDoor(
        machine,
        (socket) => (inside = socket),
        () => undefined
      )
      const socket = await until('the bridge', () => inside)
      sockets.push(socket)
      input.write(framed(`to the copy ${round}`))
      expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toBe(`to the copy ${round}`)
      socket.write(`to the client ${round}`)
      expect(String(await new Promise((resolve) => output.once('data', resolve)))).toBe(`to the client ${round}`)
      await door.close()
      socket.destroy()
      await until('the bridge to notice', () => said.filter((message) => message.startsWith('waiting')).length > round || undefined)
    }
    input.end()
    await over
  })

  it('reads its input also while the copy does not, so that the client never stands still', async () => {
    await open((socket) => void sockets.push(socket.pause()))
    const { input, over } = bridge()
    await until('the bridge', () => sockets[0])
    const piece = framed('x'.repeat(64 * 1024))
    for (let count = 0; count < 200; count += 1) if (!input.write(piece)) await new Promise((resolve) => input.once('drain', resolve))
    input.end()
    await over
  })
})

describe("FreeRDP's lengths", () => {
  it('are taken out, in whatever pieces they come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), fc.integer({ min: 1, max: 60 }), (texts, piece) => {
        const input = Buffer.concat(
          texts.map((text) => {
            const bytes = Buffer.from(text)
            const length = Buffer.alloc(4)
            length.writeUInt32LE(bytes.length)
            return Buffer.concat([length, bytes])
          })
        )
        const frames = new FreeRdpInput()
        const found: Buffer[] = []
        for (let at = 0; at < input.length; at += piece) found.push(...frames.take(input.subarray(at, at + piece)))
        expect(Buffer.concat(found).toString()).toBe(texts.join(''))
      }),
      runs()
    )
  })
})
