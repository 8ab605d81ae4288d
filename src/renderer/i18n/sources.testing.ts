import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The window's own sources: no tests, and nothing of the pages for developers. */
function sources(): ts.SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|testing|d)\.tsx?$/.test(name) && !name.startsWith('dev'))
    .map((name) => ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.ESNext, true))
}

function visit(node: ts.Node, found: (node: ts.Node) => void): void {
  found(node)
  ts.forEachChild(node, (child) => visit(child, found))
}

/** The sources that the window loads before it shows anything: what its entry imports, types and import(...) aside. */
export function firstSources(): ts.SourceFile[] {
  const all = new Map(sources().map((file) => [file.fileName.replaceAll('\\', '/'), file]))
  const found = new Map<string, ts.SourceFile>()
  const follow = (name: string): void => {
    const file = all.get(name)
    if (file === undefined || found.has(name)) return
    found.set(name, file)
    for (const line of file.statements) {
      const from = ts.isImportDeclaration(line) || ts.isExportDeclaration(line) ? line.moduleSpecifier : undefined
      const types = ts.isImportDeclaration(line) && line.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      if (from !== undefined && !types && ts.isStringLiteral(from)) follow(normalize(join(dirname(name), from.text)).replaceAll('\\', '/'))
    }
  }
  follow('main.tsx')
  return [...found.values()]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A computed key as a pattern: each ${value} stands for one part of the key, or for a piece of one. */
function patternOf(template: ts.TemplateExpression): RegExp {
  const spans = template.templateSpans.map(({ literal }) => `[^.]+${escaped(literal.text)}`)
  return new RegExp(`^${escaped(template.head.text)}${spans.join('')}(?:\\.|$)`)
}

/** What stands in the first argument of t(...) or in i18nKey, through every condition. */
function keysIn(node: ts.Node, literal: Set<string>, computed: RegExp[]): void {
  if (ts.isStringLiteralLike(node)) literal.add(node.text)
  else if (ts.isTemplateExpression(node)) computed.push(patternOf(node))
  else if (ts.isConditionalExpression(node)) for (const branch of [node.whenTrue, node.whenFalse]) keysIn(branch, literal, computed)
}

/** The names of the pages reach t(...) through a list. */
const LISTED = /^nav\.\w+$/

/** Every key of words that the sources ask for: written out, and computed. */
export function keysInSources(files: readonly ts.SourceFile[] = sources()): { literal: Set<string>; computed: RegExp[] } {
  const literal = new Set<string>()
  const computed: RegExp[] = []
  for (const file of files) {
    visit(file, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 't' && node.arguments[0] !== undefined)
        keysIn(node.arguments[0], literal, computed)
      else if (ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey' && node.initializer !== undefined)
        keysIn(node.initializer, literal, computed)
      else if (ts.isStringLiteral(node) && LISTED.test(node.text)) literal.add(node.text)
    })
  }
  return { literal, computed }
}

const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label'])
const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text)

/** The texts that a JSX expression can come to, as far as they are written in it. */
function written(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  if (ts.isParenthesizedExpression(node)) return written(node.expression)
  if (ts.isConditionalExpression(node)) return [...written(node.whenTrue), ...written(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return written(node.right)
  if (ts.isJsxExpression(node)) return node.expression === undefined ? [] : written(node.expression)
  return []
}

/** Every text that a page shows or speaks without asking the catalogue for it: file, line and text. */
export function hardCodedTexts(files: readonly ts.SourceFile[] = sources()): string[] {
  const found: string[] = []
  for (const file of files) {
    const report = (node: ts.Node, texts: readonly string[]): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      for (const text of texts) if (hasWord(text)) found.push(`${relative('.', file.fileName)}:${line + 1}: ${text.trim()}`)
    }
    visit(file, (node) => {
      if (ts.isJsxText(node)) report(node, [node.text])
      else if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined)
        report(node, written(node.initializer))
      else if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) report(node, written(node))
    })
  }
  return found
}

/** A piece of source, for a test of the search itself. */
export const sourceOf = (text: string): ts.SourceFile => ts.createSourceFile('example.tsx', text, ts.ScriptTarget.ESNext, true)
