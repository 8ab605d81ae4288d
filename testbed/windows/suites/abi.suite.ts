import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { koffiType } from '../../../src/main/native/win32/types.ts'
import { libraryTables } from '../../../src/main/native/win32/tables.ts'
import koffi from 'koffi'
import { oracleSource } from '../oracle/oracle-source.ts'
import { ask, inBed, pass } from './bed.ts'

/** A compiler for Windows with its headers: the bed's, or one on this machine's PATH, as GitHub's images have. */
const compiler = inBed ? 'bed' : spawnSync('gcc', ['--version']).status === 0 ? 'gcc' : undefined

async function compile(folder: string, source: string, output: string): Promise<void> {
  if (compiler === 'bed') {
    const unix = folder.replace(/^[A-Z]:/, '').replaceAll('\\', '/')
    await ask({ op: 'compile', source: `${unix}/${source}`, output: `${unix}/${output}` })
    return
  }
  const { status, stderr } = spawnSync('gcc', ['-municode', '-o', join(folder, output), join(folder, source)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

describe.skipIf(pass === 'session')('the ABI tables', () => {
  it.skipIf(compiler === undefined)('agree with the Windows headers in every function, structure, method, type and code', async () => {
    const folder = mkdtempSync(inBed ? 'Z:\\bed\\results\\oracle-' : join(process.env.TEMP ?? '.', 'oracle-'))
    try {
      const { source, checks } = oracleSource()
      writeFileSync(join(folder, 'oracle.c'), source)
      await compile(folder, 'oracle.c', 'oracle.exe')
      const out = openSync(join(folder, 'out.txt'), 'w')
      const { status } = spawnSync(join(folder, 'oracle.exe'), [], { stdio: ['ignore', out, out] })
      closeSync(out)
      expect(status).toBe(0)
      expect(Number(readFileSync(join(folder, 'out.txt'), 'utf8'))).toBe(checks)
      expect(checks).toBeGreaterThan(200)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each(libraryTables.map((table) => [table.dll, table] as const))('name functions that %s has', (dll, table) => {
    const library = koffi.load(dll)
    for (const [name, [result, ...parameters]] of Object.entries(table.functions)) {
      expect(() => library.func(name, koffiType(result), parameters.map(koffiType))).not.toThrow()
    }
  })
})
