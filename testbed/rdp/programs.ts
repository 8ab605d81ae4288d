import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lchownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { withPolicy } from '../../e2e/own-etc.ts'
import { readHalf } from '../../src/core/link/half.ts'
import type { Half } from '../../src/core/link/half.ts'
import type { HeardHalf, Link, WayState } from '../../src/shared/link.ts'
import type { LinkWay } from '../../src/shared/policies.ts'
import { openConnection } from '../hostile/connection.ts'
import type { Connection as Window } from '../hostile/connection.ts'
import { until } from '../until.ts'
import { shown, users } from './bed/recipe.mjs'
import type { Local } from './local.ts'

/**
 * The built program of the local device, without a window of its own.
 *
 * @param policy what the machine's policy says to it
 */
export async function startLocalHost(local: Local, home: string, policy?: string): Promise<() => Promise<void>> {
  mkdirSync(home, { mode: 0o700 })
  const node = policy === undefined ? process.execPath : withPolicy(local.env['HOME'] ?? '', policy)(process.execPath)
  const child = spawn(node, [join(shown.project, 'out/main/browser-host.js'), '--window', 'none'], {
    env: { ...local.env, SIDECHECK_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await until('the local program', () => (output.includes('http://127.0.0.1:') ? true : undefined), 30_000)
  return async () => {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }
}

/** A folder of the session's user for one program; the path inside the tree. */
export function folderOf(user: string, name: string): string {
  const folder = `/home/${user}/${name}`
  const uid = users.find((one) => one.name === user)?.uid ?? 0
  mkdirSync(`${shown.tree}${folder}`, { mode: 0o700 })
  lchownSync(`${shown.tree}${folder}`, uid, uid)
  return folder
}

/** One side's program as a further window of it sees it. */
export interface Side {
  window: Window
  /** The other half as it came last. */
  other(): Half | undefined
  link(): Link | undefined
  way(name: LinkWay): WayState | undefined
}

/** @param home the program's SIDECHECK_HOME */
export async function sideIn(home: string): Promise<Side> {
  const window = await openConnection(home)
  let heard: HeardHalf | undefined
  let link: Link | undefined
  window.client.on('link.half', (half) => (heard = half))
  window.client.on('link.changed', (changed) => (link = changed))
  return {
    window,
    other: () => {
      const read = heard === undefined ? undefined : readHalf(heard.text)
      return read?.ok === true ? read.half : undefined
    },
    link: () => link,
    way: (name) => link?.ways.find(({ way }) => way === name)
  }
}

/** Until an assertion holds: a connection takes its time on a busy machine. */
export const eventually = (assertion: () => void | Promise<void>): Promise<void> => vi.waitFor(assertion, { timeout: 30_000, interval: 20 })

/** How long something takes, in whole milliseconds. */
export async function timed(what: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await what()
  return Math.round(performance.now() - began)
}
