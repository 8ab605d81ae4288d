import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { inTree, shown } from './bed/recipe.mjs'

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** A remote session, seen from the local side: the suites' hand inside it. */
export interface Session {
  /** Runs a program inside the session, as its user. */
  run(...argv: string[]): Promise<Outcome>
  /** Runs the command line of Sidecheck inside the session. */
  sidecheck(...args: string[]): Promise<Outcome>
}

/** The socket at which a user's session answers, as soon as its sound is there. */
export const agentSocket = (user: string): string => `${shown.tree}${inTree.agents}/${user}`

export function sessionOf(user: string): Session {
  const run = async (...argv: string[]): Promise<Outcome> => {
    const socket = connect(agentSocket(user))
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        socket.once('error', reject)
        socket.once('close', () => reject(new Error(`the session of ${user} ended`)))
        createInterface({ input: socket }).once('line', (line) => resolve(JSON.parse(line) as Outcome))
        socket.write(`${JSON.stringify({ argv })}\n`)
      })
    } finally {
      socket.destroy()
    }
  }
  return { run, sidecheck: (...args) => run(inTree.node, `${inTree.program}/out/main/cli.js`, ...args) }
}
