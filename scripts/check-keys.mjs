// npm run keys: no name that came from outside is ever the key of a property. Says what the compiler says of types too, because that
// is most of the work: npm test checks both sides so. With "node" or "web" that side alone.
//
// A service may be called "constructor" and a device "__proto__": an object indexed by such a name answers with what every object
// has. The type checker knows every place where an object is asked, or built, by a string that may be anything; those are named
// here, and a Map or a table that asks Object.hasOwn first is the way out. Arrays, typed arrays and strings are no objects of names.

import { join, relative } from 'node:path'
import ts from 'typescript'
import { keysFromOutside } from './keys.mjs'
import { root, say } from './setup.mjs'

// Node's side brings core and shared along; the window's side is only what is its own.
const SIDES = new Map([
  ['node', /^src\/(core|shared|main|preload)\//],
  ['web', /^src\/renderer\//]
])
const asked = process.argv.slice(2)
const unknown = asked.find((side) => !SIDES.has(side))
if (unknown !== undefined) {
  say(`"${unknown}" is none of ${[...SIDES.keys()].join(', ')}`)
  process.exit(2)
}
const isLeftOut = (file) => /\.(test|testing|fixture)\.tsx?$|[/.]testing[./]|\/case\.ts$|^(testbed|e2e|bench|scripts)\//.test(file)

const HOST = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }

const found = new Map()
let errors = 0
for (const [side, part] of SIDES) {
  if (asked.length > 0 && !asked.includes(side)) continue
  const read = ts.getParsedCommandLineOfConfigFile(
    join(root, `tsconfig.${side}.json`),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (d) => say(String(d.messageText)) }
  )
  if (read === undefined) process.exit(2)
  const program = ts.createProgram(read.fileNames, read.options)
  const wrong = [...read.errors, ...ts.getPreEmitDiagnostics(program)]
  if (wrong.length > 0) process.stdout.write(ts.formatDiagnostics(wrong, HOST))
  errors += wrong.length
  for (const source of program.getSourceFiles()) {
    const file = relative(root, source.fileName).replaceAll('\\', '/')
    if (!part.test(file) || isLeftOut(file)) continue
    for (const { line, what } of keysFromOutside(program, source)) found.set(`${file}:${line}`, what)
  }
}
for (const [place, what] of found) process.stdout.write(`${place} ${what}\n`)
if (found.size > 0) say(`${found.size} places where a name from outside could be a key`)
if (errors > 0) say(`${errors} type errors`)
process.exitCode = found.size + errors > 0 ? 1 : 0
