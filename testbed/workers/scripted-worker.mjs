// A worker process for tests: speaks the worker protocol and misbehaves on demand. Each topic stands for a behaviour.

import { appendFileSync } from 'node:fs'

const journal = process.env.SCRIPTED_JOURNAL
const note = (line) => journal && appendFileSync(journal, `${line}\n`)

note(`start ${process.pid}`)
if (process.env.SCRIPTED_START === 'crash') process.exit(7)
// Refuses to leave when it is asked to, and when its program has gone.
if (process.env.SCRIPTED_START === 'stay') {
  process.on('SIGTERM', () => note('SIGTERM'))
  process.on('disconnect', () => note('disconnect'))
  setInterval(() => undefined, 1000)
}

/** Native code that hangs blocks the whole thread, so nothing else is answered either; this takes no processor time from other tests. */
const hang = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)

const machine = { name: String(process.pid), os: { family: 'linux', name: '', version: '', arch: '' }, locale: '', timeZone: '' }

const behaviours = {
  machine: () => ({ status: 'present', tookMs: 1, data: machine }),
  serial: hang,
  audio: () => process.kill(process.pid, 'SIGSEGV'),
  session: () => ({ status: 'present', tookMs: 1, data: { remote: 'perhaps' } }),
  smartcard: () => ({ status: 'absent', tookMs: 1, reason: 'none' }),
  privacy: () => process.exit(3),
  // Answers by itself when it is told to stop, as a probe that heeds its signal does.
  events: () => undefined
}

process.on('message', (message) => {
  note(`${message.type} ${message.topic ?? message.topics ?? ''}`)
  if (message.type === 'read') {
    const { id, topic, stopAfter } = message
    const answer = (reading) => process.send({ type: 'reading', id, topic, reading })
    const reading = behaviours[topic]()
    if (reading !== undefined) answer(reading)
    else setTimeout(() => answer({ status: 'failed', tookMs: stopAfter, reason: 'stopped by itself' }), stopAfter)
  }
  if (message.type === 'watch' && process.env.SCRIPTED_START === 'hang-after-watch') hang()
  if (message.type === 'ping') process.send({ type: 'pong', id: message.id })
  if (message.type === 'watch') process.send({ nonsense: true })
})
if (process.env.SCRIPTED_START !== 'never-ready') process.send({ type: 'ready' })
