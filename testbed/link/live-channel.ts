import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endsWithUs } from '../ends-with.mjs'
import { DYNAMIC } from '../../src/main/link/channel/xrdp.ts'

/**
 * A connection's channel without a connection: xrdp's channel server, as programs in its session ask it, and behind it the bridge that
 * FreeRDP starts on the other device. Both programs on its ends are real.
 */
export interface LiveChannel {
  /** What the session's program needs to find the channel server. */
  env: Record<string, string>
  stop(): Promise<void>
}

const DYNAMIC_REFUSED = Buffer.from([1, 0, 0, 0])

/**
 * @param display of the session, as its program is told it
 * @param bridge the command that FreeRDP would start, with the environment of the local device
 */
export async function startLiveChannel(
  display: string,
  bridge: { file: string; args: string[]; env: Record<string, string> }
): Promise<LiveChannel> {
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-channel-'))
  const inside = new Set<Socket>()
  const child: ChildProcess = spawn(...endsWithUs(bridge.file, bridge.args), { env: bridge.env, stdio: ['pipe', 'pipe', 'ignore'] })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.stdin?.on('error', () => undefined)
  child.stdout?.on('data', (bytes: Buffer) => {
    for (const socket of inside) socket.write(bytes)
  })
  /** To its program FreeRDP gives each piece with its length before it; what the program says goes on as it is. */
  const carry = (bytes: Buffer): void => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    child.stdin?.write(Buffer.concat([length, bytes]))
  }
  const server = createServer((socket) => {
    let came = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', function asked(bytes) {
      came = Buffer.concat([came, bytes])
      if (came.length < 4 || came.length < came.readUInt32LE()) return
      if (came.includes('none') || came.readUInt32LE(came.length - 4) === DYNAMIC) return void socket.end(DYNAMIC_REFUSED)
      socket.off('data', asked).on('data', carry)
      inside.add(socket)
      socket.on('close', () => inside.delete(socket))
      socket.write(Buffer.alloc(4))
    })
  })
  const number = /:(\d+)/.exec(display)?.[1] ?? '0'
  await new Promise<void>((resolve) => server.listen(join(folder, `xrdpapi_${Number(number)}`), resolve))
  return {
    env: { XRDP_SOCKET_PATH: folder },
    async stop() {
      child.stdin?.end()
      for (const socket of inside) socket.destroy()
      server.close()
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
