import koffi from 'koffi'
import { sendToProgram, serveProgram } from '../../src/main/processes/inside.ts'

/**
 * A process of ours that is as one inside a driver call: at its first message it enters a native call that does not return for
 * weeks. Its arguments: the thread that the call holds ("main", or "pool" for one of libuv's), the library, and a function of it
 * that takes a time.
 */
const [thread = '', library = '', prototype = ''] = process.argv.slice(2)
const sleep = koffi.load(library).func(prototype)
const AGES = 0x7fffffff

serveProgram(() => {
  sendToProgram({ type: 'blocking', pid: process.pid })
  if (thread === 'pool') sleep.async(AGES, () => undefined)
  // The message leaves before the thread is gone.
  else setImmediate(() => void sleep(AGES))
})
