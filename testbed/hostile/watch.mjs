// Asks the program again and again, and remembers the longest time that it took to answer. Runs in a thread of its own, so
// that nothing that the attack itself does stands between a question and its answer.

import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

const EVERY_MS = 50
/** Longer than any answer that is let pass. */
const GIVE_UP_MS = 10_000

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
let longest = 0
let asked = 0
let faults = []
let asking = true
/** What to do instead of asking, while the program is held up on purpose. */
let resting
let asleep = performance.now()

/** How late this thread itself was woken at the worst: what the machine adds. */
let late = 0

function ask() {
  late = Math.max(late, performance.now() - asleep - EVERY_MS)
  const began = performance.now()
  let isDone = false
  const done = (fault) => {
    if (isDone) return
    isDone = true
    longest = Math.max(longest, performance.now() - began)
    asked += 1
    if (fault !== undefined) faults.push(fault)
    asleep = performance.now()
    if (resting !== undefined) resting()
    else if (asking) setTimeout(ask, EVERY_MS)
    else finish()
  }
  const question = request(
    { agent, host: '127.0.0.1', port: workerData.port, path: '/', method: 'HEAD', timeout: GIVE_UP_MS },
    (answer) => {
      answer.resume()
      answer.on('end', () => done(answer.statusCode === 200 ? undefined : `it answered ${answer.statusCode}`))
      answer.on('error', (error) => done(error.message))
    }
  )
  question.on('timeout', () => question.destroy(new Error(`no answer within ${GIVE_UP_MS} ms`)))
  question.on('error', (error) => done(error.message))
  question.end()
}

function finish() {
  parentPort.postMessage({ longest, asked, late, faults })
  agent.destroy()
  parentPort.close()
}

parentPort.on('message', (message) => {
  if (message === 'begin') {
    longest = 0
    asked = 0
    late = 0
    faults = []
  } else if (message === 'rest') {
    resting = () => parentPort.postMessage('resting')
  } else if (message === 'go on') {
    resting = undefined
    asleep = performance.now()
    ask()
  } else asking = false
})
ask()
