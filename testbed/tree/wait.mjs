import { connect } from 'node:net'

/** Waits until a condition holds; fails after the deadline. */
export async function until(what, condition, timeoutMs = 15_000) {
  const deadline = Date.now() + timeoutMs
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`gave up waiting for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Whether somebody listens at a TCP port of this machine. */
export function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => socket.destroy(resolve(true)))
    socket.once('error', () => resolve(false))
  })
}
