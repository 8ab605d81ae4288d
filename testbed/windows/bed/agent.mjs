import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/**
 * The suites run in a Windows process, which cannot start or stop a Linux daemon. They ask this agent to: one JSON
 * request a line, `{ op, ... }`, and one JSON answer a line, `{ ok: true, result }` or `{ ok: false, message }`.
 * It listens on the loopback interface of the bed's own network namespace.
 * @param {Record<string, (request: Record<string, unknown>) => Promise<unknown>>} operations
 * @returns {Promise<number>} its port
 */
export function startAgent(operations) {
  const table = new Map(Object.entries(operations))
  const server = createServer((socket) => {
    socket.on('error', (error) => console.error(`agent: ${error.message}`))
    createInterface({ input: socket }).on('line', (line) => {
      void answer(table, line).then((reply) => socket.write(`${JSON.stringify(reply)}\n`))
    })
  })
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })
}

async function answer(table, line) {
  try {
    const request = JSON.parse(line)
    const operation = table.get(request.op)
    if (operation === undefined) return { ok: false, message: `no such operation: ${request.op}` }
    return { ok: true, result: (await operation(request)) ?? null }
  } catch (error) {
    return { ok: false, message: error.message }
  }
}
