import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { until } from '../../until.ts'
import { isBuilt } from './program.ts'

const cli = join(process.cwd(), 'out', 'main', 'cli.js')
const preload = pathToFileURL(join(process.cwd(), 'testbed', 'windows', 'blocked.mjs')).href

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

describe.skipIf(!isBuilt)('a worker whose program was killed on Windows', () => {
  it.each([
    ['main', 'both'],
    ['pool', 'both'],
    ['main', 'thread'],
    ['pool', 'thread'],
    ['main', 'job'],
    ['pool', 'job']
  ] as const)('ends, though its %s thread waits for ever in the kernel (ended by: %s)', { timeout: 60_000 }, async (thread, endedBy) => {
    const folder = mkdtempSync(join(tmpdir(), 'blocked-'))
    const file = join(folder, 'pid')
    const program = spawn(process.execPath, [cli, 'scan', '--json', '--timeout', '50000'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${preload}`,
        SIDECHECK_BLOCKED: file,
        SIDECHECK_BLOCKS: thread,
        SIDECHECK_ENDED_BY: endedBy
      }
    })
    const exited = once(program, 'exit')
    const pid = await until('the worker to block', () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined))
    try {
      expect(isRunning(pid)).toBe(true)
      program.kill('SIGKILL')
      await exited
      await until('the worker to end', () => (isRunning(pid) ? undefined : true), 5000)
    } finally {
      if (isRunning(pid)) process.kill(pid, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
