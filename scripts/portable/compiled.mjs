import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup.mjs'
import { cache, version } from './recipe.mjs'
import { headerOfWords } from './launcher/words.mjs'
import { withOwnFolder } from '../own-folder.mjs'

const CC = 'x86_64-w64-mingw32-gcc'
const CXX = 'x86_64-w64-mingw32-g++'
const launcher = join(root, 'scripts', 'portable', 'launcher')

function run(command, args, cwd) {
  const { status, error, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
}

const compilerName = (command) => spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout ?? ''

/** A folder that `make` filled, or that it filled before from the same inputs with the same compiler. */
function made(label, compiler, inputs, make) {
  const hash = createHash('sha256').update(`${label}\n${compilerName(compiler)}`)
  for (const input of inputs) hash.update(input)
  const folder = join(cache, 'compiled', `${label}-${hash.digest('hex').slice(0, 32)}`)
  if (existsSync(folder)) return folder
  const partial = `${folder}.${randomBytes(4).toString('hex')}`
  mkdirSync(partial, { recursive: true })
  make(partial)
  renameSync(partial, folder)
  return folder
}

const filesOf = (folder, pattern) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name))

const LAUNCHERS = [
  { file: 'Sidecheck.exe', source: 'window.c', options: ['-mwindows'] },
  { file: 'sidecheck-cli.exe', source: 'console.c', options: [] }
]

/**
 * Windows' programs of the two launchers, as bytes by their names. The console one has a name of its own, because
 * sidecheck.exe and Sidecheck.exe are one file there.
 */
export function launchers() {
  const sources = filesOf(launcher, /\.(c|h|rc|manifest)$/)
  const words = headerOfWords()
  const inputs = [version, JSON.stringify(LAUNCHERS), words, ...sources.map((file) => readFileSync(file))]
  const folder = made('launchers', CC, inputs, (out) => {
    writeFileSync(join(out, 'words.h'), words)
    for (const { file, source, options } of LAUNCHERS) {
      const numbers = [...version.split('-')[0].split('.'), '0'].join(',')
      const values = { NUMBERS: numbers, VERSION: version, FILE: file }
      const script = readFileSync(join(launcher, 'launcher.rc'), 'utf8').replaceAll(/@(\w+)@/g, (_, name) => values[name])
      writeFileSync(join(out, `${source}.rc`), script)
      run('x86_64-w64-mingw32-windres', ['-I', launcher, '-O', 'coff', `${source}.rc`, `${source}.o`], out)
      const warnings = ['-Wall', '-Wextra', '-Werror']
      const flags = ['-municode', '-std=c11', '-I', out, ...warnings, '-Os', '-s', '-static', '-Wl,--no-insert-timestamp', ...options]
      run(CC, [...flags, '-o', file, join(launcher, source), join(launcher, 'launcher.c'), `${source}.o`], out)
    }
  })
  return LAUNCHERS.map(({ file }) => ({ name: file, bytes: readFileSync(join(folder, file)) }))
}

/**
 * PortAudio's addon for Windows, without Microsoft's compiler: what it asks Node for it finds in the program that is called
 * node.exe. Node's lists of its own functions come with koffi.
 */
export function windowsAddon() {
  const source = join(root, 'node_modules', 'naudiodon')
  const headers = join(root, 'node_modules', 'koffi', 'vendor', 'node-api-headers')
  const library = join(source, 'portaudio', 'bin', 'portaudio_x64.dll')
  const definitions = filesOf(join(headers, 'def'), /\.def$/)
  const sources = filesOf(join(source, 'src'), /\.cc$/)
  const inputs = [...filesOf(join(source, 'src'), /./), ...definitions, library].map((file) => readFileSync(file))
  const folder = made('naudiodon', CXX, inputs, (out) => {
    const names = ['js_native_api', 'node_api']
    for (const name of names)
      run('x86_64-w64-mingw32-dlltool', ['-d', join(headers, 'def', `${name}.def`), '-D', 'node.exe', '-l', `${name}.a`], out)
    const includes = [join(headers, 'include'), join(source, 'portaudio', 'include')].map((path) => `-I${path}`)
    const flags = ['-shared', '-O1', '-s', '-std=c++17', '-include', 'string', '-Wl,--no-insert-timestamp', ...includes]
    const libraries = [...names.map((name) => `${name}.a`), library, '-static']
    run(CXX, [...flags, '-o', 'naudiodon.node', ...sources, ...libraries], out)
  })
  return [
    { name: 'naudiodon.node', bytes: readFileSync(join(folder, 'naudiodon.node')) },
    { name: 'portaudio_x64.dll', bytes: readFileSync(library) }
  ]
}

/** PortAudio's addon of this Linux, as npm built it, which finds its library beside itself. */
export function linuxAddon() {
  const folder = join(root, 'node_modules', 'naudiodon', 'build', 'Release')
  return [
    { name: 'naudiodon.node', bytes: withOwnFolder(readFileSync(join(folder, 'naudiodon.node'))) },
    { name: 'libportaudio.so.2', bytes: readFileSync(join(folder, 'libportaudio.so.2')) }
  ]
}

/** Node's program of a Linux package without the names of its inner functions, which are 18 of its 125 MB and a tenth of the zip. */
export function strippedNode(file, integrity) {
  const folder = made('node', 'strip', [integrity], (out) => run('strip', ['--strip-all', '-o', 'node', file], out))
  return readFileSync(join(folder, 'node'))
}
