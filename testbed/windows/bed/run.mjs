import { existsSync, mkdirSync, writeFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { countsOf } from '../../tree/counts.mjs'
import { bindReadOnly, mount, mountSystem, overlay } from '../../tree/mounts.mjs'
import { startAgent } from './agent.mjs'
import { CARD_PORT, Daemons, READER, SERIAL_PORT } from './daemons.mjs'
import { runPortable } from './portable.mjs'
import { addon, app, cache, project, root, wineEnvironment } from './recipe.mjs'
import { run, say } from './steps.mjs'

/** Far over what the suites take on a busy machine; a native call that hangs must not hang the run. */
const SUITES_MS = 150_000

const tree = join(cache, 'run', 'tree')

/** A throw-away copy of the bed: writes go to memory, the cached tree stays as it was built. */
async function assemble() {
  const memory = join(cache, 'run')
  mkdirSync(memory, { recursive: true })
  await mount('tmpfs', 'bed-run', memory, 'size=4g')
  await overlay(root, tree, join(memory, 'tree-writes'))
  await mountSystem(tree)
  for (const name of ['src', 'testbed', 'resources', 'out']) {
    if (existsSync(join(project, name))) await bindReadOnly(join(project, name), join(tree, 'bed', name))
  }
  // Vite writes below node_modules, so this is a copy to write on as well.
  await overlay(join(app, 'node_modules'), join(tree, 'bed/node_modules'), join(memory, 'modules-writes'))
  cpSync(addon, join(tree, 'bed/node_modules/naudiodon/build/Release'), { recursive: true })
  cpSync(join(project, 'package.json'), join(tree, 'bed/package.json'))
  for (const name of ['bin', 'session']) {
    mkdirSync(join(tree, 'bed', name))
    cpSync(join(app, 'bin/node.exe'), join(tree, 'bed', name, 'node.exe'))
  }
  mkdirSync(join(tree, 'bed/results'))
}

const inTree = (label, args, options = {}) =>
  run(label, 'chroot', [tree, ...args], { ...options, env: { ...wineEnvironment, ...options.env } })

/** Compiles a C file for Windows. The output's suffix decides between program and library. */
const compile = (source, output, libraries = []) =>
  inTree('mingw', [
    'x86_64-w64-mingw32-gcc',
    '-municode',
    '-Wall',
    '-Werror',
    '-O1',
    ...(output.endsWith('.dll') ? ['-shared'] : []),
    '-o',
    output,
    source,
    ...libraries
  ])

async function runSuites(name, folder, environment, filters) {
  const json = `/bed/results/${name}.json`
  const args = [
    'run',
    '--config',
    'testbed/windows/vitest.config.ts',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=Z:${json}`,
    ...filters
  ]
  const { code, output } = await inTree(
    `suites-${name}`,
    ['/bin/sh', '-c', `cd /bed && exec wine Z:/bed/${folder}/node.exe node_modules/vitest/vitest.mjs "$@"`, 'sh', ...args],
    {
      env: { SIDECHECK_SUITE: name, NO_COLOR: '1', ...environment },
      allowFailure: true,
      timeoutMs: SUITES_MS
    }
  )
  console.log(output.trimEnd())
  const file = join(tree, json)
  if (existsSync(file)) cpSync(file, join(cache, 'log', `${name}.json`))
  else console.log(`A native call hung for ${SUITES_MS / 1000} s, or the process crashed.`)
  return countsOf(name, file, code)
}

/**
 * Runs the Windows suites in a throw-away copy of the bed. Runs inside namespaces of its own: mounts, processes,
 * shared memory and network end with it.
 * @param {string[]} filters vitest file filters
 * @param {boolean} keepFixtures whether the snapshots made on the way replace those of the repository
 */
export async function runBed(filters, keepFixtures) {
  // Of the bed's own UTS namespace: Wine names its computer after it.
  writeFileSync('/proc/sys/kernel/hostname', 'windows-bed')
  await assemble()
  await run('lo', 'chroot', [tree, 'ip', 'link', 'set', 'lo', 'up'], { env: wineEnvironment })
  const daemons = new Daemons(tree)
  const fixtures = keepFixtures ? join(project, 'testbed/windows/fixtures') : join(cache, 'fixtures')
  try {
    say('starting pulseaudio, a serial pair and wineserver')
    await Promise.all([daemons.startPulse(), daemons.startSerial()])
    await inTree('registry', ['/bin/sh', '-c', 'wine regedit /S Z:/bed/testbed/windows/bed/bed.reg && wineserver -w'])
    const display = await daemons.startDisplay()
    await daemons.startWine(display)
    const port = await startAgent({
      pcscd: async ({ state }) => (state === 'stopped' ? daemons.stopPcscd() : daemons.startPcscd(state)),
      pactl: async ({ args }) => daemons.pactl(args),
      compile: async ({ source, output, libraries }) => (await compile(source, output, libraries)).output,
      fixture: async ({ name, text }) => {
        if (!/^[a-z-]+\.json$/.test(name)) throw new Error(`not a fixture name: ${name}`)
        mkdirSync(fixtures, { recursive: true })
        writeFileSync(join(fixtures, name), text)
      }
    })
    const environment = { SIDECHECK_BED: JSON.stringify({ agent: port, card: CARD_PORT, serial: SERIAL_PORT, reader: READER }) }
    say('running the suites: console')
    const results = [await runSuites('console', 'bin', { ...environment, DISPLAY: display }, filters)]
    say('running the suites: remote session (wtsapi32.dll, wevtapi.dll and netapi32.dll of the bed)')
    for (const name of ['wtsapi32', 'wevtapi', 'netapi32'])
      await compile(`/bed/testbed/windows/fake/${name}.c`, `/bed/session/${name}.dll`, ['-lws2_32'])
    const overrides = `${wineEnvironment.WINEDLLOVERRIDES};wtsapi32,wevtapi,netapi32=n`
    results.push(await runSuites('session', 'session', { ...environment, WINEDLLOVERRIDES: overrides }, filters))
    await daemons.startPcscd('running')
    results.push(await runPortable(tree, filters))
    return results
  } finally {
    await daemons.stopAll()
  }
}
