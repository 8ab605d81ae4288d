// What the built program asks for at run time: package.json must name it as a dependency, and nothing besides.

import { isBuiltin } from 'node:module'
import { parseAst } from 'vite'

/** The host gives it to the program that it runs. */
const RUNTIME = 'electron'

/** The package that an import names: "@scope/name" or "name"; undefined for files and for what Node brings itself. */
function packageOf(specifier) {
  if (!/^[\w@]/.test(specifier) || isBuiltin(specifier) || specifier === RUNTIME) return undefined
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

const isText = (node) => node?.type === 'Literal' && typeof node.value === 'string'

/** `require('x')`, under whatever name the bundler has given it, and `require.resolve('x')`. */
function isRequire(callee) {
  if (callee.type === 'Identifier') return /^_*require(\$\d+)?$/.test(callee.name)
  return callee.type === 'MemberExpression' && callee.property.name === 'resolve' && isRequire(callee.object)
}

function visit(node, found) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, found)
    return
  }
  if (node === null || typeof node !== 'object') return
  if (isText(node.source)) found.imported.add(node.source.value)
  if (node.type === 'CallExpression' && isRequire(node.callee) && isText(node.arguments[0])) found.imported.add(node.arguments[0].value)
  if (isText(node)) found.texts.add(node.value)
  for (const value of Object.values(node)) if (typeof value === 'object') visit(value, found)
}

/**
 * How the dependencies that are named differ from those that the built files ask for: `missing` are imported and not named,
 * `idle` are named and occur in no file. An addon is named in a text that is handed to `require` later, so a text counts as well.
 */
export function dependencyFaults(sources, { dependencies = {}, optionalDependencies = {} }) {
  const found = { imported: new Set(), texts: new Set() }
  for (const source of sources) visit(parseAst(source), found)
  const named = Object.keys({ ...dependencies, ...optionalDependencies })
  const imported = new Set([...found.imported].map(packageOf).filter((name) => name !== undefined))
  const told = new Set([...found.texts].map(packageOf))
  return {
    missing: [...imported].filter((name) => !named.includes(name)).sort(),
    idle: named.filter((name) => !imported.has(name) && !told.has(name)).sort()
  }
}
