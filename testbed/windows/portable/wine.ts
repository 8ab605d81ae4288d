import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wineEnvironment } from '../bed/recipe.mjs'

/** Where the bed has unpacked Sidecheck Portable. */
interface PortableBed {
  /** The tree that has Wine and the portable, and nothing of this project. */
  tree: string
  /** Its drive C, seen from this side. */
  drive: string
  /** The folder on drive C that the zip was unpacked into, and the folder inside the zip. */
  folder: string
  name: string
}

const text = process.env['SIDECHECK_PORTABLE_BED']
if (text === undefined) throw new Error('these suites run in the Windows bed only: npm run test:windows')
export const bed = JSON.parse(text) as PortableBed

/** The portable's folder as Windows sees it, and as this side does. */
export const portable = { windows: `C:\\${bed.folder}\\${bed.name}`, here: join(bed.drive, bed.folder, bed.name) }

export interface WineRun {
  status: number | null
  stdout: string
  stderr: string
}

/** A Windows program that was started in the bed. */
export interface WineProgram {
  child: ChildProcess
  ended: Promise<WineRun>
}

export interface WineOptions {
  /** Standard input; nothing by default. */
  input?: string
  env?: Readonly<Record<string, string>>
}

/** Starts a Windows program. What it prints and reads goes through files: not every kind of pipe works under Wine. */
export function startProgram(program: string, args: readonly string[], { input = '', env = {} }: WineOptions = {}): WineProgram {
  const folder = mkdtempSync(join(tmpdir(), 'portable-'))
  const [inFile, outFile, errFile] = ['in', 'out', 'err'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(inFile, input)
  const files = [openSync(inFile, 'r'), openSync(outFile, 'w+'), openSync(errFile, 'w+')]
  const child = spawn('chroot', [bed.tree, '/usr/bin/wine', program, ...args], { env: { ...wineEnvironment, ...env }, stdio: files })
  files.forEach(closeSync)
  const ended = new Promise<WineRun>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => resolve({ status, stdout: readFileSync(outFile, 'utf8'), stderr: readFileSync(errFile, 'utf8') }))
  })
  return { child, ended }
}

export const run = (program: string, args: readonly string[], options?: WineOptions): Promise<WineRun> =>
  startProgram(program, args, options).ended

/** Runs the command line of Sidecheck Portable. */
export const sidecheck = (...args: string[]): Promise<WineRun> => run(`${portable.windows}\\sidecheck-cli.exe`, args)
