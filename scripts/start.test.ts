import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/**
 * The real start script, in a tree of its own in which everything is ready, over an Electron that does what the test says. What runs in
 * its place says only that it does.
 */

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const SHELL = '/bin/sh'
const FALLBACK = 'the browser host runs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-start-'))
  put('package.json', '{"type":"module"}')
  mkdirSync(join(folder, 'scripts'))
  copyFileSync(here('start.mjs'), join(folder, 'scripts', 'start.mjs'))
  // Everything but the making ready, which the tests themselves have behind them.
  const setup = JSON.stringify(pathToFileURL(here('setup.mjs')).href)
  put(
    'scripts/setup.mjs',
    `export { electronBinary, say } from ${setup}\nexport const setUp = () => undefined\nexport const root = ${JSON.stringify(folder)}\n`
  )
  put('out/main/browser-host.js', `console.log(${JSON.stringify(FALLBACK)}, ...process.argv.slice(2))\n`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text, { mode })
}

/** An Electron that starts programs from a folder, and is this script. */
function electronThat(script: string, mode = 0o755): void {
  put('electron/electron', `#!${SHELL}\n${script}\n`, mode)
  put('electron/resources/default_app.asar', '')
}

function start(args: readonly string[] = [], env: NodeJS.ProcessEnv = { DISPLAY: ':stand-in' }) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ELECTRON_RUN_AS_NODE: _node, ...rest } = process.env
  const child = spawn(process.execPath, [join(folder, 'scripts', 'start.mjs'), ...args], {
    env: { ...rest, ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'electron'), ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  return { child, said: () => said, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, said })) }
}

describe.skipIf(!existsSync(SHELL))('npm start, with a shell to stand in for Electron', () => {
  it('leaves it at the Electron that ran, and hands its options over', async () => {
    electronThat('echo "Electron got $*"')
    const { code, said } = await start(['--side', 'session']).ended
    expect(code).toBe(0)
    expect(said).toMatch(/Electron got \. (?:--no-sandbox )?--side session\n/)
    expect(said).not.toContain(FALLBACK)
  })

  it.each([
    ['lacks a library', 'echo "electron: error while loading shared libraries: libgtk-3.so.0" >&2; exit 127', 'libgtk-3.so.0'],
    ['is killed at once', 'kill -TRAP $$', 'SIGTRAP'],
    ['ends with an error and says nothing', 'exit 1', 'code 1']
  ])('runs in a browser, with the reason and the options, where Electron %s', async (_, script, reason) => {
    electronThat(script)
    const { code, said } = await start(['--side', 'local']).ended
    expect(code).toBe(0)
    expect(said).toMatch(/sidecheck: Electron could not start \(.*\), so Sidecheck runs in a browser window\.\n/)
    expect(said).toContain(reason)
    expect(said).toContain(`${FALLBACK} --side local`)
  })

  it('runs in a browser where the binary cannot be executed', async () => {
    electronThat('exit 0', 0o644)
    const { code, said } = await start().ended
    expect(code).toBe(0)
    expect(said).toContain('EACCES')
    expect(said).toContain(FALLBACK)
  })

  it('does not try the same wrong options a second time', async () => {
    electronThat('echo "Sidecheck could not start: --side takes no such thing" >&2; exit 2')
    const { code, said } = await start(['--side', 'middle']).ended
    expect(code).toBe(2)
    expect(said.match(/--side takes/g)).toHaveLength(1)
    expect(said).not.toContain(FALLBACK)
    expect(said).not.toContain('could not start (')
  })

  it('runs in a browser where Electron is missing, or is one that starts nothing from a folder', async () => {
    const missing = await start().ended
    expect(missing.said).toContain(
      'Electron is not installed here ("npx install-electron" installs it), so Sidecheck runs in a browser window.'
    )
    expect(missing.said).toContain(FALLBACK)
    put('electron/electron', `#!${SHELL}\necho "must not be started"`, 0o755)
    const bare = await start().ended
    expect(bare.said).toContain('starts no program from a folder, so Sidecheck runs in a browser window.')
    expect(bare.said).toContain(FALLBACK)
    expect(bare.said).not.toContain('must not be started')
  })

  it('starts no Electron without a display', async () => {
    electronThat('echo "must not be started"')
    const { code, said } = await start([], {}).ended
    expect(code).toBe(0)
    expect(said).toContain('There is no display here, so Sidecheck runs without its window.')
    expect(said).toContain(FALLBACK)
    expect(said).not.toContain('must not be started')
  })

  it('ends with the Electron that a person ends, and starts nothing else', async () => {
    electronThat('trap "exit 1" TERM; echo "here it is"; while :; do sleep 0.05; done')
    const { child, said, ended } = start()
    await new Promise<void>((resolve) => child.stdout.on('data', () => said().includes('here it is') && resolve()))
    child.kill('SIGTERM')
    expect((await ended).code).toBe(1)
    expect(said()).not.toContain(FALLBACK)
  })
})
