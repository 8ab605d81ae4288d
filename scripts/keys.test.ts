import { expect, it } from 'vitest'
import ts from 'typescript'
import { keysFromOutside } from './keys.mjs'

const DECLARED = `
declare const name: string, table: Record<string, number>, list: readonly number[], text: string
declare const known: 'a' | 'b', branded: string & { readonly brand: 1 }, begun: \`x\${string}\`, untyped: any
`
const PLANTED = [
  'table[name]',
  'table?.[name]',
  'table[name] = 1',
  'delete table[name]',
  'name in table',
  'const made = { [name]: 1 }',
  'const { [name]: part } = table',
  'table[`a${name}`]',
  'table[branded]',
  'table[begun]',
  'table[untyped]',
  'const ask = <K extends string>(key: K) => table[key]',
  'Reflect.get(table, name)',
  'Object.defineProperty(table, name, { value: 1 })'
]
const HARMLESS = [
  'table[known]',
  "table['a']",
  'list[0]',
  'text[0]',
  'Object.hasOwn(table, name)',
  'new Map<string, number>().get(name)',
  'table[name] // own key: it is one of ours'
]

it('finds each place where a name from outside is the key of a property, and no other', { timeout: 30_000 }, () => {
  const file = 'planted.ts'
  const blocks = [...PLANTED, ...HARMLESS].map((statement) => `{\n${statement}\n}`)
  const text = `${DECLARED}${blocks.join('\n')}\nexport {}\n`
  const host = ts.createCompilerHost({})
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true) : read(path, ...rest)
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2023, strict: true, types: [], noEmit: true }, host)
  const source = program.getSourceFile(file)
  if (source === undefined) throw new Error('the planted file is not part of the program')
  const lines = text.split('\n')
  expect(keysFromOutside(program, source).map(({ line }) => lines[line - 1])).toEqual(PLANTED)
})
