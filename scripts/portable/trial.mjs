import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Native parts that a program for this system must be able to load, from the folder of its program. */
const NATIVE = ['koffi', '@serialport/bindings-cpp', 'naudiodon/build/Release/naudiodon.node']

function run(folder, command, args) {
  const { status, stdout, stderr, error } = spawnSync(join(folder, command), args, {
    encoding: 'utf8',
    cwd: '/',
    maxBuffer: 64 * 1024 * 1024
  })
  return { status, stdout, stderr: error?.message ?? stderr }
}

/**
 * Runs a packed program of this system from a new folder whose name has blanks and umlauts: its native parts load, and no topic of
 * a scan failed for want of a file. Throws with the reason otherwise. Answers how many topics answered.
 */
export function tryPacked(files) {
  const parent = mkdtempSync(join(tmpdir(), 'sidecheck-portable-'))
  const folder = join(parent, 'Müllers neuer Ordner')
  try {
    for (const { name, bytes, executable } of files) {
      const file = join(folder, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
      if (executable) chmodSync(file, 0o755)
    }
    const script = `const load = require('node:module').createRequire(${JSON.stringify(`${folder}/app/`)})
      for (const name of ${JSON.stringify(NATIVE)}) load(name)`
    const loaded = run(folder, 'app/node', ['--eval', script])
    if (loaded.status !== 0) throw new Error(`the packed program lacks a native part: ${loaded.stderr}`)
    const scan = run(folder, 'sidecheck-cli', ['scan', '--json'])
    if (scan.stdout === '') throw new Error(`the packed program does not scan: ${scan.stderr}`)
    const topics = Object.entries(JSON.parse(scan.stdout)).filter(([, value]) => typeof value?.status === 'string')
    const lacking = topics.filter(([, { status, error }]) => status === 'failed' && /MODULE|DLOPEN|EXIT|SIG/.test(error?.code ?? ''))
    if (lacking.length > 0) throw new Error(`the packed program could not read: ${JSON.stringify(lacking)}`)
    return topics.filter(([, { status }]) => status === 'present').length
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}
