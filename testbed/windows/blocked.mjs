// Comes into every process of the program before its own code, on Windows. A worker enters a native call that never returns with its
// first read, and leaves its number in the file that SIDECHECK_BLOCKED names.
//   SIDECHECK_BLOCKS: "main" or "pool", the thread that the call holds
//   SIDECHECK_ENDED_BY: "both", or one of what ends the worker with its program: "thread" (no job object holds it, as in a program
//   that starts it otherwise), "job" (it starts no thread that watches)

import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { writeFileSync } from 'node:fs'
import koffi from 'koffi'

const { SIDECHECK_BLOCKED: file, SIDECHECK_BLOCKS: thread, SIDECHECK_ENDED_BY: endedBy } = process.env

if (process.argv[1]?.endsWith('worker.js')) {
  if (endedBy === 'job') delete process.env.SIDECHECK_PROGRAM_PID
  const kernel32 = koffi.load('kernel32.dll')
  const createEvent = kernel32.func('void * __stdcall CreateEventW(void *attributes, int manual, int set, void *name)')
  const wait = kernel32.func('uint32_t __stdcall WaitForSingleObject(void *handle, uint32_t milliseconds)')
  const INFINITE = 0xffffffff
  const emit = process.emit
  process.emit = function (name, message, ...rest) {
    if (name !== 'message' || message?.type !== 'read') return emit.call(this, name, message, ...rest)
    // Nobody ever sets it.
    const event = createEvent(null, 1, 0, null)
    writeFileSync(file, String(process.pid))
    if (thread === 'pool') wait.async(event, INFINITE, () => undefined)
    else wait(event, INFINITE)
    return true
  }
} else if (endedBy === 'thread') {
  const { fork } = childProcess
  // libuv puts no detached process into its job object.
  childProcess.fork = (path, args, options) => fork(path, args, { ...options, detached: true })
  syncBuiltinESMExports()
}
