import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import koffi from 'koffi'
import { describe, expect, it } from 'vitest'
import { pcscAbi, type PcscPlatform } from './abi.ts'

/** Read in the headers; Linux is also measured below. For 64-bit systems, the only ones Sidecheck is built for. */
const LAYOUTS: Record<PcscPlatform, { dword: number; context: number; readerState: number; offsets: number[] }> = {
  linux: { dword: 8, context: 8, readerState: 80, offsets: [0, 8, 16, 24, 32, 40] },
  darwin: { dword: 4, context: 4, readerState: 61, offsets: [0, 8, 16, 20, 24, 28] },
  win32: { dword: 4, context: 8, readerState: 64, offsets: [0, 8, 16, 20, 24, 28] }
}
const MEMBERS = ['szReader', 'pvUserData', 'dwCurrentState', 'dwEventState', 'cbAtr', 'rgbAtr']
const layoutOf = (platform: PcscPlatform) => {
  const abi = pcscAbi(platform)
  return {
    dword: koffi.sizeof(abi.dword),
    context: koffi.sizeof(abi.context),
    readerState: koffi.sizeof(abi.readerState),
    offsets: MEMBERS.map((member) => koffi.offsetof(abi.readerState, member))
  }
}

const ORACLE = `#include <stdio.h>
#include <stddef.h>
#include <winscard.h>
int main(void) {
  printf("%zu %zu %zu", sizeof(DWORD), sizeof(SCARDCONTEXT), sizeof(SCARD_READERSTATE));
  ${MEMBERS.map((member) => `printf(" %zu", offsetof(SCARD_READERSTATE, ${member}));`).join('\n  ')}
  return 0;
}
`
const compiles = () => spawnSync('gcc', ['-E', '-I/usr/include/PCSC', '-xc', '-'], { input: '#include <winscard.h>\n' }).status === 0
const hasOracle = process.platform === 'linux' && compiles()

describe('pcscAbi', () => {
  it.each(['linux', 'darwin', 'win32'] as const)('has the sizes and offsets of the %s headers', (platform) => {
    expect(layoutOf(platform)).toEqual(LAYOUTS[platform])
  })

  it.skipIf(!hasOracle)('agrees with the C compiler on the layout here (needs gcc and libpcsclite-dev)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-abi-'))
    try {
      writeFileSync(join(folder, 'oracle.c'), ORACLE)
      const compiled = spawnSync('gcc', ['-I/usr/include/PCSC', '-o', join(folder, 'oracle'), join(folder, 'oracle.c')], {
        encoding: 'utf8'
      })
      expect(compiled.stderr).toBe('')
      const [dword, context, readerState, ...offsets] = spawnSync(join(folder, 'oracle'), { encoding: 'utf8' })
        .stdout.split(' ')
        .map(Number)
      expect(layoutOf('linux')).toEqual({ dword, context, readerState, offsets })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
