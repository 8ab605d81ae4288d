import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { root } from '../setup.mjs'
import { launchers, linuxAddon, strippedNode, windowsAddon } from './compiled.mjs'
import { withWords } from './launcher/words.mjs'
import { noticeFiles } from './notices.mjs'
import { packageFile, packageFolder } from './packages.mjs'
import { pinned } from './recipe.mjs'

const entry = (name, bytes, executable = false) => ({ name, bytes: Buffer.from(bytes), executable })

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}

/** What is run: the two hosts of the portable program and their processes. The desktop app is not among them. */
const MAIN_FILES = ['cli.js', 'browser-host.js', 'worker.js', 'audio-worker.js', 'channel-worker.js', 'drive-worker.js']
/** What those read besides: the decoder of codes on the screen. */
const OTHER_FILES = ['package.json', 'zxing_reader.wasm']
const BESIDE = /\b(?:require|import)\("\.\/([\w.-]+\.js)"\)/g

/**
 * The built files that the main files load, at once or later.
 * @param {(name: string) => string | undefined} read undefined for a file that is not there: a package that was bundled may name its own
 */
export function programFiles(read) {
  const found = new Set()
  const add = (name) => {
    const text = found.has(name) ? undefined : read(name)
    if (text === undefined) return
    found.add(name)
    for (const [, next] of text.matchAll(BESIDE)) add(next)
  }
  for (const name of MAIN_FILES) add(name)
  return [...found].sort()
}

function builtFiles() {
  const main = join(root, 'out', 'main')
  const there = new Set(readdirSync(main))
  const names = programFiles((name) => (there.has(name) ? readFileSync(join(main, name), 'utf8') : undefined))
  const renderer = join(root, 'out', 'renderer')
  return [
    ...[...names, ...OTHER_FILES].map((name) => entry(`app/out/main/${name}`, readFileSync(join(main, name)))),
    ...filesBelow(renderer).map((name) => entry(`app/out/renderer/${name}`, readFileSync(join(renderer, name))))
  ]
}

/** What of a package is run, and its licence. */
const RUN = /\.(c|m)?js$|^package\.json$|^licen[cs]e(\.\w+)?$/i
/** Tests, sources of native parts and what builds them. */
const NOT_RUN =
  /^(src\/(?!index\.js$|browser\.js$|node\.js$|common\.js$)|vendor\/|doc\/|test\/|lib\/native\/|prebuilds\/|cnoke)|\.(test|spec)\.js$/
/** koffi has its JavaScript among its sources. */
const KOFFI = /^(package\.json|LICENSE\.txt|index\.c?js|src\/koffi\/index\.c?js|src\/koffi\/src\/static\.c?js)$/

function packageFiles(place, keep) {
  const folder = join(root, place)
  const own = filesBelow(folder).filter((name) => !name.startsWith('node_modules/') && keep(name))
  return own.map((name) => entry(`app/${place}/${name}`, readFileSync(join(folder, name))))
}

/** Asked for by the build of a native part, not by what is run. */
const BUILD_ONLY = new Set(['node-addon-api'])

/** A package and those that it asks for, by their places in the lock file. */
function withDependencies(packages, start) {
  const found = new Set()
  const add = (place) => {
    if (found.has(place)) return
    found.add(place)
    for (const name of Object.keys(packages[place].dependencies ?? {})) {
      if (BUILD_ONLY.has(name)) continue
      let folder = place
      while (packages[posix.join(folder, 'node_modules', name)] === undefined) {
        if (folder === '.' || folder === '') throw new Error(`${place} asks for ${name}, which the lock file does not have`)
        folder = dirname(folder)
      }
      add(posix.join(folder, 'node_modules', name))
    }
  }
  add(start)
  return [...found].sort()
}

function modules(target) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const serial = withDependencies(packages, 'node_modules/@serialport/bindings-cpp')
  const binding = `prebuilds/${target.serialport}/`
  const koffi = packageFolder(target.koffi.package)
  const native = [`${target.koffi.folder}/koffi.node`, 'index.js', 'package.json']
  return [
    ...packageFiles('node_modules/koffi', (name) => KOFFI.test(name)),
    ...native.map((name) => entry(`app/node_modules/${target.koffi.package}/${name}`, readFileSync(join(koffi, name)))),
    ...serial.flatMap((place) => packageFiles(place, (name) => (RUN.test(name) && !NOT_RUN.test(name)) || isBinding(name, binding))),
    ...(target.name.startsWith('windows') ? windowsAddon() : linuxAddon()).map(({ name, bytes }) =>
      entry(`app/node_modules/naudiodon/build/Release/${name}`, bytes)
    ),
    ...packageFiles('node_modules/naudiodon', (name) => name === 'LICENSE')
  ]
}

/** The one for the C library that most systems have; another is for musl. */
const isBinding = (name, folder) => name.startsWith(folder) && !name.includes('musl')

const starters = (target) =>
  target.name.startsWith('windows')
    ? launchers().map(({ name, bytes }) => entry(name, bytes, true))
    : ['Sidecheck', 'sidecheck-cli'].map((name) =>
        entry(name, withWords(readFileSync(join(root, 'scripts/portable/launcher', name), 'utf8')), true)
      )

function nodeProgram(target) {
  const file = packageFile(target.node.package, `bin/${target.node.program}`)
  return target.name.startsWith('windows') ? readFileSync(file) : strippedNode(file, pinned(target.node.package).integrity)
}

/** Everything in the folder of a system, by its path there. */
export function folderFiles(target) {
  const windows = target.name.startsWith('windows')
  const readMe = readFileSync(join(root, 'scripts/portable/launcher', windows ? 'README-windows.txt' : 'README-linux.txt'), 'utf8')
  return [
    ...starters(target),
    entry('README.txt', windows ? `\ufeff${readMe.replaceAll('\n', '\r\n')}` : readMe),
    ...noticeFiles(target).map(({ name, text }) => entry(name, text)),
    entry('app/package.json', `${JSON.stringify({ name: 'sidecheck-portable', private: true, type: 'module' })}\n`),
    entry(`app/${target.node.program}`, nodeProgram(target), true),
    ...builtFiles(),
    ...modules(target)
  ]
}

/** Whether the sound addon was built where this runs: it is optional, and nothing is packed without it. */
export const hasAddon = () => existsSync(join(root, 'node_modules/naudiodon/build/Release/naudiodon.node'))
