// npm run keys: no name that came from outside is ever the key of a property. Says what the compiler says of types too, because that
// is most of the work: npm test checks both sides so. With "node" or "web" that side alone.
//
// A service may be called "constructor" and a device "__proto__": an object indexed by such a name answers with what every object
// has. The type checker knows every place where an object is asked, or built, by a string that may be anything; those are named
// here, and a Map or a table that asks Object.hasOwn first is the way out. Arrays, typed arrays and strings are no objects of names.

import { join, relative } from 'node:path'
import ts from 'typescript'
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

/** Whether a type is "any text at all": no literal, no union of literals. */
function isAnyText(type) {
  if (type.isUnion()) return type.types.some(isAnyText)
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = type.getConstraint()
    return constraint !== undefined && isAnyText(constraint)
  }
  return (type.flags & ts.TypeFlags.String) !== 0
}

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
  const checker = program.getTypeChecker()
  const isList = (type) => {
    const base = checker.getNonNullableType(type)
    if (base.isUnion()) return base.types.every(isList)
    return checker.isArrayLikeType(base) || (base.flags & ts.TypeFlags.StringLike) !== 0
  }
  for (const source of program.getSourceFiles()) {
    const file = relative(root, source.fileName).replaceAll('\\', '/')
    if (!part.test(file) || isLeftOut(file)) continue
    const name = (node, what) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      const text = node.getText().replaceAll(/\s+/g, ' ').slice(0, 100)
      // A comment on the line before says why a key is none from outside.
      const before = source.text
        .split('\n')
        .slice(Math.max(0, line - 1), line + 1)
        .join('\n')
      if (!/own key:/.test(before)) found.set(`${file}:${line + 1}`, `${what}: ${text}`)
    }
    const visit = (node) => {
      if (ts.isElementAccessExpression(node)) {
        const key = checker.getTypeAtLocation(node.argumentExpression)
        if (isAnyText(key) && !isList(checker.getTypeAtLocation(node.expression))) name(node, 'an object is asked by any text')
      }
      if (
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
        isAnyText(checker.getTypeAtLocation(node.left))
      )
        name(node, '"in" with any text')
      if (ts.isComputedPropertyName(node) && isAnyText(checker.getTypeAtLocation(node.expression)))
        name(node.parent, 'a property named by any text')
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
}
for (const [place, what] of found) process.stdout.write(`${place} ${what}\n`)
if (found.size > 0) say(`${found.size} places where a name from outside could be a key`)
if (errors > 0) say(`${errors} type errors`)
process.exitCode = found.size + errors > 0 ? 1 : 0
