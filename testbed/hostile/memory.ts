import { once } from 'node:events'
import { WebSocket } from 'ws'
import { residentBytes } from '../processes.ts'
import { until } from '../until.ts'

/** What a program needs in its environment, so that several of them can be looked into at once. */
export const MEASURABLE = { NODE_OPTIONS: '--inspect-port=0' }

/** How much memory a running program really keeps. */
export interface Memory {
  /** Its resident bytes once what nobody refers to any more is thrown away, as it is some time sooner or later. */
  kept(): Promise<number>
  close(): void
}

/**
 * Switches on the inspector of a Node process that runs, as SIGUSR1 does for every one. Without asking for a collection the
 * numbers would mostly say when the last one happened to be.
 * @param output what the process has printed
 */
export async function memoryOf(pid: number, output: () => string): Promise<Memory> {
  process.kill(pid, 'SIGUSR1')
  const address = await until('the inspector', () => /ws:\/\/127\.0\.0\.1:\S+/.exec(output())?.[0])
  const socket = new WebSocket(address)
  await once(socket, 'open')
  let asked = 0
  const collect = async (): Promise<void> => {
    const id = ++asked
    const done = new Promise<void>((resolve, reject) => {
      const read = (data: Buffer): void => {
        if ((JSON.parse(data.toString('utf8')) as { id?: number }).id !== id) return
        socket.off('message', read)
        resolve()
      }
      socket.on('message', read).once('close', () => reject(new Error('the program has ended')))
    })
    socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }))
    await done
  }
  return {
    async kept() {
      // What the first collection finalizes, the second one frees.
      await collect()
      await collect()
      return residentBytes(pid)
    },
    close: () => socket.terminate()
  }
}
