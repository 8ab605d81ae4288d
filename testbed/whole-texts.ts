import { readdirSync, readFileSync } from 'node:fs'
import type { ParsedByKind, ParseKind } from '../src/core/parse/index.ts'
import { parse } from '../src/core/parse/index.ts'

const root = new URL('../src/core/parse/', import.meta.url)

/** A text as somebody would hand it over, whole: src/core/parse/<kind>/fixtures/KIND.WHAT.txt. */
export interface WholeText {
  kind: ParseKind
  /** What is special about it. */
  what: string
  bytes: Uint8Array
}

/** The texts in the fixtures of all kinds. */
export function wholeTexts(): WholeText[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.includes('/fixtures/'))
    .sort()
    .map((name) => {
      const [kind = '', what = ''] = name.slice(name.lastIndexOf('/') + 1).split('.')
      return { kind: kind as ParseKind, what, bytes: readFileSync(new URL(name, root)) }
    })
}

/** One of the texts, read as its kind. */
export function readWhole<K extends ParseKind>(kind: K, what: string): ParsedByKind[K] {
  const text = wholeTexts().find((each) => each.kind === kind && each.what === what)
  if (text === undefined) throw new Error(`there is no ${kind}.${what}`)
  const result = parse(kind, text.bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
