import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const started = Date.now()

/** One line of what the bed is doing, with the seconds since it began. */
export function say(line) {
  console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${line}`)
}

/** A step that ended badly: its last lines of output are the explanation. */
export class StepFailed extends Error {}

/**
 * Runs a command to its end with its output in a file of a log folder, and answers that output.
 * Files, not pipes: Windows programs under Wine do not take every kind of pipe.
 * @param {string} folder of the log files
 * @param {string} label names the log file
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, allowFailure?: boolean, timeoutMs?: number }} options
 */
export async function runStep(folder, label, command, args, { cwd, env = process.env, allowFailure = false, timeoutMs = 280_000 } = {}) {
  mkdirSync(folder, { recursive: true })
  const log = join(folder, `${label}.txt`)
  const file = openSync(log, 'w')
  try {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', file, file] })
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    const { code, reason } = await new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: 127, reason: error.message }))
      child.once('exit', (exitCode, signal) => resolve({ code: exitCode ?? 128, reason: signal ?? `exit code ${exitCode}` }))
    })
    clearTimeout(timer)
    const output = readFileSync(log, 'utf8')
    if (code !== 0 && !allowFailure) {
      throw new StepFailed(`${label} failed (${reason}): ${command} ${args.join(' ')}\n${output.split('\n').slice(-15).join('\n')}`)
    }
    return { code, output }
  } finally {
    closeSync(file)
  }
}
