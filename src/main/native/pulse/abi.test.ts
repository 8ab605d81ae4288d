import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import koffi from 'koffi'
import { describe, expect, it } from 'vitest'
import { CONSTANTS, ERROR_NAMES, EVENT_CALLBACK, FUNCTIONS, INFO_CALLBACK, LIST_CALLBACK, STRUCTS, errorCode } from './abi.ts'
import type { StructName } from './abi.ts'
import { buildStructs } from './library.ts'

const hasCompiler = spawnSync('gcc', ['--version']).status === 0
const hasHeaders = existsSync('/usr/include/pulse/introspect.h')

/** What a C compiler makes of the real headers: "name value" lines. */
function compiled(lines: string[], statements: string[] = []): Map<string, number> {
  const dir = mkdtempSync(join(tmpdir(), 'sidecheck-pulse-abi-'))
  try {
    const source = `#include <pulse/pulseaudio.h>
#include <stddef.h>
#include <stdio.h>
int main(void) {
${statements.join('\n')}
${lines.map((line) => `  printf("%s %lld\\n", ${line});`).join('\n')}
  return 0;
}
`
    writeFileSync(join(dir, 'oracle.c'), source)
    execFileSync('gcc', ['-Wall', '-Werror', '-o', join(dir, 'oracle'), join(dir, 'oracle.c')])
    const output = execFileSync(join(dir, 'oracle'), { encoding: 'utf8' })
    return new Map(
      output
        .trim()
        .split('\n')
        .map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])])
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const value = (name: string, expression: string): string => `"${name}", (long long)(${expression})`

describe('the ABI table of libpulse', () => {
  it.skipIf(!hasCompiler || !hasHeaders)('has the offsets, sizes and constants of the C headers (needs gcc and libpulse-dev)', () => {
    const structs = buildStructs()
    const fields = (Object.keys(STRUCTS) as StructName[]).flatMap((struct) =>
      Object.keys(STRUCTS[struct]).map((field) => [struct, field] as const)
    )
    const constants = { ...CONSTANTS, ...Object.fromEntries(ERROR_NAMES.map((name, number) => [name, number])) }
    const oracle = compiled([
      ...fields.flatMap(([struct, field]) => [
        value(`${struct}.${field}`, `offsetof(${struct}, ${field})`),
        value(`${struct}.${field}#size`, `sizeof(((${struct} *)0)->${field})`)
      ]),
      ...Object.keys(constants).map((name) => value(name, name)),
      value('PA_ERR_MAX', 'PA_ERR_MAX')
    ])
    const measured = new Map<string, number>()
    for (const [struct, field] of fields) {
      const member = structs[struct].members?.[field]
      measured.set(`${struct}.${field}`, koffi.offsetof(structs[struct], field))
      measured.set(`${struct}.${field}#size`, member?.type.size ?? -1)
    }
    for (const [name, number] of Object.entries(constants)) measured.set(name, number)
    measured.set('PA_ERR_MAX', ERROR_NAMES.length)
    expect(Object.fromEntries(measured)).toEqual(Object.fromEntries(oracle))
  })

  it.skipIf(!hasCompiler || !hasHeaders)('declares functions and callbacks that fit the C headers (needs gcc and libpulse-dev)', () => {
    // In C, void * stands for every pointer and int for every enum; a wrong number of arguments, a number for a pointer
    // or a result of another size does not compile.
    const callbacks = {
      pa_server_info_cb_t: INFO_CALLBACK,
      pa_sink_info_cb_t: LIST_CALLBACK,
      pa_source_info_cb_t: LIST_CALLBACK,
      pa_context_subscribe_cb_t: EVENT_CALLBACK
    }
    const check = (callee: string, [result, ...args]: readonly string[]): string => {
      const names = args.map((_, index) => `a${index}`)
      const call = `${callee}(${names.join(', ')})`
      return `{ ${args.map((type, index) => `${type} a${index} = 0;`).join(' ')} ${names.map((name) => `(void)${name};`).join(' ')}
        _Static_assert(sizeof(${call}) == sizeof(${result}), "${callee}"); }`
    }
    const checks = [
      ...Object.entries(FUNCTIONS).map(([name, signature]) => check(name, signature)),
      ...Object.entries(callbacks).map(([type, signature]) => `{ ${type} callback = 0; (void)callback; ${check('callback', signature)} }`)
    ]
    expect(compiled([value('checked', String(checks.length))], checks).get('checked')).toBe(25)
  })

  it('writes an error as its name and number', () => {
    expect(errorCode(6)).toBe('PA_ERR_CONNECTIONREFUSED (6)')
    expect(errorCode(999)).toBe('PA_ERR_UNKNOWN (999)')
  })
})
