import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import koffi from 'koffi'
import { describe, expect, it } from 'vitest'
import { ALL_PLANES, CONSTANTS, STRUCTS, X11_FUNCTIONS, XINERAMA_FUNCTIONS } from './abi.ts'
import { buildStructs, xErrorName } from './library.ts'
import type { StructName } from './library.ts'

const headers = ['/usr/include/X11/Xlib.h', '/usr/include/X11/Xutil.h']
const xinerama = existsSync('/usr/include/X11/extensions/Xinerama.h')
const whyNot =
  spawnSync('gcc', ['--version']).status === 0 && headers.every((header) => existsSync(header)) ? undefined : 'needs gcc and libx11-dev'

/** In C, void * stands for every pointer; a wrong number of parameters or a result of another size does not compile. */
function functionCheck(name: string, [result = 'void', ...parameters]: readonly string[]): string {
  const names = parameters.map((_, index) => `a${index}`)
  const declared = parameters.map((type, index) => `${type} a${index}`).join(', ')
  const call = `${name}(${names.join(', ')})`
  return `static ${result} call_${name}(${declared}) { return (${result})${call}; }`
}

describe('the ABI table of Xlib', () => {
  it.skipIf(whyNot !== undefined)(
    `has the offsets, sizes, functions and constants of the C headers (${whyNot ?? 'gcc, libx11-dev'})`,
    () => {
      const structs = buildStructs()
      const names = (Object.keys(STRUCTS) as StructName[]).filter((name) => xinerama || name !== 'XineramaScreenInfo')
      const members = names.flatMap((name) => Object.keys(STRUCTS[name]).map((member) => [name, member] as const))
      const functions = Object.entries({ ...X11_FUNCTIONS, ...(xinerama ? XINERAMA_FUNCTIONS : {}) }).filter(
        ([name]) => name !== 'XDestroyImage'
      )
      const lines = [
        ...members.map(([name, member]) => `printf("%s %ld\\n", "${name}.${member}", (long)offsetof(${name}, ${member}));`),
        ...Object.keys(CONSTANTS).map((name) => `printf("%s %ld\\n", "${name}", (long)(${name}));`),
        'printf("%s %ld\\n", "AllPlanes", (long)(AllPlanes & 0xffffffffUL));'
      ]
      const source = `#include <X11/Xlib.h>
#include <X11/Xutil.h>
${xinerama ? '#include <X11/extensions/Xinerama.h>' : ''}
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
${functions.map(([name, signature]) => functionCheck(name, signature)).join('\n')}
int main(void) {
${functions.map(([name]) => `(void)call_${name};`).join('\n')}
${lines.join('\n')}
return 0; }`
      const folder = mkdtempSync(join(tmpdir(), 'sidecheck-x11-abi-'))
      try {
        writeFileSync(join(folder, 'oracle.c'), source)
        const flags = ['-Wall', '-Werror', '-S', '-o', join(folder, 'oracle.s')]
        execFileSync('gcc', [...flags, join(folder, 'oracle.c')])
        // Linking needs the libraries' development links; the numbers need none of the functions.
        writeFileSync(join(folder, 'numbers.c'), source.replaceAll(/^static .*$/gm, '').replaceAll(/^\(void\)call_.*$/gm, ''))
        execFileSync('gcc', ['-o', join(folder, 'numbers'), join(folder, 'numbers.c')])
        const printed = execFileSync(join(folder, 'numbers'), { encoding: 'utf8' }).trim().split('\n')
        const ours = [
          ...members.map(([name, member]) => `${name}.${member} ${koffi.offsetof(structs[name], member)}`),
          ...Object.entries(CONSTANTS).map(([name, value]) => `${name} ${value}`),
          `AllPlanes ${ALL_PLANES}`
        ]
        expect(printed).toEqual(ours)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  )

  it('names the errors of a server', () => {
    expect([xErrorName(3), xErrorName(8), xErrorName(170)]).toEqual(['BadWindow (3)', 'BadMatch (8)', 'error of X (170)'])
  })
})
