import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A screen without hardware. */
export interface VirtualDisplay {
  /** For DISPLAY. */
  name: string
  /** The titles of the windows on it. */
  windowTitles(): Promise<string>
  stop(): Promise<void>
}

/** Starts Xvfb on a display number that it finds free itself. Needs Debian's xvfb and x11-utils. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x860x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  const exited = once(server, 'exit')
  const announced = server.stdio[3]
  if (announced === null || announced === undefined) throw new Error('Xvfb has no channel to say its number')
  const number = await Promise.race([
    once(announced, 'data').then(([data]) => String(data).trim()),
    exited.then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`)))
  ])
  const name = `:${number}`
  return {
    name,
    windowTitles: async () => (await run('xwininfo', ['-display', name, '-root', '-tree'])).stdout,
    stop: async () => {
      server.kill('SIGTERM')
      await exited
    }
  }
}
