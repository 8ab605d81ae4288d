import { lstatSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'

/**
 * How programs in a session of xrdp open a channel: its channel server has a Unix socket for them, which its own libxrdpapi uses
 * (xrdpapi/xrdpapi.c and sesman/chansrv/chansrv.c of https://github.com/neutrinolabs/xrdp). After the request and its answer the
 * socket carries what the channel does.
 */

type Environment = Readonly<Record<string, string | undefined>>

/** WTS_CHANNEL_OPTION_DYNAMIC: the channel is a dynamic one. Zero asks for a static one. */
export const DYNAMIC = 1

/** Where the socket of this session may be: xrdp since 0.10, 0.9 as it is packaged, and 0.9 as it is built by hand. */
export function xrdpSockets(env: Environment, uid: number): string[] {
  const number = /:(\d{1,5})(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')?.[1]
  if (number === undefined) return []
  const folders = [env['XRDP_SOCKET_PATH'], `/run/xrdp/sockdir/${uid}`, '/run/xrdp/sockdir', '/tmp/.xrdp']
  const own = folders.filter((folder): folder is string => folder !== undefined && folder !== '')
  return [...new Set(own.map((folder) => join(folder, `xrdpapi_${Number(number)}`)))]
}

/** The first socket that is this user's own: the channel server runs as the user, and anybody could put one into /tmp. */
export function ownSocket(paths: readonly string[], uid: number): string | undefined {
  return paths.find((path) => {
    try {
      const found = lstatSync(path)
      return found.isSocket() && found.uid === uid
    } catch (error) {
      // Not there, or not for this user: either way not this one.
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      return false
    }
  })
}

/** A request as xrdp up to 0.10 takes it: its length, zero, the length of the name, the name, the flags. */
export function request(name: string, flags: number): Buffer {
  const bytes = Buffer.alloc(16 + name.length)
  bytes.writeUInt32LE(bytes.length, 0)
  bytes.writeUInt32LE(name.length, 8)
  bytes.write(name, 12, 'latin1')
  bytes.writeUInt32LE(flags, 12 + name.length)
  return bytes
}

/** The request of what comes after 0.10 (common/channel_defs.h): a fixed length, the version, zero, the flags, the name. */
export function laterRequest(name: string, flags: number): Buffer {
  const bytes = Buffer.alloc(384)
  bytes.writeUInt32LE(1, 0)
  bytes.writeUInt32LE(flags, 8)
  bytes.write(name, 12, 'latin1')
  return bytes
}

/** The channel server refused; its number, or an errno, TIMEOUT, CLOSED. */
export class XrdpRefusal extends Error {
  override readonly name = 'XrdpRefusal'
  constructor(readonly code: string) {
    super(`xrdp's channel server: ${code}`)
  }
}

/** What is known of the channel server behind a socket: which form of request it takes. */
const forms = new Map<string, (name: string, flags: number) => Buffer>()

/** No channel has this name: asked for it, a server shows that it understands the question. */
const NO_CHANNEL = 'none'

/**
 * Opens a channel; the socket then carries it. Rejects with XrdpRefusal: its code is 0x00000001 where the client has no such channel.
 *
 * A later server waits in silence for the rest of a request of the earlier form. An earlier one must never get a request of the later
 * form, which it would take for one of another length. So a server is asked once for a static channel, which it answers at once.
 */
export async function openXrdp(path: string, name: string, flags: number, limitMs: number): Promise<Socket> {
  let form = forms.get(path)
  if (form === undefined) {
    form = await formOf(path, limitMs)
    forms.set(path, form)
  }
  return ask(path, form(name, flags), limitMs)
}

async function formOf(path: string, limitMs: number): Promise<(name: string, flags: number) => Buffer> {
  try {
    ;(await ask(path, request(NO_CHANNEL, 0), limitMs)).destroy()
    return request
  } catch (error) {
    if (!(error instanceof XrdpRefusal)) throw error
    if (error.code === 'TIMEOUT') return laterRequest
    if (error.code.startsWith('0x')) return request
    throw error
  }
}

const ANSWER_BYTES = 4

function ask(path: string, bytes: Buffer, limitMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    let answer = Buffer.alloc(0)
    const settle = (code?: string): void => {
      clearTimeout(limit)
      socket.off('connect', connected).off('error', failed).off('close', closed).off('readable', readable)
      if (code === undefined) return resolve(socket)
      // What comes of it afterwards is nobody's business.
      socket.on('error', () => undefined).destroy()
      reject(new XrdpRefusal(code))
    }
    const limit = setTimeout(() => settle('TIMEOUT'), limitMs)
    const connected = (): void => void socket.write(bytes)
    const failed = (error: NodeJS.ErrnoException): void => settle(error.code ?? error.message)
    const closed = (): void => settle('CLOSED')
    const readable = (): void => {
      while (answer.length < ANSWER_BYTES) {
        const piece = socket.read(Math.min(ANSWER_BYTES - answer.length, socket.readableLength || 1)) as Buffer | null
        if (piece === null) return
        answer = Buffer.concat([answer, piece])
      }
      const status = answer.readUInt32LE()
      settle(status === 0 ? undefined : `0x${status.toString(16).toUpperCase().padStart(8, '0')}`)
    }
    socket.on('connect', connected).on('error', failed).on('close', closed).on('readable', readable)
  })
}
