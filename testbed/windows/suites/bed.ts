import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** What the bed's runner tells a suite; undefined on a real Windows machine, where nothing can be arranged. */
interface BedAddress {
  agent: number
  card: number
  serial: number
  reader: string
}

const text = process.env.SIDECHECK_BED
export const address: BedAddress | undefined = text === undefined ? undefined : (JSON.parse(text) as BedAddress)

/** Whether the suites run in the bed, where hardware and registry can be arranged. */
export const inBed = address !== undefined

/** Which of the runner's passes this is: 'console', 'session' (a remote session is faked) or 'windows' (a real machine). */
export const pass = process.env.SIDECHECK_SUITE ?? 'windows'

export function bed(): BedAddress {
  if (address === undefined) throw new Error('this needs the bed')
  return address
}

/** Connects to a port of the bed. */
export function connectTo(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Asks the bed's agent for something only Linux can do, and waits until it is done. */
export async function ask(request: { op: string } & Record<string, unknown>): Promise<unknown> {
  const socket = await connectTo(bed().agent)
  try {
    const reply = new Promise<string>((resolve, reject) => {
      createInterface({ input: socket }).once('line', resolve)
      socket.once('error', reject)
    })
    socket.write(`${JSON.stringify(request)}\n`)
    const answer = JSON.parse(await reply) as { ok: boolean; result?: unknown; message?: string }
    if (!answer.ok) throw new Error(`the bed could not: ${answer.message}`)
    return answer.result
  } finally {
    socket.destroy()
  }
}
