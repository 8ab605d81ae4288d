// npm run keys: no name that came from outside is ever the key of a property.
//
// A service may be called "constructor" and a device "__proto__": an object indexed by such a name answers with what every object
// has. The type checker knows every place where an object is asked, or built, by a string that may be anything; those are named
// here, and a Map or a table that asks Object.hasOwn first is the way out. Arrays, typed arrays and strings are no objects of names.

import { relative } from 'node:path'
import ts from 'typescript'
import { root, say } from './setup.mjs'

// Node's side brings core and shared along; the window's side is only what is its own.
const CONFIGS = [
  ['tsconfig.node.json', /^src\/(core|shared|main|preload)\//],
  ['tsconfig.web.json', /^src\/renderer\//]
]
const isLeftOut = (file) => /\.(test|testing|fixture)\.tsx?$|[/.]testing[./]|\/case\.ts$|^(testbed|e2e|bench|scripts)\//.test(file)

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
for (const [config, part] of CONFIGS) {
  const read = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (d) => say(String(d.messageText)) }
  )
  if (read === undefined) process.exit(2)
  const own = read.fileNames.filter((name) => {
    const file = relative(root, name).replaceAll('\\', '/')
    return part.test(file) && !isLeftOut(file)
  })
  const program = ts.createProgram(own, read.options)
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
process.exitCode = found.size > 0 ? 1 : 0
