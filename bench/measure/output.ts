import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** What a program prints until it ends; an error with its last words where it does not end well. */
export async function output(child: ChildProcessByStdio<Writable | null, Readable, Readable>): Promise<string> {
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${child.spawnargs[0]} ended with ${code}: ${err.trim().slice(-500)}`)
  return out
}
