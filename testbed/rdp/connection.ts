import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { password, port, shown } from './bed/recipe.mjs'
import { SHARE, startLocal } from './local.ts'
import type { Local } from './local.ts'
import { agentSocket, sessionOf } from './session.ts'
import type { Session } from './session.ts'
import { until } from '../until.ts'

/** What the client is asked to redirect. */
export type Redirection = 'sound' | 'microphone' | 'smartcard' | 'drive'

const SWITCHES: Record<Redirection, (local: Local) => string> = {
  sound: () => '/sound:sys:pulse',
  microphone: () => '/microphone:sys:pulse',
  smartcard: () => '/smartcard',
  drive: (local) => `/drive:${SHARE},${local.shared}`
}
const CONNECT_MS = 40_000

/** What is asked of the client besides. */
export interface ClientOptions {
  /** Switches of the client, for example `/echo`. */
  switches?: readonly string[]
  /** What differs from the local device's environment, also for the programs that the client starts. */
  env?: (local: Local) => Readonly<Record<string, string>>
  /** The size of the local device's screen in pixels. */
  screen?: string
}

/** A local device with a client that is signed in to a session. */
export interface Connection {
  local: Local
  session: Session
  /** From the client's start until the session's sound is there, in ms. */
  tookMs: number
  /** Ends the client; the session lives on. */
  hangUp(): Promise<void>
  /** Connects again, to the same session. */
  dial(): void
  stop(): Promise<void>
}

/** Connects as a user of the bed, and waits until the session's sound is there. */
export async function startConnection(
  user: string,
  redirections: readonly Redirection[],
  { switches = [], env = () => ({}), screen }: ClientOptions = {}
): Promise<Connection> {
  const local = await startLocal({ readers: redirections.includes('smartcard'), screen })
  const file = join(shown.log, `client-${user}.txt`)
  const began = performance.now()
  const args = [`/v:127.0.0.1:${port}`, `/u:${user}`, `/p:${password}`, '/cert:ignore', '/size:640x480', '/bpp:16']
  const start = (): { client: ChildProcess; exited: Promise<unknown> } => {
    const out = openSync(file, 'a')
    const client = spawn('xfreerdp', [...args, ...redirections.map((name) => SWITCHES[name](local)), ...switches], {
      env: { ...local.env, ...env(local) },
      stdio: ['ignore', out, out]
    })
    closeSync(out)
    return { client, exited: once(client, 'exit') }
  }
  let running = start()
  const hangUp = async (): Promise<void> => {
    running.client.kill('SIGTERM')
    await running.exited
  }
  const stop = async (): Promise<void> => {
    await hangUp()
    await local.stop()
  }
  const agentLog = join(shown.tree, 'home', user, 'agent.log')
  try {
    await until(
      `the session of ${user}`,
      () => {
        const { exitCode } = running.client
        if (exitCode !== null) throw new Error(`the client ended with ${exitCode}: ${readFileSync(file, 'utf8').slice(-2000)}`)
        return existsSync(agentSocket(user)) || undefined
      },
      CONNECT_MS
    )
  } catch (error) {
    const said = [file, agentLog].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8').slice(-2000))
    await stop()
    throw new Error([String(error), ...said].join('\n'), { cause: error })
  }
  return {
    local,
    session: sessionOf(user),
    tookMs: performance.now() - began,
    hangUp,
    dial: () => void (running = start()),
    stop
  }
}
