import ts from 'typescript'

/** What takes an object and a name, and asks or changes what the object has by that name. */
const BY_NAME = /^(?:Reflect\.(?:get|set|has|deleteProperty|defineProperty)|Object\.defineProperty)$/

/** Whether a type may be any text: no literal and no union of literals; also one that only begins or is named so, and what is not typed. */
function isAnyText(type) {
  if (type.isUnionOrIntersection()) return type.types.some(isAnyText)
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping)) return true
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = type.getConstraint()
    return constraint !== undefined && isAnyText(constraint)
  }
  return (type.flags & ts.TypeFlags.String) !== 0
}

/**
 * The places of a file where an object is asked, or built, by a string that may be anything. Arrays, typed arrays and strings are no
 * objects of names. A comment with "own key:" on the same line or the one before says why a key is none from outside.
 * @param {import('typescript').Program} program
 * @param {import('typescript').SourceFile} source
 * @returns {{ line: number, what: string }[]}
 */
export function keysFromOutside(program, source) {
  const checker = program.getTypeChecker()
  const lines = source.text.split('\n')
  const found = []
  const isList = (type) => {
    const base = checker.getNonNullableType(type)
    if (base.isUnion()) return base.types.every(isList)
    return checker.isArrayLikeType(base) || (base.flags & ts.TypeFlags.StringLike) !== 0
  }
  const mayBeAny = (node) => isAnyText(checker.getTypeAtLocation(node))
  const name = (node, what) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const text = node.getText().replaceAll(/\s+/g, ' ').slice(0, 100)
    if (!/own key:/.test(lines.slice(Math.max(0, line - 1), line + 1).join('\n'))) found.push({ line: line + 1, what: `${what}: ${text}` })
  }
  const visit = (node) => {
    if (ts.isElementAccessExpression(node) && mayBeAny(node.argumentExpression) && !isList(checker.getTypeAtLocation(node.expression)))
      name(node, 'an object is asked by any text')
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword && mayBeAny(node.left))
      name(node, '"in" with any text')
    if (ts.isComputedPropertyName(node) && mayBeAny(node.expression)) name(node.parent, 'a property named by any text')
    if (
      ts.isCallExpression(node) &&
      BY_NAME.test(node.expression.getText()) &&
      node.arguments[1] !== undefined &&
      mayBeAny(node.arguments[1])
    )
      name(node, 'an object is asked by any text')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
