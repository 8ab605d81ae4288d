import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../../testbed/bundle.ts'

const ADDON = join(dirname(createRequire(import.meta.url).resolve('naudiodon/package.json')), 'build', 'Release', 'naudiodon.node')
const LIBRARY = join(dirname(ADDON), 'libportaudio.so.2')
const SOURCE = fileURLToPath(new URL('./library.ts', import.meta.url))

/** Makes a copy of the addon whose folder is no longer the one that it was built in. */
function movedAddon(folder: string): string {
  const bytes = readFileSync(ADDON)
  const built = bytes.indexOf(`${dirname(ADDON)}\0`)
  if (built < 0) throw new Error('the addon does not name its folder')
  bytes.write('/gone/', built)
  const moved = join(folder, 'naudiodon.node')
  writeFileSync(moved, bytes)
  return moved
}

/** In a process of its own: a library that was loaded once stays. */
async function load(file: string): Promise<string> {
  const bundle = await bundleForNode(SOURCE)
  const script = `import { loadPortAudio } from ${JSON.stringify(bundle)}; try { console.error(typeof loadPortAudio(${JSON.stringify(file)}).getDevices) } catch (error) { console.error(error.name, error.code, error.message) }`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stderr.trim()
}

describe.skipIf(!existsSync(LIBRARY))(
  `naudiodon in a program that was moved (${existsSync(LIBRARY) ? 'here' : 'missing: its build for Linux'})`,
  () => {
    it('is loaded with the PortAudio beside it, and says what is missing where there is none', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sidecheck-moved-'))
      try {
        const moved = movedAddon(folder)
        expect(await load(moved)).toMatch(/^PortAudioMissingError ERR_DLOPEN_FAILED libportaudio\.so\.2: cannot open shared object/)
        cpSync(LIBRARY, join(folder, 'libportaudio.so.2'))
        expect(await load(moved)).toBe('function')
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  }
)
