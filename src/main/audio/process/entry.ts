import * as v from 'valibot'
import { loadAudioAddon } from './addon.ts'
import { AudioEngine } from './engine.ts'
import { systemAudio } from './system/index.ts'
import { toAudioSchema, type FromAudio } from '../protocol/messages.ts'

/** The main file of the audio process. It owns PortAudio and may be killed at any time. */

/** Electron's utility process; elsewhere child_process.fork gives process.send. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}
const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort

const send = (message: FromAudio): void => {
  if (parentPort) parentPort.postMessage(message)
  else if (process.connected) process.send?.(message)
}

/** Time for the last message to leave. */
const LEAVE_MS = 100

/**
 * Ends at once. process.exit() waits for all threads of the pool, and a read or write of a sound server that hangs or is gone holds
 * one of them for good.
 */
const end = (): void => void process.kill(process.pid, 'SIGKILL')

const engine = new AudioEngine({ load: loadAudioAddon, system: await systemAudio(), send, refork: () => setTimeout(end, LEAVE_MS) })
const receive = (message: unknown) => engine.receive(v.parse(toAudioSchema, message))

if (parentPort) parentPort.on('message', ({ data }) => receive(data))
else {
  process.on('message', receive)
  process.on('disconnect', end)
}
send({ type: 'ready' })
