import { fork } from 'node:child_process'
import { Socket } from 'node:net'
import type { Child } from './child.ts'
import { createHeard } from './heard.ts'
import { boundToThisProgram } from './watchdog.ts'

/** Lines that a process printed just before its end may still be on their way when it is let go. */
const LAST_LINES_MS = 200

/**
 * Starts a process with child_process.fork: the browser host and the command line.
 * @param file the built main file of the process.
 * @param env adds to the program's own environment.
 * @param options options of Node's own.
 */
export function forkProcess(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  options: readonly string[] = []
): Child {
  const child = fork(file, [...args], {
    env: { ...process.env, ...env, ...boundToThisProgram() },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [...options]
  })
  const printed = child.stderr?.setEncoding('utf8')
  const { print, end, ...heard } = createHeard()
  printed?.on('data', print)
  child.on('exit', (code, signal) => end({ code, signal }))
  child.on('error', (error) => {
    print(String(error))
    // A send to a process that has just died also lands here; its exit follows. Without a pid there is none.
    if (child.pid === undefined) end({ code: null, signal: null })
  })
  return {
    pid: child.pid,
    send: (message) => void (child.connected && child.send(message)),
    onMessage: (listener) => void child.on('message', listener),
    ...heard,
    kill: () => void child.kill('SIGKILL'),
    letGo: () => {
      if (child.connected) child.disconnect()
      child.unref()
      if (printed instanceof Socket) printed.unref()
      setTimeout(() => printed?.destroy(), LAST_LINES_MS).unref()
    }
  }
}
