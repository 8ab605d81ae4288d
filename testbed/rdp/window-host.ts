import { existsSync, readFileSync } from 'node:fs'
import { inTree, shown } from './bed/recipe.mjs'
import type { Outcome, Session } from './session.ts'
import { until } from '../until.ts'

/** The browser host, started inside a session as a person would. */
export interface WindowHost {
  /** Everything that it has said so far. */
  output(): string
  /** Whether its process is there. */
  isAlive(): Promise<boolean>
  /** Its outcome, once it has ended. */
  ended: Promise<Outcome>
  /** Asks it to end, and answers its exit code. */
  stop(): Promise<number>
}

export interface WindowHostOptions {
  /** A folder of the session's user for this host alone, as a path inside the tree; it is there already. */
  folder: string
  /** What differs from the session's own environment. */
  env?: Readonly<Record<string, string>>
  /** Node and the host's file, as paths inside the tree; the bed's own by default. */
  program?: readonly [string, string]
}

const OWN = [inTree.node, `${inTree.program}/out/main/browser-host.js`] as const

/** Its process id comes with its first words: a signal needs it, and the session's processes have numbers of their own. */
export async function startWindowHost(session: Session, { folder, env = {}, program = OWN }: WindowHostOptions): Promise<WindowHost> {
  const [said, id] = [`${folder}/said.txt`, `${folder}/pid`]
  const variables = Object.entries({ SIDECHECK_HOME: `${folder}/home`, ...env }).map(([name, value]) => `${name}=${value}`)
  const command = `echo $$ >${id}.new && mv ${id}.new ${id} && exec env "$@" >${said} 2>&1`
  const ended = session.run('sh', '-c', command, 'sh', ...variables, ...program)
  const file = `${shown.tree}${id}`
  const pid = await until('the start of the host', () => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined))
  const isAlive = async (): Promise<boolean> => (await session.run('kill', '-0', pid)).code === 0
  return {
    output: () => (existsSync(`${shown.tree}${said}`) ? readFileSync(`${shown.tree}${said}`, 'utf8') : ''),
    isAlive,
    ended,
    stop: async () => {
      await session.run('kill', '-TERM', pid)
      return (await ended).code
    }
  }
}
