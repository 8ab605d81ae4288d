import * as v from 'valibot'
import { processOutput } from '../terminal.ts'
import { endWithProgram } from './watchdog.ts'

/** The other end of a process of ours: what its main file uses to talk to the program. */

/** Electron's utility process; elsewhere child_process.fork gives process.send. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}
const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort

const pingSchema = v.object({ type: v.literal('ping'), id: v.number() })

/** Sends a message to the program; dropped where the program is gone. */
export function sendToProgram(message: object): void {
  if (parentPort !== undefined) parentPort.postMessage(message)
  else if (process.connected) process.send?.(message)
}

/**
 * Ends this process at once. process.exit() waits for all threads of the pool, and a native call that does not return holds one of
 * them for good; it also ends the watchdog before it waits.
 */
export function endNow(): void {
  process.kill(process.pid, 'SIGKILL')
}

/**
 * Takes the program's messages from now on, answers its pings, and says that this process is ready. It ends with the program:
 * whatever native code is doing, nobody waits for it any more.
 */
export function serveProgram(receive: (message: unknown) => void): void {
  const take = (message: unknown): void => {
    if (v.is(pingSchema, message)) sendToProgram({ type: 'pong', id: message.id })
    else receive(message)
  }
  if (parentPort !== undefined) parentPort.on('message', (event) => take(event.data))
  else {
    process.on('message', take)
    process.on('disconnect', endNow)
  }
  const stays = (error: unknown): void =>
    void processOutput().err(`this process would outlive its program in a native call: ${String(error)}\n`)
  // No native call before that.
  void endWithProgram(parentPort === undefined, stays).then(() => sendToProgram({ type: 'ready' }))
}
