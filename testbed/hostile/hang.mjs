// Comes into every process of the program before its own code. In a worker it lets the probe of the topics that a file names
// hang: either in native code, which holds the whole process, or alone, so that the process still says that it lives.

import { existsSync, readFileSync } from 'node:fs'

const file = process.env.HOSTILE_HANG

if (file !== undefined && process.argv[1]?.endsWith('/worker.js')) {
  const emit = process.emit
  process.emit = function (name, message, ...rest) {
    if (name === 'message' && message?.type === 'read') {
      const hanging = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
      if (hanging[message.topic] === 'process') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
      if (hanging[message.topic] === 'probe') return true
    }
    return emit.call(this, name, message, ...rest)
  }
}
