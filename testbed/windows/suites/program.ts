import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { snapshotSchema, type Snapshot } from '../../../src/core/snapshot/schema.ts'
import { ask, inBed } from './bed.ts'

const file = join(process.cwd(), 'out', 'main', 'cli.js')

/** Whether the program was built (`npm run build`) before the suites ran. */
export const isBuilt = existsSync(file)

export interface ProgramRun {
  status: number | null
  stdout: string
  stderr: string
}

/**
 * Runs the built program with the Windows node.exe. Its output goes to files: not every kind of pipe works in the bed.
 * It does not block this process, whose event loop is the virtual card.
 */
export async function run(...args: string[]): Promise<ProgramRun> {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  const names = ['out.txt', 'err.txt'].map((name) => join(folder, name))
  const files = names.map((name) => openSync(name, 'w'))
  try {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', files[0], files[1]] })
    const limit = setTimeout(() => child.kill(), 60_000)
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    clearTimeout(limit)
    const [stdout = '', stderr = ''] = names.map((name) => readFileSync(name, 'utf8'))
    return { status, stdout, stderr }
  } finally {
    files.forEach(closeSync)
    rmSync(folder, { recursive: true })
  }
}

/** Scans with the built program and checks the snapshot as an import does. */
export async function scan(...args: string[]): Promise<{ snapshot: Snapshot; run: ProgramRun }> {
  const result = await run('scan', '--json', ...args)
  if (result.stdout === '') throw new Error(`no snapshot, exit code ${result.status}: ${result.stderr}`)
  return { snapshot: v.parse(snapshotSchema, JSON.parse(result.stdout)), run: result }
}

/** Keeps a snapshot as a fixture, where the bed was asked to. */
export async function keepFixture(name: string, snapshot: Snapshot): Promise<void> {
  if (inBed) await ask({ op: 'fixture', name, text: `${JSON.stringify(snapshot, null, 2)}\n` })
}

/** A fixture that an earlier run of the suites kept. */
export function fixture(name: string): Snapshot {
  return v.parse(snapshotSchema, JSON.parse(readFileSync(join(process.cwd(), 'testbed', 'windows', 'fixtures', name), 'utf8')))
}

/** The status of each reading, which must not change from run to run. */
export const statuses = ({
  machine,
  session,
  smartcard,
  serial,
  audio,
  certificates,
  policies,
  services,
  privacy,
  events,
  clients
}: Snapshot) =>
  Object.fromEntries(
    Object.entries({ machine, session, smartcard, serial, audio, certificates, policies, services, privacy, events, clients }).map(
      ([topic, reading]) => [topic, reading?.status]
    )
  )
