import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { output } from './output.ts'

const PROGRAM = fileURLToPath(new URL('spent.py', import.meta.url))

/** Milliseconds. */
export interface Spent {
  wall: number
  cpu: number
}

/**
 * Runs commands by turns, so that what else the machine does meets all alike.
 * @param entries each a list of commands that run one after the other
 * @returns rounds of what each entry took, without a first round to warm up
 */
export async function spentBy(entries: string[][][], rounds: number, env: Record<string, string>): Promise<Spent[][]> {
  const child = spawn('python3', [PROGRAM], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(JSON.stringify({ rounds: rounds + 1, entries }))
  return (JSON.parse(await output(child)) as Spent[][]).slice(1)
}
