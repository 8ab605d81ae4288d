import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { root } from './side.ts'

export interface Result {
  code: number
  out: string
  err: string
}

/** Runs the built command, as scripts call it. */
export function sidecheck(args: string[], env: Record<string, string> = {}): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'out', 'main', 'cli.js'), ...args],
      { env: { PATH: process.env['PATH'] ?? '', ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
      }
    )
  })
}

/** Runs a line of bash (without what a person set up for it), in which `sidecheck` is the built command. */
export function shell(line: string, { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Promise<Result> {
  const command = `sidecheck() { "${process.execPath}" "${join(root, 'out', 'main', 'cli.js')}" "$@"; }\n${line}`
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--norc', '-c', command],
      { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
    )
  })
}
