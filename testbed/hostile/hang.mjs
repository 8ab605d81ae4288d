// Comes into every process of the program before its own code. In a worker it lets the probe of a topic hang, once for each
// file of that name in a folder: in native code, which holds the whole process, or alone, so that the process still lives, or until
// a file says that it may go on. Where a file for answers is named, each one is noted there with its time.

import { appendFileSync, existsSync, readFileSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.HOSTILE_HANG
const answers = process.env.HOSTILE_ANSWERS
const LOOK_MS = 2

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
    if (how === 'wait') {
      const looking = setInterval(() => {
        if (!existsSync(join(folder, `${message.topic}.go`))) return
        clearInterval(looking)
        emit.call(this, name, message, ...rest)
      }, LOOK_MS)
      return true
    }
    return emit.call(this, name, message, ...rest)
  }
  const { send } = process
  if (answers !== undefined && send !== undefined)
    process.send = function (message, ...rest) {
      if (message.type === 'reading') appendFileSync(answers, `${message.topic} ${Date.now()}\n`)
      return send.call(this, message, ...rest)
    }
}
