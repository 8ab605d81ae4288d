import { existsSync } from 'node:fs'

const SETPRIV = '/usr/bin/setpriv'

/**
 * A command whose process the kernel ends with the one that starts it, however that ends: what a run of tests has started must not
 * outlive it. The process keeps its number, since setpriv becomes the command. Where there is no setpriv, the command itself.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'KILL' | 'TERM'} signal TERM for what has something to take down itself
 * @returns {[file: string, args: string[]]}
 */
export function endsWithUs(command, args, signal = 'KILL') {
  return existsSync(SETPRIV) ? [SETPRIV, ['--pdeathsig', signal, '--', command, ...args]] : [command, [...args]]
}
