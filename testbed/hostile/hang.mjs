// Comes into every process of the program before its own code. In a worker it lets the probe of a topic hang, once for each
// file of that name in a folder: in native code, which holds the whole process, or alone, so that the process still lives.

import { readFileSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.HOSTILE_HANG

/** How the topic is to hang; undefined where it is not. */
function takeHang(topic) {
  const file = join(folder, topic)
  try {
    const how = readFileSync(file, 'utf8')
    unlinkSync(file)
    return how
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

if (folder !== undefined && process.argv[1]?.endsWith('/worker.js')) {
  const emit = process.emit
  process.emit = function (name, message, ...rest) {
    const how = name === 'message' && message?.type === 'read' ? takeHang(message.topic) : undefined
    if (how === 'process') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    if (how === 'probe') return true
    return emit.call(this, name, message, ...rest)
  }
}
